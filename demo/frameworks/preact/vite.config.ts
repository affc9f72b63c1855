import preact from '@preact/preset-vite';
import { createEmulator } from 'org-connections/testing';
import { defineConfig } from 'vite';
import { organization } from '../shared/organization.ts';

export default defineConfig({
  plugins: [preact(), organization(createEmulator)],
});
