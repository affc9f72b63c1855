/** The client secret: it is in its control and nowhere else, and gone as soon as it isn't needed. */
import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import type { ConnectionCreateEvent, DraftChangedEvent } from '../../../src/index.js';
import { quiet } from '../../helpers/announcements.js';
import {
  assistant,
  assistantOf,
  atStep,
  control,
  create,
  created,
  enter,
  goOn,
  isPost,
  listAssistant,
  OKTA,
  paste,
  press,
  showing,
  toReview,
  toValues,
  valueOf,
  type AssistantPage,
} from '../../helpers/creation.js';
import type { OrganizationPage } from '../../helpers/organization-page.js';
import { everything, expectFocus } from '../../helpers/roles.js';
import { waitUntil } from '../../helpers/wait-until.js';

const AGAIN = 'Enter the client secret again. It wasn’t kept.';
const LABEL = 'Client secret';
/** Never a real key: only its first line says what it would be. */
const PRIVATE_KEY = `-----BEGIN PRIVATE KEY-----\n${btoa('not a key, but nobody may see it')}\n-----END PRIVATE KEY-----\n`;

/** The control that has it. */
function secretIn({ provider }: OrganizationPage): HTMLInputElement {
  const inputs = [...everything(provider)].filter((one) => one instanceof HTMLInputElement);
  return inputs.find(({ value }) => value === OKTA.secret)!;
}

/** Everything that a page, its scripts or its visitors could find, but the value of a control. */
function found(page: OrganizationPage): string {
  const attributes = [...everything(document.body)].flatMap((one) =>
    [...one.attributes].map(({ value }) => value),
  );
  const texts = [...everything(document.body)].flatMap((one) => [
    one.textContent,
    one.shadowRoot?.textContent,
    ...(one.localName === 'textarea' ? [(one as unknown as HTMLTextAreaElement).value] : []),
  ]);
  const kept = [localStorage, sessionStorage].map((storage) => JSON.stringify(storage));
  const draft = JSON.stringify(assistantOf(page).draft ?? null);
  return [...attributes, ...texts, ...kept, draft, document.cookie, location.href].join('\n');
}

/** Records what the assistant tells, and what is logged, as JSON. */
function record(page: AssistantPage): { readonly all: () => string; readonly stop: () => void } {
  const seen: unknown[] = [];
  const listen = (event: Event) => {
    const { wanted } = event as Partial<ConnectionCreateEvent>;
    const { draft } = event as Partial<DraftChangedEvent>;
    seen.push([event.type, wanted, draft, Object.entries(event)]);
  };
  const names = ['org-connection-create', 'org-connection-created', 'org-draft-changed', 'org-error'];
  for (const name of names) page.provider.addEventListener(name, listen);
  const methods = ['log', 'info', 'warn', 'error', 'debug'] as const;
  const originals = methods.map((method) => console[method]);
  for (const method of methods) console[method] = (...parts: unknown[]) => void seen.push(parts.map(String));
  return {
    all: () => JSON.stringify(seen),
    stop: () => methods.forEach((method, index) => (console[method] = originals[index]!)),
  };
}

