/** The part of Astro that the documentation's examples use. */

declare module 'astro/config' {
  export function defineConfig(config: {
    readonly output: 'server';
    readonly adapter: object;
    readonly security: { readonly allowedDomains: readonly { protocol: string; hostname: string }[] };
  }): object;
}

declare module '@astrojs/node' {
  export default function node(options: { readonly mode: 'standalone' | 'middleware' }): object;
}
