/** The components for React 18: their types, and that a server can draw them. */
import { typescript } from './checkers.js';
import { describeTypes } from './describe-types.js';
import { describeOnServer } from './wrappers-on-server.js';

describeTypes('react18', typescript('tsc'));
describeOnServer('react18', '18');
