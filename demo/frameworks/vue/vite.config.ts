import vue from '@vitejs/plugin-vue';
import { createEmulator } from 'org-connections/testing';
import { defineConfig } from 'vite';
import { organization } from '../shared/organization.ts';

export default defineConfig({
  plugins: [
    // Elements, not components of Vue's: without this it warns of each.
    vue({ template: { compilerOptions: { isCustomElement: (tag) => tag.startsWith('org-') } } }),
    organization(createEmulator),
  ],
});
