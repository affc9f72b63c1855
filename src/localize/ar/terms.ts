/** Wording that several sections share in Arabic. */
import { pluralIn } from '../plural.js';

export const OPERATOR = 'فريق دعم هذه الخدمة';
export const plural = pluralIn('ar');
/** A number as the language writes it. */
export const number = (count: number): string => plural(count, { other: '#' });
/** So many connections, in the genitive: after what is done to them, or of how many. */
export const ofConnections = (count: number): string =>
  plural(count, {
    one: 'اتصال واحد',
    two: 'اتصالين',
    few: '# اتصالات',
    many: '# اتصالًا',
    other: '# اتصال',
  });
