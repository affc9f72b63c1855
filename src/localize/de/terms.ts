/** Wording that several sections share in German. */
import { pluralIn } from '../plural.js';

export const OPERATOR = 'das Support-Team dieses Dienstes';
export const plural = pluralIn('de');
/** A number as the language writes it. */
export const number = (count: number): string => plural(count, { other: '#' });
