import solid from 'vite-plugin-solid';
import { createEmulator } from 'org-connections/testing';
import { defineConfig } from 'vite';
import { organization } from '../shared/organization.ts';

export default defineConfig({
  plugins: [solid(), organization(createEmulator)],
});
