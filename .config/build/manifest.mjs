/** What the custom elements manifest holds: the public surface, and only what the source documents. */

/** Private and internal members are nobody's business, and events count when they are documented. */
const publicSurface = {
  name: 'public-surface',
  packageLinkPhase({ customElementsManifest }) {
    const declarations = customElementsManifest.modules.flatMap((module) => module.declarations ?? []);
    for (const declaration of declarations.filter(({ customElement }) => customElement)) {
      declaration.members = declaration.members?.filter(isPublic);
      const properties = new Set(declaration.members?.map(({ name }) => name));
      declaration.attributes = declaration.attributes?.filter(({ fieldName }) => properties.has(fieldName));
      declaration.events = declaration.events?.filter(({ description }) => description);
    }
    customElementsManifest.modules.sort((a, b) => a.path.localeCompare(b.path, 'en'));
  },
};

const isPublic = ({ name, privacy, description = '', static: isStatic }) =>
  !name.startsWith('#') &&
  privacy !== 'private' &&
  !isStatic &&
  description !== '' &&
  !description.includes('@internal');

export default {
  globs: ['src/elements/**/*.ts'],
  exclude: ['**/*.styles.ts', '**/*.template.ts'],
  litelement: true,
  plugins: [publicSurface],
};
