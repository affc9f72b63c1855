/** Wording that several sections share in Japanese. */
import { pluralIn } from '../plural.js';

export const OPERATOR = 'このサービスのサポートチーム';
export const plural = pluralIn('ja');
/** A number as the language writes it. */
export const number = (count: number): string => plural(count, { other: '#' });
