/** Generates `org-connections/react`: a component for each element, based on `@lit/react`, for React 18 and 19. */
import { comment, stemOf } from './elements.mjs';

/** @returns the files below `dist/react/`, by path */
export function reactWrappers(elements) {
  const files = elements.flatMap((element) => [
    [`${stemOf(element)}.js`, wrapper(element)],
    [`${stemOf(element)}.d.ts`, declaration(element)],
  ]);
  const index = elements
    .map((element) => `export { ${element.name} } from './${stemOf(element)}.js';\n`)
    .join('');
  const types = `export type { Wrapper, WrapperProps } from '../types/react-wrappers.js';\n`;
  return new Map([...files, ['index.js', index], ['index.d.ts', index + types]]);
}

function wrapper({ name, tag, path, events }) {
  const handlers = events.map((event) => `    ${handlerOf(event.name)}: '${event.name}',\n`).join('');
  return `import { createComponent } from '@lit/react';
import * as react from 'react';
import { ${name} as elementClass } from '${fromHere(path)}';

export const ${name} = /* @__PURE__ */ createComponent({
  react,
  tagName: '${tag}',
  elementClass,
  displayName: '${name}',
  events: {
${handlers}  },
});
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
