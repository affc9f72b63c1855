/** What the pages of documentation are called in Storybook's sidebar: by their folder and their heading. */

/**
 * @param path such as `stories/guides/proxy.md`
 * @param page its Markdown
 */
export function titleOf(path, page) {
  const [, folder] = path.split('/');
  const [, heading] = /^# (.+)$/m.exec(page);
  return `${folder[0].toUpperCase()}${folder.slice(1)}/${heading}`;
}
