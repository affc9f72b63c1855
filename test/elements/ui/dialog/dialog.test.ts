/** A dialog: how it opens and is dismissed, and where the focus goes. */
import { expect, fixture, html } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { render, type TemplateResult } from 'lit';
import '../../../../src/elements/ui/dialog/dialog.js';
import type { OrgDialog } from '../../../../src/elements/ui/dialog/dialog.js';
import { quiet } from '../../../helpers/announcements.js';
import { allByRole, byRole, expectFocus, expectSame, focused, nameOf } from '../../../helpers/roles.js';
import { waitUntil } from '../../../helpers/wait-until.js';

interface DialogPage {
  readonly box: HTMLElement;
  readonly opener: HTMLElement;
  readonly dialog: OrgDialog;
  /** The element of the browser's. */
  readonly native: HTMLDialogElement;
  readonly dismissals: () => number;
}

const BUTTONS = html`<button slot="actions">Keep</button>`;

/** A page with a button, from which a dialog has been opened. */
async function open(
  content: TemplateResult = html`<p>Text</p>
    ${BUTTONS}`,
  properties: Partial<OrgDialog> = {},
): Promise<DialogPage> {
  const box = await fixture<HTMLElement>(
    html`<div>
      <button>Open</button>
      <section></section>
      <main></main>
    </div>`,
  );
  const opener = byRole(box, 'button', 'Open');
  opener.focus();
  let dismissals = 0;
  render(
    html`<org-dialog
      heading="Sure?"
      .isAlert=${properties.isAlert ?? false}
      .dismiss=${() => {
        dismissals++;
        properties.dismiss?.();
      }}
      >${content}</org-dialog
    >`,
    box.querySelector('main')!,
  );
  const dialog = box.querySelector('org-dialog')!;
  await dialog.updateComplete;
  const native = dialog.shadowRoot!.querySelector('dialog')!;
  return { box, opener, dialog, native, dismissals: () => dismissals };
}

describe('a dialog', () => {
  it('is modal, named by its heading, which has the focus', async () => {
    const { dialog, native } = await open();
    expect(native.matches(':modal')).to.equal(true);
    expect(nameOf(byRole(dialog, 'dialog'))).to.equal('Sure?');
    expect(getComputedStyle(native).padding, 'the padding of the browser is gone').to.equal('0px');
    expect(native.getAttribute('aria-describedby')).to.equal(null);
    expect(native.getAttribute('aria-labelledby')).to.equal(focused()?.id);
    expect(focused()?.textContent).to.equal('Sure?');
  });

  it('that asks is an alert, described by its text', async () => {
    const { dialog, native } = await open(undefined, { isAlert: true });
    expectSame(allByRole(dialog, 'alertdialog', 'Sure?'), [native]);
    const text = dialog.shadowRoot!.getElementById(native.getAttribute('aria-describedby')!)!;
    expect(text.querySelector('slot')?.assignedElements()[0]?.textContent).to.equal('Text');
  });

  it('gives the focus to what is to have it first', async () => {
    const { dialog } = await open(html`<input aria-label="Name" autofocus />${BUTTONS}`);
    expectFocus(byRole(dialog, 'textbox', 'Name'));
  });

  it('is dismissed by Escape, and stays until it is taken away', async () => {
    const { native, dismissals } = await open();
    await sendKeys({ press: 'Escape' });
    expect(dismissals()).to.equal(1);
    await quiet();
    expect(native.matches(':modal')).to.equal(true);
  });

  it('keeps Escape from the page and from a dialog around it', async () => {
    const outer = await open(html`<div class="place"></div>`);
    const seen: string[] = [];
    outer.box.addEventListener('keydown', ({ key }) => seen.push(key));
    let dismissals = 0;
    const inner = document.createElement('org-dialog');
    inner.dismiss = () => dismissals++;
    outer.dialog.querySelector('.place')!.append(inner);
    await inner.updateComplete;
    await sendKeys({ press: 'Escape' });
    expect([dismissals, outer.dismissals()]).to.deep.equal([1, 0]);
    await sendKeys({ press: 'a' });
    expect(seen).to.deep.equal(['a']);
  });

  it('leaves Escape to what is inside and has used it', async () => {
    const { dialog, dismissals } = await open(html`<input aria-label="Name" autofocus />${BUTTONS}`);
    dialog.querySelector('input')!.addEventListener('keydown', (event) => event.preventDefault());
    await sendKeys({ press: 'Escape' });
    expect(dismissals()).to.equal(0);
  });

  it('is dismissed when the browser wants to close it, such as by a gesture', async () => {
    const { native, dismissals } = await open();
    const cancel = new Event('cancel', { cancelable: true });
    native.dispatchEvent(cancel);
    expect([dismissals(), cancel.defaultPrevented]).to.deep.equal([1, true]);
  });

  it('does not take the cancelling of a file picker inside for its own', async () => {
    const { dialog, dismissals } = await open();
    const cancel = new Event('cancel', { cancelable: true, bubbles: true, composed: true });
    dialog.querySelector('p')!.dispatchEvent(cancel);
    expect([dismissals(), cancel.defaultPrevented]).to.deep.equal([0, false]);
  });

  it('opens again when the browser has closed it, until it is taken away', async () => {
    const { native, dialog, dismissals } = await open();
    native.close();
    await waitUntil(() => dismissals() === 1 && native.matches(':modal'), 'it stays closed');
    native.close();
    dialog.remove();
    await quiet();
    expect(dismissals()).to.equal(1);
  });

  it('returns the focus where it was', async () => {
    const { opener, dialog } = await open();
    dialog.remove();
    expectFocus(opener);
  });

  it('does not fail when what had the focus is gone', async () => {
    const { opener, dialog } = await open();
    opener.remove();
    dialog.remove();
    expect(focused()?.localName).to.equal('body');
  });

  it('stays modal with its focus when it is moved, and returns it as before', async () => {
    const { box, opener, dialog, native } = await open();
    const keep = byRole(dialog, 'button', 'Keep');
    keep.focus();
    let visits = 0;
    opener.addEventListener('focus', () => visits++);
    box.querySelector('section')!.append(dialog);
    expect(native.matches(':modal')).to.equal(true);
    expectFocus(keep);
    expect(visits, 'the focus was not there in between').to.equal(0);
    dialog.remove();
    expectFocus(opener);
  });

  it('asks also where the browser cannot make the rest of the page inert', async () => {
    const { showModal } = HTMLDialogElement.prototype;
    HTMLDialogElement.prototype.showModal = () => {
      throw new DOMException('blocked', 'NotSupportedError');
    };
    try {
      const { native } = await open();
      expect([native.open, native.matches(':modal')]).to.deep.equal([true, false]);
      expect(focused()?.textContent).to.equal('Sure?');
    } finally {
      HTMLDialogElement.prototype.showModal = showModal;
    }
  });

  it('that was taken away before it could open is open when it comes back', async () => {
    const { box } = await open();
    const dialog = document.createElement('org-dialog');
    dialog.heading = 'Late';
    box.append(dialog);
    dialog.remove();
    await dialog.updateComplete;
    box.append(dialog);
    await dialog.updateComplete;
    expect(allByRole(dialog, 'dialog', 'Late').map((native) => native.matches(':modal'))).to.deep.equal([
      true,
    ]);
    dialog.remove();
  });
});
