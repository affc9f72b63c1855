/** The elements in Vue's templates: properties, attributes, and events as `@org-error`. */
import type { HTMLAttributes, PublicProps } from 'vue';
import type { Elements } from './elements.js';
import type { Heard, Over, Settings, Tag } from './shared.js';

/** `org-error` as `OrgError`. */
type Pascal<Name extends string> = Name extends `${infer Head}-${infer Rest}`
  ? `${Capitalize<Head>}${Pascal<Rest>}`
  : Capitalize<Name>;

type Listeners<Name extends Tag> = {
  [Event in keyof Elements[Name]['events'] & string as `on${Pascal<Event>}`]?: (
    event: Heard<Elements[Name]['events'][Event], Name>,
  ) => void;
};

/** The props of a tag, such as `ElementProps<'org-connection-list'>`. */
export type ElementProps<Name extends Tag> = Over<
  Settings<Name> & Listeners<Name>,
  HTMLAttributes & PublicProps
>;

type Tags = { [Name in Tag]: new () => Elements[Name]['element'] & { $props: ElementProps<Name> } };

declare module 'vue' {
  interface GlobalComponents extends Tags {}
  interface HTMLAttributes {
    /** The slot of the kit's element in which this is shown. */
    slot?: string;
  }
}
