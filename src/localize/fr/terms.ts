/** Wording that several sections share in French. */
import { pluralIn } from '../plural.js';

export const OPERATOR = 'l’équipe d’assistance de ce service';
export const plural = pluralIn('fr');
/** A number as the language writes it. */
export const number = (count: number): string => plural(count, { other: '#' });
/** Names stand in guillemets, so that no word before them has to be elided. */
export const quote = (name: string) => `«\u202f${name}\u202f»`;
