/** The typings for Solid. */
import { typescript } from './checkers.js';
import { describeTypes } from './describe-types.js';

describeTypes('solid', typescript('tsc'));
