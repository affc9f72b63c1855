/** Where a certificate or metadata comes from: pasted, chosen as a file, or dropped. */
import { html, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import type { Localize } from '../../../localize/localize.js';
import type { OptionsMessages } from '../../../localize/messages.js';

export interface SourceView {
  readonly localize: Localize<OptionsMessages>;
  /** The id of the text area, which a label names. */
  readonly id: string;
  readonly text: string;
  readonly isInvalid: boolean;
  /** The ids of what describes it. */
  readonly describedBy: string;
  /** As of an `<input type="file">`. */
  readonly accept: string;
  /** Larger files are cut, in bytes, so that a wrong one doesn't fill the memory. */
  readonly mostBytes: number;
  readonly take: (source: string | Uint8Array) => void;
}

/** A text area, and a button that opens a file. */
export function renderSource(view: SourceView): TemplateResult {
  const { localize, id, text, isInvalid, describedBy, accept, take } = view;
  const choose = ({ currentTarget }: Event) => {
    const input = currentTarget as HTMLInputElement;
    void takeFile(input.files, view);
    // So that the same file can be chosen again.
    input.value = '';
  };
  const drop = (event: DragEvent) => {
    event.preventDefault();
    void takeFile(event.dataTransfer?.files, view);
  };
  return html`<div class="source" @dragover=${(event: Event) => event.preventDefault()} @drop=${drop}>
    <textarea
      class="input code"
      part="input"
      id=${id}
      rows="4"
      dir="ltr"
      autocomplete="off"
      autocapitalize="off"
      spellcheck="false"
      aria-invalid=${isInvalid}
      aria-describedby=${describedBy}
      .value=${live(text)}
      @input=${({ target }: Event) => take((target as HTMLTextAreaElement).value)}
    ></textarea>
    <p>
      <label class="button file"
        >${localize.text('chooseFile')}<input
          class="visually-hidden"
          type="file"
          accept=${accept}
          aria-describedby=${describedBy}
          @change=${choose} /></label
      ><span class="hint"> ${localize.text('orDropFile')}</span>
    </p>
  </div>`;
}

async function takeFile(
  files: FileList | null | undefined,
  { mostBytes, take }: Pick<SourceView, 'mostBytes' | 'take'>,
): Promise<void> {
  const file = files?.[0];
  if (!file) return;
  try {
    take(new Uint8Array(await file.slice(0, mostBytes + 1).arrayBuffer()));
  } catch {
    // It was moved or deleted since, or can't be opened: the same as a file that holds nothing.
    take('');
  }
}
