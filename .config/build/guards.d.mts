import type { Plugin } from 'vite';

export function guardLit(): Plugin;
export function guardNamespaces(): Plugin;
