/** The typings for Preact. */
import { typescript } from './checkers.js';
import { describeTypes } from './describe-types.js';

describeTypes('preact', typescript('tsc'));
