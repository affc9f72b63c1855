/** The typings for React 19, and that the components are drawn on a server by it as by React 18. */
import { typescript } from './checkers.js';
import { describeTypes } from './describe-types.js';
import { describeOnServer } from './wrappers-on-server.js';

describeTypes('react19', typescript('tsc'));
describeOnServer('react19', '19');
