/** The demo on an emulator: nobody signs in, and a panel beside the page lets things go wrong. */
import { relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Demo } from './demo.js';
import { createDemoApp, isDemoAddress } from './demo-app.js';
import { createDemoBackend } from './demo-backend.js';

const FOLDER = fileURLToPath(new URL('../../.demo', import.meta.url));

/** @throws FileError when the file with the organization is damaged or can not be used */
export function openEmulatorDemo(): Demo {
  const dataFile = process.env['DEMO_DATA'] || relative(process.cwd(), `${FOLDER}/organization.json`);
  const backend = createDemoBackend({ dataFile });
  const app = createDemoApp(backend);
  const { length } = backend.emulator.connections;
  return {
    fetch: (request, bindings) => app.fetch(request, bindings),
    isOwn: isDemoAddress,
    page: '/index.html',
    note: `The organization (${length} connections) is kept in ${dataFile}.`,
    end: async () => backend.flush(),
  };
}
