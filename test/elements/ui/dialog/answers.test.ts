/** The two buttons of a question: the safe one has the focus, and each gives its own answer. */
import { expect, fixture, html } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { renderAnswers } from '../../../../src/elements/ui/dialog/answers.template.js';
import '../../../../src/elements/ui/dialog/dialog.js';
import type { OrgDialog } from '../../../../src/elements/ui/dialog/dialog.js';
import { allByRole, byRole, expectFocus } from '../../../helpers/roles.js';

async function ask(isDanger: boolean) {
  const answers: boolean[] = [];
  const dialog = await fixture<OrgDialog>(
    html`<org-dialog heading="Sure?" .isAlert=${true}>
      ${renderAnswers({ keep: 'Keep', go: 'Go', isDanger }, (answer) => answers.push(answer))}
    </org-dialog>`,
  );
  return { dialog, answers };
}

describe('the answers to a question', () => {
  it('are the safe one, which has the focus, and the other one', async () => {
    const { dialog, answers } = await ask(true);
    expect(allByRole(dialog, 'button').map(({ textContent }) => textContent?.trim())).to.deep.equal([
      'Keep',
      'Go',
    ]);
    expectFocus(byRole(dialog, 'button', 'Keep'));
    await sendKeys({ press: 'Enter' });
    byRole(dialog, 'button', 'Go').click();
    expect(answers).to.deep.equal([false, true]);
  });

  it('warn of what could lose something, and of nothing else', async () => {
    const looks = async (isDanger: boolean) =>
      ['danger', 'primary'].map((name) =>
        allByRole(dialogs.get(isDanger)!, 'button').map(({ classList }) => classList.contains(name)),
      );
    const dialogs = new Map<boolean, OrgDialog>();
    for (const isDanger of [true, false]) dialogs.set(isDanger, (await ask(isDanger)).dialog);
    expect(await looks(true)).to.deep.equal([
      [false, true],
      [false, false],
    ]);
    expect(await looks(false)).to.deep.equal([
      [false, false],
      [false, true],
    ]);
  });
});
