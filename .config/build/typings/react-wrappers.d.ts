/** The components of `org-connections/react`: properties, and events as `onConnectionToggled`. */
import type { ForwardRefExoticComponent, HTMLAttributes, RefAttributes } from 'react';
import type { Elements } from './elements.js';
import type { Heard, Over, Tag } from './shared.js';

type Pascal<Name extends string> = Name extends `${infer Head}-${infer Rest}`
  ? `${Capitalize<Head>}${Pascal<Rest>}`
  : Capitalize<Name>;

/** `org-connection-toggled` as `onConnectionToggled`; `org-error` as `onOrgError`, because `onError` is React's. */
type Handler<Name extends string> = Name extends `org-${infer Noun}-${infer Verb}`
  ? `on${Pascal<`${Noun}-${Verb}`>}`
  : `on${Pascal<Name>}`;

type Handlers<Name extends Tag> = {
  [Event in keyof Elements[Name]['events'] & string as Handler<Event>]?: (
    event: Heard<Elements[Name]['events'][Event], Name>,
  ) => void;
};

/** The props of a tag's component, such as `WrapperProps<'org-connection-list'>`. */
export type WrapperProps<Name extends Tag> = Over<
  Partial<Elements[Name]['properties']> & Handlers<Name>,
  HTMLAttributes<Elements[Name]['element']>
>;

/** The component of a tag. Its `ref` is the element. */
export type Wrapper<Name extends Tag> = ForwardRefExoticComponent<
  WrapperProps<Name> & RefAttributes<Elements[Name]['element']>
>;
