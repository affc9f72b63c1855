import react from '@vitejs/plugin-react';
import { createEmulator } from 'org-connections/testing';
import { defineConfig } from 'vite';
import { organization } from '../shared/organization.ts';

export default defineConfig({
  plugins: [react(), organization(createEmulator)],
});
