/** The lint rule that keeps the layers apart: what it lets pass, what it refuses, and that it is switched on. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { ESLint, Linter, type Rule } from 'eslint';
import tseslint from 'typescript-eslint';

const root = new URL('../../', import.meta.url);
const { importLayers } = (await import(new URL('.config/eslint/import-layers.js', root).href)) as {
  importLayers: Rule.RuleModule;
};

const ALLOWED: readonly (readonly [file: string, code: string])[] = [
  ['src/transport/memory/memory.ts', `import type { Connection } from '../../model/connection.js';`],
  ['src/store/requests.ts', `import { TransportError } from '../transport/transport-error.js';`],
  ['src/store/connections/read.ts', `import type { Requests } from '../requests.js';`],
  ['src/elements/ui/select.ts', `import { OrganizationStore } from '../../store/organization-store.js';`],
  ['src/localize/localize.ts', `import type { ReactiveElement } from 'lit';`],
  ['src/localize/localize.ts', `const german = import('./de.js');`],
  ['src/elements/a/a.ts', `import { html } from 'lit';\nimport { repeat } from 'lit/directives/repeat.js';`],
  ['src/elements/a/a.ts', `import '../b/b.js';\nimport { register } from '../ui/register.js';`],
  ['src/elements/a/a.ts', `import type { GetAccessToken } from '../../transport/http/authentication.js';`],
  [
    'src/elements/provider/provider.ts',
    `import { createMyOrganizationTransport } from '../../transport/my-organization/my-organization.js';`,
  ],
  ['src/index.ts', `export { TransportError } from './transport/transport-error.js';`],
  ['src/auth/access-token.ts', `import { TransportError } from '../transport/transport-error.js';`],
  ['src/testing/http/api.ts', `import { systemClock } from '../../transport/http/clock.js';`],
  [
    'src/cli/doctor/diagnose.ts',
    `import { text } from 'node:stream/consumers';\nimport { decodeJwt } from 'jose';`,
  ],
  ['src/cli/doctor/diagnose.ts', `import { tenantOf } from '../../server/domain.js';`],
  ['src/cli/emulator/emulator.ts', `const tenant = import('../tenant/tenant.js');`],
  ['stories/a.stories.ts', `import { createEmulator } from '../src/testing/index.js';`],
  ['test/a.test.ts', `import '../src/index.js';\nimport seed from './seed.json';`],
];

const REFUSED: typeof ALLOWED = [
  ['src/model/connection.ts', `import { TransportError } from '../transport/transport-error.js';`],
  ['src/model/connection.ts', `import type { OrganizationStore } from '../store/organization-store.js';`],
  ['src/model/connection.ts', `import { html } from 'lit';`],
  ['src/transport/http/client.ts', `import { OrganizationStore } from '../../store/organization-store.js';`],
  ['src/transport/http/client.ts', `import { to } from '../my-organization/requests.js';`],
  ['src/transport/http/client.ts', `import { ROUTES } from '../routes.js';`],
  ['src/transport/http/client.ts', `const recovery = import('./recovery.js');`],
  ['src/store/organization-store.ts', `import { html } from 'lit';`],
  ['src/store/requests.ts', `import { createMemoryTransport } from '../transport/memory/memory.js';`],
  ['src/store/requests.ts', `import { ConnectionToggleEvent } from '../events.js';`],
  ['src/store/select.ts', `import type { ReactiveController } from 'lit';`],
  ['src/store/organization-store.ts', `const tabs = import('./tabs.js');`],
  ['src/elements/ui/select.ts', `import { OrgProvider } from '../provider/provider.js';`],
  ['src/localize/localize.ts', `import { OrganizationStore } from '../store/organization-store.js';`],
  ['src/styles/base.ts', `import '../elements/a/a.js';`],
  ['src/localize/en/core.ts', `export * from '../../styles/tokens.js';`],
  ['src/elements/a/a.ts', `import { createMemoryTransport } from '../../transport/memory/memory.js';`],
  ['src/elements/a/a.ts', `import '../../transport/index.js';`],
  ['src/elements/a/a.ts', `const transport = import('../../transport/my-organization/my-organization.js');`],
  ['src/elements/a/a.ts', `import { OrgProvider } from '../../index.js';`],
  [
    'src/elements/provider/provider.ts',
    `import { createMemoryTransport } from '../../transport/memory/memory.js';`,
  ],
  ['src/elements/provider/provider.ts', `import { createEmulator } from '../../testing/index.js';`],
  ['src/index.ts', `export { createEmulator } from './testing/index.js';`],
  ['src/index.ts', `import { okta } from '../test/helpers/connections.js';`],
  ['src/server/proxy.ts', `import { OrganizationStore } from '../store/index.js';`],
  ['src/testing/emulator.ts', `type Store = import('../store/index.js').OrganizationStore;`],
  ['src/register.ts', `import { ConnectionToggleEvent } from './events.js';`],
  ['src/store/requests.ts', `import { Collection } from './collection';`],
  ['test/a.test.ts', `import { Collection } from '../src/store/collection';`],
  ['src/auth/auth0-spa.ts', `import type { Auth0Client } from '@auth0/auth0-spa-js';`],
  ['src/auth/auth0-spa.ts', `import { OrganizationStore } from '../store/index.js';`],
  ['src/elements/provider/provider.ts', `import { fromAuth0Spa } from '../../auth/index.js';`],
  ['src/cli/doctor/diagnose.ts', `import { createEmulator } from '../../testing/index.js';`],
  ['src/cli/doctor/diagnose.ts', `import { OrganizationStore } from '../../store/index.js';`],
  ['src/cli/tenant/tenant.ts', `import { listen } from '../emulator/listen.js';`],
  ['src/server/proxy.ts', `import { createHash } from 'node:crypto';`],
  ['src/testing/emulator.ts', `import { createTenant } from '../cli/tenant/tenant.js';`],
  ['src/somewhere-new/thing.ts', `export const thing = 1;`],
];

describe('the import layers', () => {
  for (const [file, code] of ALLOWED)
    it(`let ${file} say: ${code}`, () => {
      assert.deepEqual(complaints(file, code), []);
    });

  for (const [file, code] of REFUSED)
    it(`do not let ${file} say: ${code}`, () => {
      assert.deepEqual(complaints(file, code), ['local/import-layers']);
    });

  it('are checked by npm run lint, everywhere', async () => {
    const eslint = new ESLint({ cwd: fileOf('.') });
    for (const file of [
      'src/store/requests.ts',
      'stories/a.stories.ts',
      'test/a.test.ts',
      'demo/page/page.ts',
    ]) {
      const { rules } = (await eslint.calculateConfigForFile(fileOf(file))) as Linter.Config;
      assert.deepEqual(rules?.['local/import-layers'], [2]);
    }
  });
});

/** Which rules complain; null is one that could not read the code. */
function complaints(filename: string, code: string): (string | null)[] {
  const linter = new Linter({ cwd: fileOf('.') });
  const config: Linter.Config = {
    files: ['**/*.ts'],
    languageOptions: { parser: tseslint.parser },
    plugins: { local: { rules: { 'import-layers': importLayers } } },
    rules: { 'local/import-layers': 'error' },
  };
  return linter.verify(code, config, fileOf(filename)).map(({ ruleId }) => ruleId);
}

function fileOf(path: string): string {
  return fileURLToPath(new URL(path, root));
}
