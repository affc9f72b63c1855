/** What the typings of several frameworks have in common. */
import type { Elements } from './elements.js';

export type Tag = keyof Elements;

/** What a tag takes: its properties, and its attributes by their own names. */
export type Settings<Name extends Tag> = Partial<Elements[Name]['properties'] & Elements[Name]['attributes']>;

/** The event, at the element that listens. */
export type Heard<Happening, Name extends Tag> = Happening & {
  readonly currentTarget: Elements[Name]['element'];
};

/** A listener for each event, by the event's own name after `Prefix`. */
export type Listeners<Name extends Tag, Prefix extends string> = {
  [Event in keyof Elements[Name]['events'] & string as `${Prefix}${Event}`]?: (
    event: Heard<Elements[Name]['events'][Event], Name>,
  ) => void;
};

/** `Own` goes before what the framework says of every element. */
export type Over<Own, Everywhere> = Own & Omit<Everywhere, keyof Own>;

/** Every event of the kit. */
type AnyEvent = { [Name in Tag]: keyof Elements[Name]['events'] & string }[Tag];

/**
 * For JSX, in which TypeScript lets every attribute with a hyphen pass: the events that this tag does not tell.
 */
export type NoOthers<Name extends Tag, Prefix extends string> = {
  [Event in Exclude<AnyEvent, keyof Elements[Name]['events']> as `${Prefix}${Event}`]?: never;
};
