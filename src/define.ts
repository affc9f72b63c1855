/**
 * Published as `org-connections/define`: tags of its own for a copy of the kit, on pages that have another one already.
 */
export { define } from './register.js';
