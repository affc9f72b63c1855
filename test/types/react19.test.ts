/** The typings for React 19. */
import { typescript } from './checkers.js';
import { describeTypes } from './describe-types.js';

describeTypes('react19', typescript('tsc'));
