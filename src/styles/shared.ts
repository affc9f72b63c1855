/** The styles that every element has besides its own. */
import type { CSSResultGroup } from 'lit';
import { base } from './base.js';
import { controls } from './controls.js';
import { tokens } from './tokens.js';

export const shared: CSSResultGroup = [tokens, base, controls];
