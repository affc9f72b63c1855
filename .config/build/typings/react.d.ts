/** The elements in JSX of React 19: properties, attributes, and events as `onorg-error`. */
import type { DetailedHTMLProps, HTMLAttributes } from 'react';
import type { Elements } from './elements.js';
import type { Listeners, NoOthers, Over, Settings, Tag } from './shared.js';

type Everywhere<Element> = DetailedHTMLProps<HTMLAttributes<Element>, Element>;

/** The props of a tag, such as `ElementProps<'org-connection-list'>`. */
export type ElementProps<Name extends Tag> = Over<
  Settings<Name> & Listeners<Name, 'on'> & NoOthers<Name, 'on'>,
  Everywhere<Elements[Name]['element']>
>;

type Tags = { [Name in Tag]: ElementProps<Name> };

declare module 'react' {
  namespace JSX {
    interface IntrinsicElements extends Tags {}
  }
}
