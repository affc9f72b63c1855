/**
 * The part of the Component Story Format 3 that these stories use, so that Storybook can show them and nothing here
 * depends on it.
 */
import type { TemplateResult } from 'lit';

/** The default export of a file of stories. */
export interface Meta {
  readonly title: string;
  readonly component: string;
  readonly tags?: readonly string[];
}

/** One state that people may meet. */
export interface Story {
  readonly render: () => TemplateResult;
  /** What somebody does after it is shown. */
  readonly play?: (context: { readonly canvasElement: HTMLElement }) => Promise<void>;
  readonly parameters: {
    /** Words that are there when the story has got where it is to be. */
    readonly shows: string;
    /** What it may write to the console, where it is a page's mistake that it shows. */
    readonly warns?: string;
  };
}
