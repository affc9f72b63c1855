/** Wording that several sections share in Brazilian Portuguese. */
import { pluralIn } from '../plural.js';

export const OPERATOR = 'a equipe de suporte deste serviço';
export const plural = pluralIn('pt-BR');
/** A number as the language writes it. */
export const number = (count: number): string => plural(count, { other: '#' });
