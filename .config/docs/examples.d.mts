/** A code block of the documentation. */
export interface Example {
  /** The page that contains it, such as `README.md`. */
  readonly page: string;
  readonly heading: string | undefined;
  readonly line: number;
  readonly language: string;
  readonly code: string;
}

/** A module, named after the position of its example. */
export interface ExampleModule {
  readonly name: string;
  readonly code: string;
}

export function allExamples(): readonly Example[];
export function example(page: string, heading: string, language: string, index?: number): string;
export function modulesOf(example: Example): readonly ExampleModule[];
export function replaced(text: string, what: string, by: string): string;
