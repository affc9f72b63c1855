/** An assistant that leaves the page while it creates, and comes back to it: it shows the outcome, and stays operable. */
import { expect } from '@open-wc/testing';
import type { Failure } from '../../../src/testing/index.js';
import { quiet } from '../../helpers/announcements.js';
import {
  assistant,
  assistantOf,
  atStep,
  control,
  controls,
  create,
  created,
  createHeld,
  enter,
  goOn,
  invalid,
  isField,
  isPost,
  notesOf,
  OKTA,
  press,
  showing,
  toReview,
  valueOf,
  WANTED,
  type AssistantPage,
} from '../../helpers/creation.js';
import { waitUntil } from '../../helpers/wait-until.js';

const FORBIDDEN: Failure = { status: 403 };
const INVALID = invalid(['/options/client_id', 'is not known there']);

/** A creation whose answer is held back until `answer()`, which resolves once the assistant has it. */
async function creating(failure?: Failure) {
  const page = await assistant();
  await toReview(page);
  if (failure) page.emulator.failNext(failure, { matching: isPost });
  const assistantElement = assistantOf(page);
  let isTold = false;
  const tell = () => (isTold = true);
  const letGo = await createHeld(page);
  const answer = async () => {
    document.addEventListener('org-error', tell, { once: true });
    assistantElement.addEventListener('org-draft-changed', tell, { once: true });
    letGo();
    await waitUntil(() => isTold, 'nothing is told');
    await quiet();
    document.removeEventListener('org-error', tell);
  };
  return { page, answer };
}

/** When the answer comes. */
const MOMENTS: readonly [
  when: string,
  leave: (page: AssistantPage, answer: () => Promise<void>) => unknown,
][] = [
  [
    'while it is away',
    async (page, answer) => {
      const one = assistantOf(page);
      one.remove();
      await quiet();
      await answer();
      page.provider.append(one);
    },
  ],
  [
    'when it is back',
    async (page, answer) => {
      const one = assistantOf(page);
      one.remove();
      await quiet();
      page.provider.append(one);
      await quiet();
      await answer();
    },
  ],
  [
    'when it is moved',
    async (page, answer) => {
      page.provider.append(document.createElement('p'), assistantOf(page));
      await answer();
    },
  ],
];
for (const [when, leave] of MOMENTS)
  describe(`an assistant that is answered ${when}`, () => {
    it('shows the last step of a connection that is created, and begins anew after it', async () => {
      const { page, answer } = await creating();
      await leave(page, answer);
      await atStep(page, 'Finish');
      expect(page.text()).to.contain('Acme Staff is created. It is switched off.');
      expect(assistantOf(page).draft).to.equal(undefined);
      await press(page, 'Add another connection');
      await atStep(page, 'Provider');
      expect(controls(page, 'Continue later')).to.be.empty;
      await toReview(page, 'Acme Partners');
      await create(page);
      expect(created(page)).to.have.length(2);
    });

    it('says why nothing is created, and creates it by the next press', async () => {
      const { page, answer } = await creating(FORBIDDEN);
      await leave(page, answer);
      await page.shows('We couldn’t create the connection. You don’t have permission for this.');
      expect(control(page, 'Create').ariaBusy).to.equal('false');
      await press(page, 'Change: From your provider');
      await atStep(page, 'From your provider');
      await enter(page, 'Client secret', OKTA.secret);
      await goOn(page, 'Names');
      await goOn(page, 'Review');
      await create(page);
      expect(created(page)).to.deep.equal([WANTED, WANTED]);
    });

    it('says at a control what is refused there, and can be continued later', async () => {
      const { page, answer } = await creating(INVALID);
      await leave(page, answer);
      await atStep(page, 'From your provider');
      expect(notesOf(control(page, 'Client ID', isField))).to.contain('is not known there');
      expect(valueOf(page, 'Okta domain')).to.equal(OKTA.domain);
      await press(page, 'Continue later');
      await page.shows('Your entries are kept as long as this page is open.');
      await press(page, 'Continue');
      await atStep(page, 'From your provider');
      expect(showing(page, 'is not known there')).not.to.be.empty;
    });
  });
