/** Wording that several sections share in English. */
import { pluralIn } from '../plural.js';

export const OPERATOR = 'the people who run this service';
export const plural = pluralIn('en');
/** A number as the language writes it. */
export const number = (count: number): string => plural(count, { other: '#' });
