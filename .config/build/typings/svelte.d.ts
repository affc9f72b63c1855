/** The elements in Svelte 5: properties, attributes, and events as `onorg-error`. */
import type { HTMLAttributes } from 'svelte/elements';
import type { Elements } from './elements.js';
import type { Listeners, Over, Settings, Tag } from './shared.js';

/** The props of a tag, such as `ElementProps<'org-connection-list'>`. */
export type ElementProps<Name extends Tag> = Over<
  Settings<Name> & Listeners<Name, 'on'>,
  HTMLAttributes<Elements[Name]['element']>
>;

type Tags = { [Name in Tag]: ElementProps<Name> };

declare module 'svelte/elements' {
  interface SvelteHTMLElements extends Tags {}
}
