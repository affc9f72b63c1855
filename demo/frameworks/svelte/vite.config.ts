import { svelte } from '@sveltejs/vite-plugin-svelte';
import { createEmulator } from 'org-connections/testing';
import { defineConfig } from 'vite';
import { organization } from '../shared/organization.ts';

export default defineConfig({
  plugins: [svelte(), organization(createEmulator)],
});
