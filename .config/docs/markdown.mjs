/** Reads and writes Markdown: headings, anchors, links, code blocks, tables. */

/** A fenced code block, with any indentation. */
const FENCED = /^([ \t]*)```(\w*)\n([\s\S]*?)\n?^[ \t]*```$/gm;

/** The anchor that GitHub gives a heading. */
export function anchorOf(heading) {
  return heading
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}_ -]/gu, '')
    .replaceAll(' ', '-');
}

/** The anchor of every heading of a page, duplicates numbered as GitHub does. */
export function anchorsOf(page) {
  const counts = new Map();
  return [...withoutBlocks(page).matchAll(/^#+ (.+)$/gm)].map(([, heading]) => {
    const anchor = anchorOf(heading);
    const count = counts.get(anchor) ?? 0;
    counts.set(anchor, count + 1);
    return count === 0 ? anchor : `${anchor}-${count}`;
  });
}

/** The targets of a page's links and images, as written. */
export function linksOf(page) {
  const prose = withoutBlocks(page).replaceAll(/`[^`\n]*`(?!\])/g, '');
  return [...prose.matchAll(/\]\(([^)\s]+)\)/g)].map(([, target]) => target);
}

/** The code blocks of a page: language, code without indentation, the heading above, and the first line's number. */
export function blocksOf(page) {
  return [...page.matchAll(FENCED)].map(({ 1: indent, 2: language, 3: code, index }) => {
    const above = page.slice(0, index);
    return {
      language,
      code: code.replaceAll(new RegExp(`^${indent}`, 'gm'), ''),
      heading: [...withoutBlocks(above).matchAll(/^#+ (.+)$/gm)].at(-1)?.[1],
      line: above.split('\n').length,
    };
  });
}

/** A table; empty if it has no rows. */
export function table(head, rows) {
  if (rows.length === 0) return '';
  const lines = [head, head.map(() => '---'), ...rows.map((row) => row.map(cell))];
  return lines.map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}

export const inlineCode = (text) => `\`${text}\``;
export const fenced = (language, code) => `\`\`\`${language}\n${code.trimEnd()}\n\`\`\``;

const withoutBlocks = (page) => page.replaceAll(FENCED, '');
const cell = (text = '') => text.replaceAll(/\s+/g, ' ').replaceAll('|', '\\|');
