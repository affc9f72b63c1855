import node from '@astrojs/node';
import { defineConfig } from 'astro/config';

export default defineConfig({
  output: 'server',
  adapter: node({ mode: 'standalone' }),
  // Where people see the app, also behind another server. For other hosts, Astro makes `request.url` one of localhost, and
  // both Astro and the proxy take each change for one from another site.
  security: { allowedDomains: [{ protocol: 'https', hostname: 'app.example' }, { hostname: '127.0.0.1' }] },
});
