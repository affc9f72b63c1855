/** A message whose values are not translated by the browser, for those that the admin has to copy. */
import { html, type TemplateResult } from 'lit';
import { visible } from '../../../model/visible.js';

/** Two characters for private use, around the place of the value. */
const [START, END] = ['\ue000', '\ue001'];

/**
 * @param format makes the message with the value
 * @param value as it is, with its hidden characters made visible
 */
export function renderSentence(format: (value: string) => string, value: string): TemplateResult {
  // Isolates are not needed around an element with a direction of its own.
  const [before = '', ...others] = format(START + END)
    .replace(/[\u2068\u2069]/g, '')
    .split(START);
  return html`${before}${others.map(
    (text) => html`<bdi translate="no">${visible(value)}</bdi>${text.replace(END, '')}`,
  )}`;
}
