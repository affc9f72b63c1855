/** The style sheet of the list by hand, which makes it look like the kit's. */

/** Tells editors and formatters the language. */
const css = String.raw;

const rules = css`
  .connections {
    --text: light-dark(#1c2128, #e9ecf0);
    --muted: light-dark(#4a535d, #a9b2bd);
    --surface: light-dark(#fff, #16191d);
    --raised: light-dark(#f5f6f8, #1f2329);
    --border: light-dark(#dce0e5, #363c44);
    --accent: light-dark(#1948b8, #8db0ff);
    --control: light-dark(#77808b, #848d98);
    --danger: light-dark(#961d17, #ff9d94);
    container-type: inline-size;
    color: var(--text);
    line-height: 1.45;

    *,
    ::before,
    ::after {
      box-sizing: border-box;
    }

    p,
    h2 {
      margin: 0;
    }

    :focus-visible {
      outline: 2px solid var(--accent);
      outline-offset: 2px;
    }

    .toolbar,
    .actions,
    .tools,
    .pager {
      display: flex;
      flex-wrap: wrap;
      align-items: center;
      gap: 8px;
    }

    .toolbar {
      justify-content: space-between;
      min-height: 36px;
      margin-block-end: 12px;
    }

    h2 {
      font-size: 1.125em;
      font-weight: 600;
      letter-spacing: -0.01em;
    }

    .actions,
    .content {
      font-size: 0.875em;
    }

    .content {
      display: flex;
      flex-direction: column;
      gap: 12px;
    }

    [hidden] {
      display: none;
    }

    .updated,
    .none,
    .name,
    .state,
    .reason,
    .found,
    .page-range {
      color: var(--muted);
    }

    .updated,
    .name,
    .domain,
    .reason,
    .found,
    .page-range {
      font-size: 0.93em;
    }

    .found {
      margin-inline-start: auto;
    }

    .page-range {
      margin-inline-end: auto;
    }

    .search,
    .choice {
      width: 100%;
      height: 36px;
      padding-block: 4px;
      border: 1px solid var(--control);
      border-radius: 6px;
      background: var(--surface);
      color: inherit;
      font: inherit;
      text-overflow: ellipsis;
    }

    .search-box,
    .choice-box {
      position: relative;
    }

    .search-box {
      flex: 1 1 16em;
      max-width: 28em;
    }

    .search {
      padding-inline: 34px 8px;
    }

    .search::placeholder {
      color: var(--muted);
    }

    .magnifier {
      position: absolute;
      inset-block-start: 9px;
      inset-inline-start: 9px;
      color: var(--muted);
      pointer-events: none;
    }

    .choice {
      max-width: 15em;
      padding-inline: 12px 28px;
      appearance: none;
      cursor: pointer;
    }

    .choice-box::after {
      content: '';
      width: 6px;
      height: 6px;
      border: solid;
      border-width: 0 1.5px 1.5px 0;
      rotate: 45deg;
      position: absolute;
      inset-block-start: 13px;
      inset-inline-end: 13px;
      pointer-events: none;
    }

    .sort {
      display: inline-flex;
      align-items: center;
      gap: 6px;
      min-height: 28px;
      padding: 0 6px;
      border: 0;
      margin-inline: -6px;
      background: none;
      color: inherit;
      font: inherit;
      cursor: pointer;
    }

    .sort::after {
      content: '';
      width: 7px;
      border-block: 6px solid;
      clip-path: polygon(0 5px, 50% 1px, 100% 5px, 0 5px, 0 7px, 100% 7px, 50% 11px, 0 7px);
    }

    .sort:is(.ascending, .descending)::after {
      clip-path: polygon(0 5px, 50% 1px, 100% 5px);
    }

    .sort.descending::after {
      rotate: 180deg;
    }

    .sort-choice {
      display: flex;
      align-items: center;
      gap: 8px;
    }

    .button {
      min-height: 32px;
      padding: 4px 12px;
      border: 1px solid var(--border);
      border-radius: 6px;
      background: var(--surface);
      color: inherit;
      font: inherit;
      font-weight: 500;
      cursor: pointer;
    }

    .button:hover {
      background: var(--raised);
    }

    .panel {
      min-height: 234px;
      padding: 24px;
      border: 1px solid var(--border);
      border-radius: 8px;
    }

    .skeleton {
      border: 1px solid var(--border);
      border-block-start: 37px solid var(--raised);
      border-radius: 8px;
      background: var(--surface);
      overflow: clip;
    }

    .skeleton-row {
      --bar: linear-gradient(var(--border) 0 0) no-repeat;
      height: 65px;
      border-block-start: 1px solid var(--border);
      background:
        var(--bar) 16px / 36px 36px,
        var(--bar) 64px / 22% 12px,
        var(--bar) 55% / 12% 12px,
        var(--bar) 80% / 36px 20px;
    }

    table {
      width: 100%;
      table-layout: fixed;
      border: 1px solid var(--border);
      border-radius: 8px;
      border-spacing: 0;
      background: var(--surface);
      text-align: start;
    }

    th,
    td {
      padding: 12px 16px;
      border-block-start: 1px solid var(--border);
      font-weight: inherit;
      text-align: start;
      vertical-align: top;
      overflow-wrap: anywhere;
    }

    thead th {
      height: 36px;
      padding-block: 4px;
      border: 0;
      background: var(--raised);
      color: var(--muted);
      font-size: 0.93em;
      font-weight: 500;
      vertical-align: middle;
    }

    tbody tr:hover {
      background: color-mix(in srgb, var(--raised) 50%, var(--surface));
    }

    .name-column {
      width: 29%;
    }

    .strategy-column {
      width: 18%;
    }

    .status-column {
      width: 13.5em;
    }

    thead .actions-cell {
      width: 60px;
    }

    .status-cell {
      padding-block: 8px;
    }

    .toggle {
      display: inline-block;
      min-height: 48px;
    }

    .actions-cell {
      padding-block: 6px;
      padding-inline-start: 0;
      text-align: end;
    }

    .menu-button {
      display: inline-grid;
      place-content: center;
      width: 32px;
      height: 32px;
      padding: 0;
      border: 0;
      border-radius: 6px;
      background: none;
      color: var(--muted);
      cursor: pointer;
    }

    .named {
      display: flex;
      gap: 12px;
    }

    .titles {
      min-width: 0;
    }

    .icon {
      display: grid;
      flex: none;
      place-items: center;
      width: 36px;
      height: 36px;
      margin-block-start: 2px;
      border: 1px solid var(--border);
      border-radius: 6px;
      background: var(--raised);
      color: var(--muted);
    }

    svg {
      width: 20px;
      height: 20px;
      fill: none;
      stroke: currentcolor;
      stroke-width: 1.5;
      stroke-linecap: round;
      stroke-linejoin: round;
    }

    .magnifier {
      width: 18px;
      height: 18px;
    }

    .menu-button svg {
      stroke-width: 4;
    }

    bdi {
      display: block;
      width: fit-content;
    }

    .display-name {
      font-weight: 600;
    }

    .line {
      display: flex;
      align-items: center;
      flex-wrap: wrap;
      gap: 0 8px;
      min-height: 28px;
    }

    .switch {
      display: inline-flex;
      padding: 4px;
      margin: -4px;
      border: 0;
      border-radius: 999px;
      background: none;
      cursor: pointer;
    }

    .track {
      display: block;
      width: 36px;
      height: 20px;
      padding: 2px;
      border: 1px solid transparent;
      border-radius: 999px;
      background: var(--control);
    }

    .thumb {
      display: block;
      width: 14px;
      height: 14px;
      border-radius: 50%;
      background: var(--surface);
      box-shadow: 0 1px 2px rgb(0 0 0 / 25%);
    }

    .thumb::after {
      content: '';
      display: block;
      width: 10px;
      height: 10px;
      border: 2px solid var(--accent);
      border-block-start-color: transparent;
      border-radius: 50%;
      opacity: 0;
    }

    [aria-busy='true'] .thumb::after {
      opacity: 1;
      transition: opacity 150ms 250ms;
    }

    [aria-checked='true'] .track {
      background: var(--accent);
    }

    [aria-checked='true'] .thumb {
      margin-inline-start: 16px;
    }

    [aria-checked='true'] + .state {
      color: inherit;
    }

    [aria-disabled='true'] {
      cursor: not-allowed;
    }

    [aria-disabled='true'] .track {
      border-color: var(--control);
      background: none;
    }

    [aria-disabled='true'] .thumb {
      background: var(--control);
      box-shadow: none;
    }

    .link {
      min-height: 24px;
      padding: 0 2px;
      border: 0;
      background: none;
      color: var(--accent);
      font: inherit;
      font-weight: 500;
      text-decoration: underline;
      cursor: pointer;
    }

    .error {
      color: var(--danger);
    }

    .visually-hidden {
      position: absolute;
      width: 1px;
      height: 1px;
      overflow: hidden;
      clip-path: inset(50%);
      white-space: nowrap;
    }

    @container (width > 48rem) {
      .sort-choice,
      .column-name {
        display: none;
      }
    }

    @container (width <= 48rem) {
      .sort {
        display: none;
      }

      table,
      tbody,
      tr {
        display: block;
      }

      thead {
        position: absolute;
        clip-path: inset(50%);
      }

      tbody tr {
        display: grid;
        grid-template-columns: auto 1fr 32px;
        padding: 12px;
        border: 1px solid var(--border);
      }
    }

    @media (prefers-reduced-motion: no-preference) {
      .track,
      .thumb {
        transition:
          margin 120ms,
          background-color 120ms;
      }

      .skeleton {
        animation: breathe 1.6s ease-in-out infinite;
      }

      [aria-busy='true'] .thumb::after {
        animation: spin 900ms linear infinite;
      }
    }
  }

  @keyframes spin {
    to {
      rotate: 1turn;
    }
  }

  @keyframes breathe {
    50% {
      opacity: 0.45;
    }
  }
`;

export function createSheet(): CSSStyleSheet {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(rules);
  return sheet;
}
