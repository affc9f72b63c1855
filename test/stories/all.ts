/** Imports all stories, by file, and provides a canvas to show one. */
import { fixture, html } from '@open-wc/testing';
import * as createFailures from '../../stories/connection-create-failures.stories.js';
import * as createStories from '../../stories/connection-create.stories.js';
import * as connectionDomainsStories from '../../stories/connection-domains.stories.js';
import * as detailsStories from '../../stories/connection-details.stories.js';
import * as listFailures from '../../stories/connection-list-failures.stories.js';
import * as listSelection from '../../stories/connection-list-selection.stories.js';
import * as listStories from '../../stories/connection-list.stories.js';
import * as listTools from '../../stories/connection-list-tools.stories.js';
import * as optionsFailures from '../../stories/connection-options-failures.stories.js';
import * as optionsStories from '../../stories/connection-options.stories.js';
import * as removeFailures from '../../stories/connection-remove-failures.stories.js';
import * as removeStories from '../../stories/connection-remove.stories.js';
import * as settingsFailures from '../../stories/connection-settings-failures.stories.js';
import * as settingsStories from '../../stories/connection-settings.stories.js';
import * as toggleFailures from '../../stories/connection-toggle-failures.stories.js';
import * as toggleStories from '../../stories/connection-toggle.stories.js';
import type { OrgConnectionList } from '../../src/index.js';
import type { Meta, Story } from '../../stories/csf.js';
import * as domainListStories from '../../stories/domain-list.stories.js';
import * as languagesStories from '../../stories/languages.stories.js';
import * as providerStories from '../../stories/provider.stories.js';
import { textOf } from '../helpers/roles.js';
import { waitUntil } from '../helpers/wait-until.js';

/** The stories of one file, in the order of the file. */
export interface StoryGroup {
  readonly title: string;
  readonly stories: readonly (readonly [name: string, story: Story])[];
}

/** A file of stories. */
export type Stories = Readonly<Record<string, Story | Meta>> & { readonly default: Meta };

const FILES: readonly Stories[] = [
  listStories,
  listFailures,
  listTools,
  listSelection,
  toggleStories,
  toggleFailures,
  removeStories,
  removeFailures,
  settingsStories,
  settingsFailures,
  optionsStories,
  optionsFailures,
  createStories,
  createFailures,
  detailsStories,
  connectionDomainsStories,
  domainListStories,
  providerStories,
  languagesStories,
];

/** The stories of one file, in the order of the file. */
export function groupOf({ default: meta, ...stories }: Stories): StoryGroup {
  return { title: meta.title, stories: Object.entries(stories) as [string, Story][] };
}

export const GROUPS: readonly StoryGroup[] = FILES.map(groupOf);

/** Renders the story as the page's main content, plays it, and waits until it shows what it promises. */
export async function showStory({ args = {}, render, play, parameters }: Story): Promise<HTMLElement> {
  const parentNode = document.createElement('main');
  const canvas = await fixture<HTMLElement>(html`<div>${render(args)}</div>`, { parentNode });
  await play?.({ canvasElement: canvas });
  for (const text of [parameters.shows].flat())
    await waitUntil(() => textOf(canvas).includes(text), `Never showed “${text}”`);
  await waitUntil(() => lists(canvas).every(isComplete), 'what a list loads later never came');
  return canvas;
}

/** Every list, also inside shadow roots. */
function lists(canvas: HTMLElement): OrgConnectionList[] {
  return [...canvas.querySelectorAll<OrgConnectionList>('org-connection-list')];
}

/** Waits for the parts with a reserved place, such as the search, unless the connections are still to come. */
function isComplete({ renderRoot }: OrgConnectionList): boolean {
  if (renderRoot.querySelector('.skeleton')) return true;
  return [...renderRoot.querySelectorAll('.tools')].every((place) => place.childElementCount > 0);
}
