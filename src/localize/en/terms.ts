/** Wording that several sections share in English. */
import { pluralIn } from '../plural.js';

export const OPERATOR = 'this service’s support team';
export const plural = pluralIn('en');
/** A number as the language writes it. */
export const number = (count: number): string => plural(count, { other: '#' });
