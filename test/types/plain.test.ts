/** The elements and events in TypeScript without a framework. */
import { typescript } from './checkers.js';
import { describeTypes } from './describe-types.js';

describeTypes('plain', typescript('tsc'));
