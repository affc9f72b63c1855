/** The typings for Vue, with the checker of its templates. */
import { typescript } from './checkers.js';
import { describeTypes } from './describe-types.js';

describeTypes('vue', typescript('vue-tsc'));
