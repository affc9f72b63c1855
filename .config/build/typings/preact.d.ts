/** The elements in JSX of Preact: properties, attributes, and events as `onorg-error`. */
import type { HTMLAttributes } from 'preact';
import type { Elements } from './elements.js';
import type { Listeners, NoOthers, Over, Settings, Tag } from './shared.js';

/** The props of a tag, such as `ElementProps<'org-connection-list'>`. */
export type ElementProps<Name extends Tag> = Over<
  Settings<Name> & Listeners<Name, 'on'> & NoOthers<Name, 'on'>,
  HTMLAttributes<Elements[Name]['element']>
>;

type Tags = { [Name in Tag]: ElementProps<Name> };

declare module 'preact' {
  namespace JSX {
    interface IntrinsicElements extends Tags {}
  }
}
