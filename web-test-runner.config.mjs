/** How the browser tests run: TypeScript as it is, in Chromium. `npm test` uses it; so does `npx wtr --manual`. */
import { fileURLToPath } from 'node:url';
import { esbuildPlugin } from '@web/dev-server-esbuild';
import { chromeLauncher } from '@web/test-runner-chrome';
import { requireBrowser } from './.config/scripts/find-browser.mjs';
import { chromiumCommands } from './.config/test/chromium.mjs';
import { ON_SERVERS } from './.config/test/node-coverage.mjs';
import { serveFolder } from './.config/test/serve-folder.mjs';

const here = (path) => fileURLToPath(new URL(path, import.meta.url));

export default {
  files: ['test/**/*.test.ts', '!test/server/**', '!test/types/**', '!test/frameworks/**'],
  concurrency: 2,
  browsers: [
    chromeLauncher({
      launchOptions: {
        executablePath: requireBrowser(),
        // In a container there is neither a sandbox to be had nor much of /dev/shm.
        args: ['--no-sandbox', '--disable-dev-shm-usage', '--lang=en-US'],
      },
      // Windows, not tabs: a tab in the background gets no animation frames, and what waits for one never ends.
      createPage: ({ context }) => context.newPage({ type: 'window' }),
    }),
  ],
  // The tsconfig says how decorators and class fields are meant.
  plugins: [
    esbuildPlugin({ ts: true, target: 'es2022', tsconfig: here('./tsconfig.json') }),
    chromiumCommands(),
  ],
  // Lit's development build: it warns of what the production build lets pass.
  nodeResolve: { exportConditions: ['development'] },
  filterBrowserLogs: ({ args }) => !String(args[0]).startsWith('Lit is in dev mode'),
  middleware: [serveFolder(here('../shared/contract'), '/__shared__/')],
  // Some look at every story, again and again.
  testsFinishTimeout: 240_000,
  testFramework: { config: { ui: 'bdd', timeout: 10_000 } },
  coverageConfig: {
    include: ['src/**'],
    exclude: ['**/*.d.ts', `${ON_SERVERS}**`],
    threshold: { lines: 95, statements: 95, functions: 95, branches: 90 },
    reporters: ['text', 'lcov'],
  },
};
