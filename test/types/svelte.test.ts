/** The typings for Svelte 5. */
import { svelte } from './checkers.js';
import { describeTypes } from './describe-types.js';

describeTypes('svelte', svelte);
