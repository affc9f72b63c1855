/**
 * The lint rule `local/import-layers`: which files may import which inside `src`, so that model, transport and store can be
 * used without the elements, and only the provider chooses a transport. Outside `src`, it only requires `.js`.
 */
import { posix, relative, sep } from 'node:path';

const ROOT = ['version', 'events', 'domain-events'];
const INTERFACE = [
  'transport/transport',
  'transport/transport-error',
  'transport/call-options',
  'transport/domain-transport',
  'transport/provisioning-transport',
];
const LIT = ['lit', '@lit/task'];

/**
 * What the files of a place may import: other places in `src`, and packages. A name that ends with `/` includes everything
 * below; the longest matching name applies. `types` may only be imported as types; the package `node:` stands for all of
 * Node's modules. Each row may only import rows above it, so there can be no circle between folders. A place with
 * `isLoadedWhole` has no `import()`, because reporting a failure must not depend on another request.
 */
export const LAYERS = {
  version: {},
  'did-you-mean': {},
  define: { imports: ['elements/ui/register'] },
  hydrate: { imports: ['elements/ui/register'], packages: ['@lit-labs/ssr-client'] },
  'model/': {},
  'certificates/': { imports: ['model/'] },
  'transport/': { imports: ['model/'], isLoadedWhole: true },
  'transport/routes/': { imports: ['model/'], isLoadedWhole: true },
  'transport/http/': { imports: ['model/', ...INTERFACE], types: ['transport/routes/'], isLoadedWhole: true },
  'transport/memory/': { imports: ['model/', ...INTERFACE], isLoadedWhole: true },
  'transport/my-organization/': {
    imports: ['model/', ...INTERFACE, 'transport/routes/', 'transport/http/'],
    isLoadedWhole: true,
  },
  'auth/': { imports: ['model/', 'transport/'] },
  'server/': { imports: ['did-you-mean', 'model/', 'transport/'] },
  'server/limits/redis': { imports: ['server/limits/store'], packages: ['rate-limiter-flexible'] },
  'testing/': { imports: ['model/', 'transport/'] },
  // For tests of pages: it needs a DOM, and nothing of the kit.
  'testing/page/': {},
  // The published commands run in Node. The build bundles all of their packages except oidc-provider.
  'cli/': { imports: ['version', 'did-you-mean', 'cli/doctor/', 'cli/emulator/'], packages: ['node:'] },
  'cli/json': {},
  'cli/usage-error': {},
  'cli/doctor/': {
    imports: ['did-you-mean', 'cli/json', 'cli/usage-error', 'model/', 'transport/', 'server/'],
    packages: ['node:', 'jose'],
  },
  'cli/tenant/': {
    imports: ['cli/json', 'server/', 'testing/'],
    packages: ['node:', '@hono/node-server', 'jose', 'koa', 'oidc-provider'],
  },
  'cli/emulator/': {
    imports: ['did-you-mean', 'cli/json', 'cli/usage-error', 'cli/tenant/', 'testing/'],
    packages: ['node:', '@hono/node-server', 'hono'],
  },
  'domain-events': { imports: ['model/'] },
  events: { imports: ['domain-events', 'model/', 'transport/'] },
  'store/': { imports: ['model/', ...INTERFACE, 'transport/http/clock'], isLoadedWhole: true },
  'store/domains/': {
    imports: ['model/', ...INTERFACE, 'transport/http/clock', 'transport/domains-of', 'store/'],
    isLoadedWhole: true,
  },
  'store/provisioning/': {
    imports: ['model/', ...INTERFACE, 'transport/http/clock', 'transport/provisioning-of', 'store/'],
    isLoadedWhole: true,
  },
  'localize/': { imports: ['model/', ...INTERFACE], types: ['certificates/'], packages: ['lit'] },
  'styles/': { packages: ['lit'] },
  'elements/': {
    imports: [...ROOT, 'model/', 'certificates/', ...INTERFACE, 'store/', 'localize/', 'styles/'],
    types: ['transport/'],
    packages: LIT,
  },
  'elements/ui/': {
    imports: [...ROOT, 'model/', 'certificates/', ...INTERFACE, 'store/', 'localize/', 'styles/'],
    types: ['transport/'],
    packages: LIT,
  },
  'elements/provider/': {
    imports: [
      ...ROOT,
      'model/',
      ...INTERFACE,
      'transport/my-organization/my-organization',
      'store/',
      'localize/',
      'styles/',
      'elements/',
    ],
    types: ['transport/'],
    packages: LIT,
  },
  'react/': { imports: ['model/', 'store/'], types: ['elements/'], packages: ['react'] },
  'vue/': { imports: ['model/', 'store/'], packages: ['vue'] },
  index: {
    imports: [...ROOT, 'model/', 'transport/', 'store/', 'localize/', 'styles/', 'elements/'],
  },
  cdn: { imports: ['index', 'elements/'] },
};

