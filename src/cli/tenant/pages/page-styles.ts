/** The styles of the tenant's pages: light or dark as the browser prefers, down to a width of 320 pixels. */
export const STYLES = `
:root { color-scheme: light dark; --ink: light-dark(#1d2330, #e8ebf2); --quiet: light-dark(#525a6b, #aab2c4);
  --line: light-dark(#868fa2, #737c90); --page: light-dark(#f4f5f8, #14171d); --card: light-dark(#fff, #1d2129);
  --accent: light-dark(#1a4fc4, #8fb4ff); }
* { box-sizing: border-box; }
body { margin: 0; min-block-size: 100dvh; display: grid; place-items: center; padding: 1rem;
  font: 1rem/1.5 system-ui, sans-serif; color: var(--ink); background: var(--page); }
main { inline-size: min(27rem, 100%); padding: clamp(1.25rem, 6vw, 2rem); background: var(--card);
  border: 1px solid light-dark(#dde0e8, #2c323e); border-radius: 0.75rem; overflow-wrap: anywhere; }
h1 { margin: 0 0 0.5rem; font-size: 1.5rem; line-height: 1.2; text-wrap: balance; }
p { margin: 0 0 1rem; color: var(--quiet); }
main > :last-child { margin-block-end: 0; }
ul { list-style: none; margin: 1.5rem 0 0.75rem; padding: 0; display: grid; gap: 0.75rem; }
button { inline-size: 100%; min-block-size: 2.75rem; padding: 0.625rem 1rem; margin-block-start: 0.5rem; font: inherit;
  text-align: start; color: inherit; background: transparent; border: 1px solid var(--line); border-radius: 0.5rem;
  cursor: pointer; }
li button { margin: 0; font-weight: 600; line-height: 1.35; }
li button span { display: block; font-size: 0.9375rem; font-weight: 400; color: var(--quiet); }
/* For screen readers, which read the two lines as one. */
li button i { position: absolute; clip-path: inset(50%); inline-size: 1px; overflow: hidden; }
button:hover { border-color: var(--accent); background: light-dark(#f2f6ff, #232a38); }
button:focus-visible { outline: 3px solid var(--accent); outline-offset: 2px; }
button.quiet, form[id] ~ button { text-align: center; }
button.quiet { border-color: transparent; color: var(--accent); }
button.primary { border-color: var(--accent); color: var(--accent); font-weight: 600; }
`;
