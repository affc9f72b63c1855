/** The measured size of a page depends on its code, and not on what the bundler called its files. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { withSteadyNames } from '../../.config/size/names.mjs';

/** A build whose page loads one file, which loads another. */
const build = (hash: string) =>
  new Map([
    ['index.html', `<script src="/assets/index-${hash}.js"></script>`],
    [`assets/index-${hash}.js`, `import("./list-${hash}.js");import"./index-${hash}.js"`],
    [`assets/list-${hash}.js`, `"list.css"`],
  ]);

const textsOf = (hash: string) => [...withSteadyNames(build(hash), 'index.html').values()];

describe('names of built files', () => {
  it('don’t change what a page weighs', () => {
    assert.deepEqual(textsOf('Bx3kQ9aZ'), textsOf('C-7_pQ2w'));
  });

  it('stay as long as they are, and different', () => {
    const [page, index] = textsOf('Bx3kQ9aZ');
    assert.match(page!, /^<script src="\/assets\/index-(?!Bx3kQ9aZ)[\w-]{8}\.js"><\/script>$/);
    const [, list, self] = /list-(.{8})\.js"\);import"\.\/index-(.{8})\.js"$/.exec(index!)!;
    assert.notEqual(list, self);
  });

  it('leave other names alone', () => {
    assert.equal(textsOf('Bx3kQ9aZ')[2], '"list.css"');
  });
});