export const importLayers = {
  meta: {
    type: 'problem',
    schema: [],
    messages: {
      extension: 'Relative imports need their extension: "{{specifier}}" lacks ".js".',
      homeless: '"{{file}}" has no place among the layers. Give it one in .config/eslint/import-layers.js.',
      outside: 'src stands alone: it may not import "{{specifier}}".',
      lazy: '{{place}} is loaded as a whole: import "{{specifier}}" at the top of the file.',
      layer: '{{place}} may not import {{what}}. What it may is in .config/eslint/import-layers.js.',
    },
  },
  create(context) {
    const file = relative(context.cwd, context.filename).split(sep).join('/');
    const path = /^src\/(.*)\.ts$/.exec(file)?.[1];
    const place = path === undefined ? undefined : placeOf(path);

    function check(node, isType) {
      const specifier = node.source?.value;
      if (typeof specifier !== 'string') return;
      const report = (messageId, data) => context.report({ node: node.source, messageId, data });
      const isRelative = /^\.\.?\//.test(specifier);
      if (isRelative && !/\.(js|mjs|json|css)$/.test(specifier)) report('extension', { specifier });
      if (path === undefined || place === undefined) return;
      const target = isRelative ? posix.join('src', path, '..', specifier) : undefined;
      if (target && !target.startsWith('src/')) return report('outside', { specifier });
      const what = target ? target.replace(/^src\/|\.js$/g, '') : `the package ${packageOf(specifier)}`;
      const isAllowed = target
        ? covers([place], what) || covers(allowed(place, isType), what)
        : (LAYERS[place].packages ?? []).includes(packageOf(specifier));
      if (!isAllowed) report('layer', { place: place.replace(/\/$/, ''), what });
    }

    return {
      Program(node) {
        if (path !== undefined && place === undefined)
          context.report({ node, messageId: 'homeless', data: { file } });
      },
      ImportDeclaration: (node) => check(node, node.importKind === 'type'),
      ExportNamedDeclaration: (node) => check(node, node.exportKind === 'type'),
      ExportAllDeclaration: (node) => check(node, node.exportKind === 'type'),
      ImportExpression(node) {
        if (place !== undefined && LAYERS[place].isLoadedWhole)
          context.report({
            node,
            messageId: 'lazy',
            data: { place: place.replace(/\/$/, ''), specifier: node.source.value },
          });
        check(node, false);
      },
      TSImportType: (node) => check(node, true),
    };
  },
};

const covers = (names, path) =>
  names.some((name) => name === path || (name.endsWith('/') && path.startsWith(name)));

const placeOf = (path) =>
  Object.keys(LAYERS)
    .filter((name) => covers([name], path))
    .sort((a, b) => b.length - a.length)[0];

const allowed = (place, isType) => [
  ...(LAYERS[place].imports ?? []),
  ...((isType && LAYERS[place].types) || []),
];

const packageOf = (specifier) => /^node:|^(@[^/]+\/)?[^/]+/.exec(specifier)?.[0] ?? specifier;
