/** How Vite builds the stories. Storybook adds what it needs. */
export default {
  // Fonts are files of their own, however small.
  build: { assetsInlineLimit: 0 },
  // Vite bundles the Lit that the stories import. Storybook also imports this file, which would bring a second Lit.
  optimizeDeps: { include: ['lit/directive-helpers.js'] },
};
