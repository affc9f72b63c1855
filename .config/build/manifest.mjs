/** Configures the custom elements manifest: it contains only the public elements and their public members. */
import { undocumentedIn } from './documented.mjs';

/** The path of a source module in the package. */
const published = (path) => path.replace(/^src\//, 'dist/').replace(/\.ts$/, '.js');

/** Removes private and internal members, and requires a description for all others. */
const publicSurface = () => {
  /** The names of the public members, by class. */
  const publicNames = new Map();
  return {
    name: 'public-surface',
    analyzePhase({ ts, node }) {
      if (!ts.isClassDeclaration(node) || !node.name) return;
      const names = node.members.filter((member) => isPublic(ts, member)).map(({ name }) => name.text);
      publicNames.set(node.name.text, new Set(names));
    },
    packageLinkPhase({ customElementsManifest }) {
      const elements = ({ declarations = [] }) => declarations.filter(({ tagName }) => tagName);
      customElementsManifest.modules = customElementsManifest.modules
        .filter((module) => elements(module).length > 0)
        .map((module) => moduleOf(published(module.path), elements(module), publicNames))
        .sort((a, b) => a.path.localeCompare(b.path, 'en'));
      const undocumented = undocumentedIn(customElementsManifest);
      if (undocumented.length > 0)
        throw new Error(`Describe each of these, or mark it @internal: ${undocumented.join(', ')}.`);
    },
  };
};

function isPublic(ts, member) {
  if (!member.name || !ts.isIdentifier(member.name)) return false;
  const hidden = ts.ModifierFlags.Private | ts.ModifierFlags.Protected | ts.ModifierFlags.Static;
  if (ts.getCombinedModifierFlags(member) & hidden) return false;
  return !ts.getJSDocTags(member).some(({ tagName }) => tagName.text === 'internal');
}

function moduleOf(path, elements, publicNames) {
  const exportOf = ({ name }) => ({ kind: 'js', name, declaration: { name, module: path } });
  const declarations = elements.map((element) => keepPublic(element, publicNames.get(element.name)));
  return { kind: 'javascript-module', path, declarations, exports: elements.map(exportOf) };
}

function keepPublic({ members = [], attributes = [], events = [], ...element }, names) {
  return {
    ...element,
    members: members.filter(({ name }) => names.has(name)),
    attributes: attributes.filter(({ fieldName }) => names.has(fieldName)),
    // The analyzer also derives events from calls that it doesn't understand, named after their arguments.
    events: events.filter(({ name }) => name?.startsWith('org-')),
  };
}

/** Writes out unions of literals, because a type's name means little to readers of the manifest. */
const literalUnions = () => {
  const unions = new Map();
  return {
    name: 'literal-unions',
    analyzePhase({ ts, node }) {
      if (!ts.isTypeAliasDeclaration(node) || !ts.isUnionTypeNode(node.type)) return;
      if (node.type.types.every(ts.isLiteralTypeNode)) unions.set(node.name.text, node.type.getText());
    },
    packageLinkPhase({ customElementsManifest }) {
      const declarations = customElementsManifest.modules.flatMap((module) => module.declarations ?? []);
      for (const { members = [], attributes = [] } of declarations)
        for (const { type } of [...members, ...attributes])
          if (unions.has(type?.text)) type.text = unions.get(type.text);
    },
  };
};

export default {
  globs: ['src/elements/**/*.ts'],
  exclude: ['**/*.styles.ts', '**/*.template.ts'],
  litelement: true,
  plugins: [literalUnions(), publicSurface()],
};
