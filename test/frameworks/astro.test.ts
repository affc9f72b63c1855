/** Tests Astro's page after a hard load, and that Astro itself refuses nothing that a page behind another server sends. */
import assert from 'node:assert/strict';
import { it } from 'node:test';
import { testHardLoad } from './hard-load.js';

/** A removal has no body, so Astro compares the origins of the page and of the request's URL. */
const REMOVAL = {
  method: 'DELETE',
  headers: {
    origin: 'https://app.example',
    'x-forwarded-host': 'app.example',
    'x-forwarded-proto': 'https',
    'x-org-connections': '1',
  },
};

testHardLoad('astro', ['dist/server/entry.mjs'], (origin) => {
  it('astro lets a removal through that another server has forwarded', async () => {
    const answer = await fetch(`${origin()}/my-org/identity-providers/con_0000000000000000`, REMOVAL);
    assert.equal(answer.status, 404, await answer.text());
  });
});
