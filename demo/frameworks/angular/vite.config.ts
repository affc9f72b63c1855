import angular from '@analogjs/vite-plugin-angular';
import { createEmulator } from 'org-connections/testing';
import { defineConfig } from 'vite';
import { organization } from '../shared/organization.ts';

export default defineConfig({
  plugins: [angular({ liveReload: true }), organization(createEmulator)],
});
