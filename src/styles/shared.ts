/** The styles that all elements share. */
import type { CSSResultGroup } from 'lit';
import { base } from './base.js';
import { controls } from './controls.js';
import { tokens } from './tokens.js';

export const shared: CSSResultGroup = [tokens, base, controls];
