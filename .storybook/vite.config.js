/** How Vite builds the stories: as it is. Storybook adds what it needs. */
export default {
  // Fonts are files of their own, however small.
  build: { assetsInlineLimit: 0 },
};
