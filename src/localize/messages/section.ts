/** Types that all sections of the messages share. */

/** The language of a dictionary. */
export interface Language {
  /** BCP 47: `de`, `pt-BR`. */
  readonly $code: string;
  /** The language's name in itself. */
  readonly $name: string;
  readonly $dir: 'ltr' | 'rtl';
}

/** One message for each member of a closed set, under `group:member`. */
export type Each<Group extends string, Member extends string> = Record<`${Group}:${Member}`, string>;
