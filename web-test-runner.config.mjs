/** How the browser tests run: TypeScript as it is, in Chromium. `npm test` uses it; so does `npx wtr --manual`. */
import { fileURLToPath } from 'node:url';
import { esbuildPlugin } from '@web/dev-server-esbuild';
import { dropBlocked } from './.config/test/block-requests.mjs';
import { browserCommands } from './.config/test/commands.mjs';
import { launcherOf } from './.config/test/launchers.mjs';
import { IN_NODE } from './.config/test/node-coverage.mjs';
import { HANG_LIMIT, PATIENCE, TEST_LIMIT } from './.config/test/patience.mjs';
import { pageOf } from './.config/test/page.mjs';
import { serveFolder } from './.config/test/serve-folder.mjs';

const here = (path) => fileURLToPath(new URL(path, import.meta.url));

export default {
  files: ['test/**/*.test.ts', '!test/**/*.node.test.ts', '!test/types/**', '!test/frameworks/**'],
  concurrency: 2,
  browsers: [launcherOf('chromium')],
  // The tsconfig says how decorators and class fields are meant.
  plugins: [
    esbuildPlugin({
      ts: true,
      target: 'es2022',
      tsconfig: here('./tsconfig.json'),
      define: {
        'process.env.TEST_EFFORT': JSON.stringify(process.env.TEST_EFFORT ?? ''),
        'process.env.TEST_PATIENCE': JSON.stringify(String(PATIENCE)),
      },
    }),
    browserCommands(),
  ],
  // Lit's development build: it warns of what the production build lets pass.
  nodeResolve: { exportConditions: ['development'] },
  filterBrowserLogs: ({ args }) => !String(args[0]).startsWith('Lit is in dev mode'),
  middleware: [dropBlocked, serveFolder(here('../shared/contract'), '/__shared__/')],
  testRunnerHtml: pageOf,
  browserStartTimeout: PATIENCE,
  testsStartTimeout: PATIENCE,
  testsFinishTimeout: HANG_LIMIT,
  testFramework: { config: { ui: 'bdd', timeout: TEST_LIMIT } },
  coverageConfig: {
    include: ['src/**'],
    exclude: ['**/*.d.ts', ...IN_NODE.map((folder) => `${folder}**`)],
    threshold: { lines: 95, statements: 95, functions: 95, branches: 90 },
    reporters: ['text', 'lcov'],
  },
};
