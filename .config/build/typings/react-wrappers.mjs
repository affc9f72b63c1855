/** Generates `org-connections/react`: a component for each element, based on `@lit/react`, for React 18 and 19. */
import { comment, stemOf } from './elements.mjs';

/** The component that shares its store with `useConnections`. */
const PROVIDER = 'org-provider';
/** What is in `src/react/`. */
const HOOK = `export { useConnections } from './use-connections.js';\n`;
const TYPES = `export type { Connections } from './use-connections.js';
export type { Wrapper, WrapperProps } from '../types/react-wrappers.js';
`;

/** @returns the files below `dist/react/`, by path */
export function reactWrappers(elements) {
  const files = elements.flatMap((element) => [
    [`${stemOf(element)}.js`, wrapper(element)],
    [`${stemOf(element)}.d.ts`, declaration(element)],
  ]);
  const index = elements
    .map((element) => `export { ${element.name} } from './${stemOf(element)}.js';\n`)
    .join('');
  // With the directive, components that are rendered on a server only can use them, too.
  return new Map([
    ...files,
    ['index.js', `'use client';\n${index}${HOOK}`],
    ['index.d.ts', index + HOOK + TYPES],
  ]);
}

function wrapper({ name, tag, path, events }) {
  const handlers = events.map((event) => `    ${handlerOf(event.name)}: '${event.name}',\n`).join('');
  const [before, after, store] =
    tag === PROVIDER
      ? ['/* @__PURE__ */ withStore(', ')', `import { withStore } from './store-context.js';\n`]
      : ['', '', ''];
  return `import { createComponent } from '@lit/react';
import * as react from 'react';
import { ${name} as elementClass } from '${fromHere(path)}';
${store}
export const ${name} = ${before}/* @__PURE__ */ createComponent({
  react,
  tagName: '${tag}',
  elementClass,
  displayName: '${name}',
  events: {
${handlers}  },
})${after};
`;
}

function declaration({ name, tag, description }) {
  return `import type { Wrapper } from '../types/react-wrappers.js';

${comment(description)}
export declare const ${name}: Wrapper<'${tag}'>;
`;
}

/**
 * `org-connection-toggled` as `onConnectionToggled`; `org-error` as `onOrgError`, because `onError` is React's. The types in
 * `react-wrappers.d.ts` follow the same rule.
 */
function handlerOf(event) {
  const words = event.split('-');
  return `on${(words.length > 2 ? words.slice(1) : words).map(capitalize).join('')}`;
}

const capitalize = (word) => word.charAt(0).toUpperCase() + word.slice(1);
const fromHere = (path) => path.replace(/^dist\//, '../');
