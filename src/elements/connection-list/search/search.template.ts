/** The search field, the filters and the number of matches, from plain data. */
import { html, svg, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import type { Localize } from '../../../localize/localize.js';
import type { ListMessages } from '../../../localize/messages.js';
import { SORT_KEYS, type ListView } from '../../../model/list-view.js';
import { renderButton } from '../../ui/button.template.js';

/** What the search shows. */
export interface SearchView {
  readonly view: ListView;
  readonly found: number;
  readonly all: number;
  /** The strategies to filter by. */
  readonly strategies: readonly (readonly [value: string, name: string])[];
  /** Whether some connections have an unknown state. */
  readonly hasUnknown: boolean;
  readonly change: (change: Partial<ListView>) => void;
}

type Option = readonly [value: string, text: string];

export function renderSearch(
  localize: Localize<ListMessages>,
  { view, found, all, strategies, hasUnknown, change }: SearchView,
): TemplateResult {
  const search = ({ currentTarget }: Event) => change({ search: (currentTarget as HTMLInputElement).value });
  const clear = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || !view.search) return;
    // A dialog around the list must stay open.
    event.preventDefault();
    event.stopPropagation();
    change({ search: '' });
  };
  const statuses: Option[] = [
    ['all', localize.text('anyStatus')],
    ['enabled', localize.text('enabled')],
    ['disabled', localize.text('disabled')],
    ...(hasUnknown ? [['unknown', localize.text('stateUnknown')] as const] : []),
  ];
  return html`
    <span class="search-box">
      <svg class="magnifier" viewBox="0 0 20 20" aria-hidden="true">
        ${svg`<path d="M9 14.5a5.5 5.5 0 1 0 0-11 5.5 5.5 0 0 0 0 11zM13 13l4 4" />`}
      </svg>
      <input
        class="search"
        part="search"
        type="search"
        autocomplete="off"
        spellcheck="false"
        aria-label=${localize.text('search')}
        placeholder=${localize.text('search')}
        .value=${live(view.search)}
        @input=${search}
        @keydown=${clear}
    /></span>
    ${renderChoice(localize.text('statusFilter'), statuses, view.status, (status) => change({ status } as Partial<ListView>))}
    ${renderChoice(
      localize.text('strategyFilter'),
      [['', localize.text('anyStrategy')], ...strategies],
      view.strategy,
      (strategy) => change({ strategy }),
    )}
    ${renderChoice(
      localize.text('sortBy'),
      orders(localize),
      `${view.sort}/${view.order}`,
      (choice) => {
        const [sort, order] = choice.split('/');
        change({ sort, order } as Partial<ListView>);
      },
      'sort-choice',
    )}
    <span class="found" part="found">${foundText(localize, found, all)}</span>
  `;
}

/** The number of matches; if all connections match, only their number. */
export function foundText(localize: Localize<ListMessages>, found: number, all: number): string {
  return found === all ? localize.text('loaded', all) : localize.text('found', found, all);
}

/** The message that nothing matches, with a button that shows everything again. */
export function renderNothingFound(localize: Localize<ListMessages>, showAll: () => void): TemplateResult {
  return html`
    <div class="panel" part="nothing-found">
      <p class="headline">${localize.text('nothingFound')}</p>
      <p class="advice">${localize.text('nothingFoundAdvice')}</p>
      ${renderButton(localize.text('showAll'), 'show-all', false, showAll)}
    </div>
  `;
}

function orders(localize: Localize<ListMessages>): Option[] {
  return [
    ['/ascending', localize.text('unsorted')],
    ...SORT_KEYS.flatMap((key): Option[] => {
      const column = localize.text(`${key}Column`);
      return [
        [`${key}/ascending`, localize.text('ascending', column)],
        [`${key}/descending`, localize.text('descending', column)],
      ];
    }),
  ];
}

function renderChoice(
  label: string,
  options: readonly Option[],
  chosen: string,
  choose: (value: string) => void,
  kind = '',
): TemplateResult {
  const change = ({ currentTarget }: Event) => choose((currentTarget as HTMLSelectElement).value);
  return html`<span class="choice-box ${kind}">
    ${kind && html`<span aria-hidden="true">${label}</span>`}
    <select class="choice" part="filter" aria-label=${label} @change=${change}>
      ${options.map(
        ([value, text]) => html`<option value=${value} .selected=${live(value === chosen)}>${text}</option>`,
      )}
    </select>
  </span>`;
}
