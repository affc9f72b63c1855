/** The elements in JSX of Solid: properties, attributes, `prop:`, `attr:` and `bool:`, and events as `on:org-error`. */
import type { JSX } from 'solid-js';
import type { Elements } from './elements.js';
import type { Heard, NoOthers, Over, Settings, Tag } from './shared.js';

type Prefixed<Own, Prefix extends string> = { [Key in keyof Own & string as `${Prefix}:${Key}`]?: Own[Key] };

/** The boolean attributes. */
type Booleans<Own> = { [Key in keyof Own as Own[Key] extends boolean ? Key : never]: Own[Key] };

type Listeners<Name extends Tag> = {
  [Event in keyof Elements[Name]['events'] & string as `on:${Event}`]?: JSX.EventHandlerWithOptionsUnion<
    Elements[Name]['element'],
    Elements[Name]['events'][Event] & globalThis.Event,
    (event: Heard<Elements[Name]['events'][Event], Name>) => void
  >;
};

/** The props of a tag, such as `ElementProps<'org-connection-list'>`. */
export type ElementProps<Name extends Tag> = Over<
  Settings<Name> &
    Listeners<Name> &
    NoOthers<Name, 'on:'> &
    Prefixed<Elements[Name]['properties'], 'prop'> &
    Prefixed<Elements[Name]['attributes'], 'attr'> &
    Prefixed<Booleans<Elements[Name]['attributes']>, 'bool'>,
  JSX.HTMLAttributes<Elements[Name]['element']>
>;

type Tags = { [Name in Tag]: ElementProps<Name> };

declare module 'solid-js' {
  namespace JSX {
    interface IntrinsicElements extends Tags {}
  }
}
