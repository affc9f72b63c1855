import type { NextConfig } from 'next';

// So that Next.js does not look for a root above this folder.
const config: NextConfig = { turbopack: { root: import.meta.dirname } };
export default config;
