/**
 * The part of the Component Story Format 3 that these stories use, so that Storybook can show them and nothing here
 * depends on it.
 */
import type { TemplateResult } from 'lit';

/** What controls set, by the name of the element's property. */
export type Args = Readonly<Record<string, unknown>>;

/** The default export of a file of stories. */
export interface Meta {
  readonly title: string;
  readonly component: string;
  readonly tags?: readonly string[];
  /** What can be chosen; that something can be typed, the manifest tells. */
  readonly argTypes?: Readonly<
    Record<string, { readonly options: readonly string[]; readonly control: string }>
  >;
}

/** One state that people may meet. */
export interface Story {
  /** What controls begin with. A story without them shows one state, and no other. */
  readonly args?: Args;
  readonly render: (args: Args) => TemplateResult;
  /** What somebody does after it is shown. */
  readonly play?: (context: { readonly canvasElement: HTMLElement }) => Promise<void>;
  readonly parameters: {
    /** Words that are there when the story has got where it is to be. */
    readonly shows: string | readonly string[];
    /** What it may write to the console, where it is a page's mistake that it shows. */
    readonly warns?: string;
  };
}
