/** The guides and the pages about frameworks, as Storybook shows them: with links to its own pages. */
import { toId } from 'storybook/internal/csf';
import { titleOf } from './titles.js';

const FILES = import.meta.glob('../stories/{guides,frameworks}/*.md', {
  query: '?raw',
  import: 'default',
  eager: true,
});
const LINK = /\[([^\]]*)\]\(([^)\s]+)\)/g;

/** @returns the Markdown of the page at this path */
export function guideAt(path) {
  return FILES[`../${path}`].replaceAll(LINK, (link, text, target) => {
    if (/^(https?:|#)/.test(target)) return link;
    const linked = new URL(target, `file:///${path}`).pathname.slice(1);
    const page = FILES[`../${linked}`];
    // Anything else is a file of the project, and not in Storybook.
    return page ? `[${text}](?path=/docs/${toId(titleOf(linked, page), 'docs')})` : `“${text}”`;
  });
}
