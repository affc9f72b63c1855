/** Checks options as plain JavaScript gives them: a mistyped name must not switch a protection off. */
import { didYouMean } from '../did-you-mean.js';
import { ConfigurationError } from './domain.js';

/** What is asked of each option here. Whoever uses a value checks what it is. */
export type OptionKinds<O> = Readonly<Record<keyof O, 'value' | 'function' | 'needed function'>>;

/**
 * @param where the function that takes the options, or the option that they are in
 * @throws ConfigurationError for a name that there is not, and for what should be a function
 */
export function checkOptions<O extends object>(where: string, options: O, kinds: OptionKinds<O>): void {
  if (typeof options !== 'object' || options === null)
    throw new ConfigurationError(`${where} takes an object with options.`);
  const names = Object.keys(kinds);
  for (const name of Object.keys(options))
    if (!names.includes(name))
      throw new ConfigurationError(`${where} has no option "${name}".${didYouMean(name, names)}`);
  for (const [name, kind] of Object.entries<string>(kinds)) {
    const value: unknown = options[name as keyof O];
    if (kind === 'value' || (value === undefined && kind === 'function') || typeof value === 'function')
      continue;
    throw new ConfigurationError(
      `${where} ${value === undefined ? 'needs' : 'takes'} a function as ${name}.`,
    );
  }
}
