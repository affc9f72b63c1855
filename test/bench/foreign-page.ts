/** Another page for the bench to measure in its tests: rows with switches, and nothing else. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { temporaryFolder } from '../helpers/node/temporary-folder.js';

/** The page's behavior. */
export interface PageOptions {
  /** Which rows a switch re-renders. */
  readonly rerenders: 'its row' | 'all rows';
}

/** The folder of the page, removed after the test. Its rows are `.one`, their switches are `.flip`. */
export function foreignPage(test: { after(end: () => void): void }, { rerenders }: PageOptions): string {
  const folder = temporaryFolder(test);
  writeFileSync(join(folder, 'index.html'), '<!doctype html><main></main><script src="/page.js"></script>');
  writeFileSync(join(folder, 'page.js'), rerenders === 'all rows' ? `${PAGE} rerender = render;` : PAGE);
  return folder;
}

const PAGE = `
  let rows = [];
  let rerender = (row) => row.button.setAttribute('aria-checked', row.is_enabled);
  function render() {
    document.querySelector('main').replaceChildren(...rows.map((row) => {
      const one = Object.assign(document.createElement('p'), { className: 'one', textContent: row.name });
      const button = document.createElement('button');
      button.className = 'flip';
      button.setAttribute('role', 'switch');
      button.setAttribute('aria-checked', row.is_enabled);
      button.onclick = () => flip(row);
      row.button = button;
      one.append(button);
      return one;
    }));
  }
  function flip(row) {
    row.is_enabled = !row.is_enabled;
    rerender(row);
    const body = JSON.stringify({ is_enabled: row.is_enabled });
    const headers = { 'content-type': 'application/json' };
    void fetch('/my-org/identity-providers/' + row.id, { method: 'PATCH', headers, body });
  }
  void fetch('/my-org/identity-providers')
    .then((answer) => answer.json())
    .then((answer) => ((rows = answer.identity_providers), render()));
`;
