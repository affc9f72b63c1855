/** The panel's form controls, from plain data. */
import { html, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';

/** A select with its label. */
export interface Choice<T extends string> {
  readonly label: string;
  readonly value: T;
  /** Each value with its words. */
  readonly options: Readonly<Record<T, string>>;
  readonly choose: (value: T) => void;
}

export function renderChoice<T extends string>({ label, value, options, choose }: Choice<T>): TemplateResult {
  const entries = Object.entries(options) as [T, string][];
  return html`<label>
    <span>${label}</span>
    <select @change=${({ target }: Event) => choose((target as HTMLSelectElement).value as T)}>
      ${entries.map(
        ([key, words]) => html`<option value=${key} .selected=${live(key === value)}>${words}</option>`,
      )}
    </select>
  </label>`;
}

/** A field for a number with its label. */
export interface NumberField {
  readonly label: string;
  readonly value: number;
  readonly most: number;
  readonly set: (value: number) => void;
}

export function renderNumber({ label, value, most, set }: NumberField): TemplateResult {
  const change = ({ target }: Event) => {
    const field = target as HTMLInputElement;
    if (field.reportValidity()) set(field.valueAsNumber);
  };
  return html`<label>
    <span>${label}</span>
    <input
      type="number"
      min="1"
      max=${most}
      step="1"
      required
      .value=${live(String(value))}
      @change=${change}
    />
  </label>`;
}

export function renderButton(text: string, act: () => void): TemplateResult {
  return html`<button type="button" @click=${act}>${text}</button>`;
}
