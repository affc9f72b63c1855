/** Types that the frameworks' typings share. */
import type { Elements } from './elements.js';

export type Tag = keyof Elements;

/** The properties of a tag, and its attributes by their own names. */
export type Settings<Name extends Tag> = Partial<Elements[Name]['properties'] & Elements[Name]['attributes']>;

/** The event, with the listening element as `currentTarget`. */
export type Heard<Happening, Name extends Tag> = Happening & {
  readonly currentTarget: Elements[Name]['element'];
};

/** A listener for each event, named after the event, with `Prefix`. */
export type Listeners<Name extends Tag, Prefix extends string> = {
  [Event in keyof Elements[Name]['events'] & string as `${Prefix}${Event}`]?: (
    event: Heard<Elements[Name]['events'][Event], Name>,
  ) => void;
};

/** `Own` takes precedence over the framework's props for all elements. */
export type Over<Own, Everywhere> = Own & Omit<Everywhere, keyof Own>;

/** Every event of the kit. */
type AnyEvent = { [Name in Tag]: keyof Elements[Name]['events'] & string }[Tag];

/**
 * For JSX, in which TypeScript accepts every attribute with a hyphen: the events that this tag does not fire.
 */
export type NoOthers<Name extends Tag, Prefix extends string> = {
  [Event in Exclude<AnyEvent, keyof Elements[Name]['events']> as `${Prefix}${Event}`]?: never;
};
