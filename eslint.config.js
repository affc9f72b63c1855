/** What the linter asks for. Layout is prettier's; the house rules that a machine can check are here. */
import lit from 'eslint-plugin-lit';
import litA11y from 'eslint-plugin-lit-a11y';
import regexp from 'eslint-plugin-regexp';
import wc from 'eslint-plugin-wc';
import { defineConfig, globalIgnores } from 'eslint/config';
import tseslint from 'typescript-eslint';
import { importLayers } from './.config/eslint/import-layers.js';
import { noElementComparison } from './.config/eslint/no-element-comparison.js';
import { noImportCircle } from './.config/eslint/no-import-circle.js';

const RESTRICTED = [
  { selector: 'TSEnumDeclaration', message: 'Use a union of strings.' },
  { selector: 'TSModuleDeclaration[kind="namespace"]', message: 'Modules are namespaces enough.' },
];

/** Assertions that hold for the wrong reasons. */
const RESTRICTED_IN_TESTS = [
  {
    selector: 'CallExpression[callee.name="expect"] > CallExpression[callee.name="focused"]',
    message: 'Use expectFocus: the body is an element, too.',
  },
  {
    selector: 'CallExpression[callee.property.name=/^(contains?|includes?)$/] > Literal[value=""]',
    message: 'Every text contains the empty one.',
  },
];

export default defineConfig(
  globalIgnores(['dist/', 'coverage/', '.demo/', '.stories/', '.storybook/pages/', '.screenshots/']),
  // For other compilers, with frameworks that are not installed here.
  globalIgnores([
    '.config/build/typings/*.d.ts',
    '.config/docs/astro.d.ts',
    '.config/docs/express-openid-connect.d.ts',
    '.config/docs/surroundings.d.ts',
    'test/types/*/',
    'demo/frameworks/*/',
    '!demo/frameworks/shared/',
  ]),
  {
    plugins: {
      local: {
        rules: {
          'import-layers': importLayers,
          'no-element-comparison': noElementComparison,
          'no-import-circle': noImportCircle,
        },
      },
    },
    linterOptions: { reportUnusedDisableDirectives: 'error' },
    rules: {
      'local/import-layers': 'error',
      'local/no-import-circle': 'error',
      eqeqeq: ['error', 'always', { null: 'ignore' }],
      'no-else-return': 'error',
      'no-unneeded-ternary': 'error',
      'no-useless-rename': 'error',
      'no-var': 'error',
      'object-shorthand': 'error',
      'prefer-const': 'error',
      'prefer-template': 'error',
      'no-restricted-syntax': ['error', ...RESTRICTED],
    },
  },
  {
    // What a server, a page or a file has sent must not make a search take the square of its length.
    files: ['src/**', '.config/**', 'demo/**'],
    plugins: { regexp },
    rules: {
      'regexp/no-super-linear-backtracking': ['error', { report: 'potential' }],
      'regexp/no-super-linear-move': ['error', { report: 'potential', ignorePartial: false }],
    },
  },
  {
    files: ['**/*.js', '**/*.mjs'],
    languageOptions: { globals: { console: false, process: false, URL: false } },
    rules: { 'no-undef': 'error', 'no-unused-vars': 'error' },
  },
  {
    // Runs in a page, as it is.
    files: ['demo/examples/html/*.js'],
    languageOptions: {
      globals: { document: false, history: false, location: false, URLSearchParams: false },
    },
  },
  {
    files: ['**/*.ts'],
    extends: [tseslint.configs.strictTypeChecked, tseslint.configs.stylisticTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-import-type-side-effects': 'error',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', ignoreRestSiblings: true }],
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      // Foreign JSON is read as `body['member']`, so that it does not look like something of ours.
      '@typescript-eslint/dot-notation': ['error', { allowIndexSignaturePropertyAccess: true }],
      // A blank text counts as none: `||` is meant.
      '@typescript-eslint/prefer-nullish-coalescing': ['error', { ignorePrimitives: { string: true } }],
      // `async` also turns what is thrown into a rejection.
      '@typescript-eslint/require-await': 'off',
      // The store's promises reject with a TransportError and nothing else.
      '@typescript-eslint/use-unknown-in-catch-callback-variable': 'off',
      // What the types promise of foreign data is worth checking.
      '@typescript-eslint/no-unnecessary-condition': 'off',
      // Matters of taste that would only make lines longer.
      '@typescript-eslint/consistent-type-definitions': 'off',
      '@typescript-eslint/no-confusing-void-expression': 'off',
      '@typescript-eslint/no-empty-function': 'off',
      '@typescript-eslint/no-meaningless-void-operator': 'off',
      '@typescript-eslint/no-unnecessary-type-parameters': 'off',
      '@typescript-eslint/no-unsafe-class-instance-assignment': 'off',
      '@typescript-eslint/non-nullable-type-assertion-style': 'off',
    },
  },
  {
    files: ['src/**/*.ts'],
    extends: [lit.configs['flat/all'], litA11y.configs.recommended, wc.configs['flat/best-practice']],
    rules: {
      'lit/no-template-map': 'off',
      // Templates are functions of plain data; what they are given is already bound.
      'lit/no-template-arrow': 'off',
      // There are no decorators here.
      'lit/prefer-query-decorators': 'off',
      // In a dialog the safe choice has it, as the WAI-ARIA Authoring Practices ask for.
      'lit-a11y/no-autofocus': 'off',
      // A tsconfig switch makes fields assign: they do not hide the accessors.
      'lit/no-classfield-shadowing': 'off',
      // `lang` is observed on purpose: who sets it wants another language.
      'lit/no-native-attributes': 'off',
      // Not redundant: CSS that makes rows of cards out of a table takes its roles away.
      'lit-a11y/no-redundant-role': 'off',
    },
  },
  {
    files: ['test/**/*.ts', 'stories/**/*.ts', 'demo/**/*.ts', '.config/**/*.ts'],
    rules: {
      '@typescript-eslint/no-non-null-assertion': 'off',
      '@typescript-eslint/no-misused-promises': ['error', { checksVoidReturn: false }],
      '@typescript-eslint/unbound-method': 'off',
    },
  },
  {
    files: ['test/**/*.ts'],
    rules: {
      'no-restricted-syntax': ['error', ...RESTRICTED, ...RESTRICTED_IN_TESTS],
      'local/no-element-comparison': 'error',
      // `expect(…).to.be.true`
      '@typescript-eslint/no-unused-expressions': 'off',
      '@typescript-eslint/no-floating-promises': [
        'error',
        {
          allowForKnownSafeCalls: [
            { from: 'package', package: 'node:test', name: ['describe', 'it', 'test'] },
            // A plug-in of @open-wc/testing declares `equal` to be asynchronous, which it is not.
            { from: 'package', package: '@open-wc/semantic-dom-diff', name: 'Equal' },
          ],
        },
      ],
    },
  },
);
