/** Wording that several sections share in Spanish. */
import { pluralIn } from '../plural.js';

export const OPERATOR = 'el equipo de soporte de este servicio';
export const plural = pluralIn('es');
/** A number as the language writes it. */
export const number = (count: number): string => plural(count, { other: '#' });
