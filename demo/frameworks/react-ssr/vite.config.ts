import { readFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import react from '@vitejs/plugin-react';
import { createEmulator } from 'org-connections/testing';
import { defineConfig, type Plugin } from 'vite';
import { organization } from '../shared/organization.ts';

/** What the second build makes. */
const RENDERER = pathToFileURL('dist/server/on-server.js').href;

/** Stands for a server of yours: it renders the page for each request. */
const server: Plugin = {
  name: 'server',
  configurePreviewServer: ({ middlewares }) =>
    void middlewares.use(async ({ url }, response, next) => {
      if (url !== '/') return next();
      const { render } = (await import(RENDERER)) as { render: () => string };
      const page = readFileSync('dist/index.html', 'utf8');
      response.setHeader('Content-Type', 'text/html; charset=utf-8');
      response.end(page.replace('<!-- rendered on the server -->', render()));
    }),
};

export default defineConfig({
  plugins: [react(), organization(createEmulator), server],
});
