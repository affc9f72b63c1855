/** Frees pasted text from what came along unseen. */
import type { CleaningChange, Cleaned, FieldProblem } from './codes.js';

/** A text without what came along, and what that was. */
export type Tidy = Pick<Cleaned, 'value' | 'changes'>;

/** Draws nothing, or only says in which direction the text around it runs. */
const HIDDEN = /[\p{Default_Ignorable_Code_Point}\p{Cf}]/gu;
/** Not white space, and nothing that anybody types. */
const CONTROL = /(?!\s)\p{Cc}/u;

/** Without hidden characters, and without white space around it, that which does not break counted. */
export function tidy(pasted: string): Tidy {
  const shown = pasted.replace(HIDDEN, '');
  const value = shown.trim();
  const changes: CleaningChange[] = [];
  if (shown !== pasted) changes.push('hidden-characters');
  if (value !== shown) changes.push('spaces');
  return { value, changes };
}

/** A secret: nothing inside it is touched. */
export function tidyEnds(pasted: string): Tidy {
  const characters = Array.from(pasted);
  const counts = (character: string) => character.replace(HIDDEN, '').trim() !== '';
  const start = characters.findIndex(counts);
  if (start < 0) return { ...tidy(pasted), value: '' };
  const end = characters.findLastIndex(counts) + 1;
  const around = tidy([...characters.slice(0, start), ...characters.slice(end)].join(''));
  return { value: characters.slice(start, end).join(''), changes: around.changes };
}

/** What a value of one word cannot have inside. */
export function spacingProblem(value: string): FieldProblem | null {
  if (/\s/.test(value)) return 'inner-space';
  return CONTROL.test(value) ? 'control-character' : null;
}

/** What a cleaner returns where it has nothing to say but this. */
export function cleanedAs(
  { value, changes }: Tidy,
  problem: FieldProblem | null = null,
  suggestion?: string,
): Cleaned {
  return { value, changes, problem, warnings: [], ...(suggestion !== undefined && { suggestion }) };
}