describe('the client secret', () => {
  it('is in its control and nowhere else, from the first key to the connection', async () => {
    const page = await assistant();
    const seen = record(page);
    const isHidden = (step: string) => expect(found(page), step).not.to.contain(OKTA.secret);
    try {
      await toReview(page);
      expect(valueOf(page, LABEL)).to.equal(OKTA.secret);
      isHidden('Review');
      expect(showing(page, 'Entered, not shown')).not.to.be.empty;
      page.emulator.failNext({ status: 400 }, { matching: isPost });
      await press(page, 'Create');
      await page.shows('We couldn’t create');
      isHidden('after a failure');
      await create(page);
      isHidden('Finish');
      expect(seen.all()).to.contain('org-connection-create"').and.to.contain('org-draft-changed');
      expect(seen.all()).not.to.contain(OKTA.secret);
    } finally {
      seen.stop();
    }
    expect(JSON.stringify(created(page).at(-1))).to.contain(OKTA.secret);
  });

  it('is shown only as long as its button is pressed in', async () => {
    const page = await assistant();
    await toValues(page);
    await enter(page, LABEL, OKTA.secret);
    expect(control(page, LABEL).type).to.equal('password');
    await press(page, 'Show');
    expect([control(page, LABEL).type, control(page, 'Show').ariaPressed]).to.deep.equal(['text', 'true']);
    await press(page, 'Show');
    expect([control(page, LABEL).type, control(page, 'Show').ariaPressed]).to.deep.equal([
      'password',
      'false',
    ]);
  });

  it('is left alone by password managers that honour what they document', async () => {
    const page = await assistant();
    await toValues(page);
    const asked = ['autocomplete', 'data-1p-ignore', 'data-lpignore', 'data-bwignore', 'data-form-type'];
    const answers = asked.map((name) => control(page, LABEL).getAttribute(name));
    expect(answers).to.deep.equal(['off', '', 'true', 'true', 'other']);
    expect(control(page, LABEL).name, 'no form would send it').to.equal('');
  });

  it('is wiped by “Continue later”, and asked for again', async () => {
    const page = await assistant();
    await toReview(page);
    await press(page, 'Continue later');
    await page.shows('Client secrets are not kept.');
    expect(found(page)).not.to.contain(OKTA.secret);
    await press(page, 'Continue');
    await atStep(page, 'Review');
    expect(valueOf(page, LABEL) ?? '').to.equal('');
    expect(showing(page, 'Entered, not shown')).to.be.empty;
    await press(page, 'Create');
    await atStep(page, 'From your provider');
    await waitUntil(() => showing(page, AGAIN).length > 0, 'the reason is not said');
    expectFocus(control(page, LABEL));
    expect(created(page)).to.be.empty;
    await enter(page, LABEL, 'another-1');
    expect(showing(page, AGAIN), 'it is there again').to.be.empty;
    await goOn(page, 'Names');
    await goOn(page, 'Review');
    await create(page);
    expect(JSON.stringify(created(page))).to.contain('another-1');
  });

  it('is wiped when the dialog is closed by Escape, and asked for again when it is opened', async () => {
    const page = await listAssistant();
    await toReview(page);
    const input = secretIn(page);
    await sendKeys({ press: 'Escape' });
    await page.dialogClosed();
    expect(input.value, 'the control that has left').to.equal('');
    expectFocus(control(page, 'Add connection'));
    await press(page, 'Add connection');
    await atStep(page, 'From your provider');
    await waitUntil(() => showing(page, AGAIN).length > 0, 'the reason is not said');
    expect([valueOf(page, 'Okta domain'), valueOf(page, LABEL)]).to.deep.equal([OKTA.domain, '']);
  });

  it('is wiped once the connection is created', async () => {
    const page = await assistant();
    await toReview(page);
    const input = secretIn(page);
    await create(page);
    expect(input.value).to.equal('');
    expect(page.text()).not.to.contain(AGAIN);
  });

  it('is wiped when the assistant leaves the page, but not where it is moved', async () => {
    const page = await assistant();
    await toReview(page);
    const input = secretIn(page);
    const assistantElement = assistantOf(page);
    page.provider.append(document.createElement('p'), assistantElement);
    await quiet();
    expect(input.value).to.equal(OKTA.secret);
    assistantElement.remove();
    await quiet();
    expect(input.value).to.equal('');
  });

  it('stays while the admin goes back and forth', async () => {
    const page = await assistant();
    await toReview(page);
    await press(page, 'Change: Provider');
    await atStep(page, 'Provider');
    await goOn(page, 'At your provider');
    await goOn(page, 'From your provider');
    expect(control(page, LABEL).value).to.equal(OKTA.secret);
    expect(showing(page, AGAIN)).to.be.empty;
  });

  it('does not stay where another provider is chosen', async () => {
    const page = await assistant();
    await toReview(page);
    await press(page, 'Change: Provider');
    await atStep(page, 'Provider');
    await toValues(page, 'Google Workspace');
    expect(control(page, LABEL).value).to.equal('');
  });

  it('that was wiped is not asked for again by another provider’s form', async () => {
    const page = await assistant();
    await toReview(page);
    await press(page, 'Continue later');
    await press(page, 'Continue');
    await atStep(page, 'Review');
    await press(page, 'Change: Provider');
    await atStep(page, 'Provider');
    await toValues(page, 'Google Workspace');
    expect(showing(page, AGAIN)).to.be.empty;
  });
});

describe('a private key that is pasted as a certificate', () => {
  it('is refused, and gone', async () => {
    const page = await assistant();
    await toValues(page, 'PingFederate');
    control(page, 'Signing certificate').focus();
    paste(PRIVATE_KEY);
    await waitUntil(() => showing(page, 'This contains a private key').length > 0, 'not refused');
    await quiet();
    expect(control(page, 'Signing certificate').value).to.equal('');
    expect(found(page)).not.to.contain(PRIVATE_KEY.split('\n')[1]);
    expect(JSON.stringify(assistantOf(page).draft)).not.to.contain('KEY');
  });
});
