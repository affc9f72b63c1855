/** The draft of a list that leaves the page while its assistant creates: it ends with the connection, and with nothing else. */
import { expect } from '@open-wc/testing';
import { quiet } from '../../../helpers/announcements.js';
import {
  asksBeforeLeaving,
  atStep,
  createHeld,
  enter,
  isPost,
  listAssistant,
  OKTA,
  openAssistant,
  press,
  toReview,
  valueOf,
  type AssistantPage,
} from '../../../helpers/creation.js';
import { waitUntil } from '../../../helpers/wait-until.js';

const isStored = ({ emulator }: AssistantPage) =>
  emulator.connections.some(({ name }) => name === 'acme-staff');

async function leave({ provider }: AssistantPage): Promise<() => Promise<void>> {
  const list = provider.querySelector('org-connection-list')!;
  list.remove();
  await quiet();
  return async () => {
    provider.append(list);
    await quiet();
  };
}

async function answered(page: AssistantPage, letGo: () => void): Promise<void> {
  letGo();
  await page.atRest();
  await quiet();
}

describe('a list that leaves the page while its assistant creates', () => {
  it('has no draft any more if the connection is created before the list is back', async () => {
    const page = await listAssistant();
    await toReview(page);
    const letGo = await createHeld(page);
    const comeBack = await leave(page);
    letGo();
    await quiet();
    await comeBack();
    await page.shows('Acme Staff');
    expect(asksBeforeLeaving()).to.equal(false);
    await openAssistant(page);
  });

  it('has no draft any more once the connection is created', async () => {
    const page = await listAssistant();
    await toReview(page);
    const letGo = await createHeld(page);
    await (
      await leave(page)
    )();
    expect(asksBeforeLeaving(), 'it could still fail').to.equal(true);
    letGo();
    await page.shows('Acme Staff');
    await waitUntil(() => !asksBeforeLeaving(), 'the draft is still there');
    await openAssistant(page);
  });

  it('keeps its draft if nothing is created', async () => {
    const page = await listAssistant();
    await toReview(page);
    page.emulator.failNext({ status: 400 }, { matching: isPost });
    const letGo = await createHeld(page);
    await (
      await leave(page)
    )();
    await answered(page, letGo);
    expect([isStored(page), asksBeforeLeaving()]).to.deep.equal([false, true]);
    await press(page, 'Add connection');
    await atStep(page, 'From your provider');
    expect(valueOf(page, 'Okta domain')).to.equal(OKTA.domain);
  });

  it('keeps what is entered meanwhile for another connection', async () => {
    const page = await listAssistant();
    await toReview(page);
    const letGo = await createHeld(page);
    await (
      await leave(page)
    )();
    await press(page, 'Add connection');
    await atStep(page, 'From your provider');
    await enter(page, 'Okta domain', 'partners.okta.com');
    await answered(page, letGo);
    await page.shows('Acme Staff');
    expect(valueOf(page, 'Okta domain')).to.equal('partners.okta.com');
    await press(page, 'Continue later');
    await page.dialogClosed();
    expect(asksBeforeLeaving()).to.equal(true);
    await press(page, 'Add connection');
    await atStep(page, 'From your provider');
    expect(valueOf(page, 'Okta domain')).to.equal('partners.okta.com');
  });
});
