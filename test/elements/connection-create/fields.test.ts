/** The fields of the third step: what cleaning does is shown, problems come when they are due, and files are read. */
import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { SAMPLE_CERTIFICATE } from '../../../src/testing/my-organization/sample-certificate.js';
import { quiet } from '../../helpers/announcements.js';
import {
  assistant,
  assistantOf,
  atStep,
  control,
  controls,
  create,
  created,
  enter,
  goOn,
  isField,
  notesOf,
  OKTA,
  paste,
  press,
  showing,
  toNames,
  toValues,
  type AssistantPage,
} from '../../helpers/creation.js';
import { announced } from '../../helpers/organization-page.js';
import { everything, expectFocus, nameOf, textOf } from '../../helpers/roles.js';
import { waitUntil } from '../../helpers/wait-until.js';

const MISSING = 'Fill in this field.';

const PEM = `-----BEGIN CERTIFICATE-----\n${SAMPLE_CERTIFICATE}\n-----END CERTIFICATE-----\n`;
/** Another one: the same with another signature, which nothing verifies. */
const OTHER = PEM.replace('jJ/002py81QOWHu4t8j', 'jJ/002py81QOWHu4t8k').replace(
  '8j\n-----END',
  '8k\n-----END',
);
const DER = Uint8Array.from(atob(SAMPLE_CERTIFICATE), (character) => character.charCodeAt(0));
const SUBJECT = 'Sample identity provider';

async function shows(page: AssistantPage, text: string | RegExp): Promise<void> {
  await waitUntil(() => showing(page, text).length > 0, `“${text}” is not shown`);
}

/** In words, because the runner would print whole elements. */
const shown = (page: AssistantPage, text: string | RegExp) => showing(page, text).map(textOf);

/** Drops a file on a field, or chooses it in the field's dialog. */
function give(page: AssistantPage, field: string, file: File, way: 'drop' | 'choose'): void {
  const dataTransfer = new DataTransfer();
  dataTransfer.items.add(file);
  const area = control(page, field, isField);
  const input = area.parentElement!.querySelector<HTMLInputElement>('input[type=file]')!;
  if (way === 'drop') {
    const over = new DragEvent('dragover', { bubbles: true, cancelable: true, dataTransfer });
    expect(area.dispatchEvent(over), 'the browser would open the file').to.equal(false);
    area.dispatchEvent(new DragEvent('drop', { bubbles: true, cancelable: true, dataTransfer }));
  } else {
    input.files = dataTransfer.files;
    input.dispatchEvent(new Event('change', { bubbles: true }));
  }
}

describe('a field', () => {
  it('shows and says what was cleaned as soon as it is pasted', async () => {
    const page = await assistant();
    await toValues(page);
    control(page, 'Okta domain').focus();
    paste(' https://Acme.okta.com/oauth2/default ');
    await quiet();
    const field = control(page, 'Okta domain');
    expect(field.value).to.equal('acme.okta.com');
    expectFocus(field);
    expect(notesOf(field)).to.contain('Only the host name was kept.');
    expect(announced(page.provider)).to.contain('Only the host name was kept.');
    await sendKeys({ press: 'Tab' });
    await quiet();
    expect(notesOf(control(page, 'Okta domain')), 'still there').to.contain('Only the host name was kept.');
  });

  it('offers what is probably meant, and takes it by its button', async () => {
    const page = await assistant();
    await toValues(page);
    await enter(page, 'Okta domain', 'acme-admin.okta.com');
    expect(notesOf(control(page, 'Okta domain'))).to.contain('This is the address of the Admin Console.');
    expect(control(page, 'Okta domain').ariaInvalid, 'a doubt is no problem').to.equal('false');
    await press(page, 'Use acme.okta.com');
    await quiet();
    expect(control(page, 'Okta domain').value).to.equal('acme.okta.com');
    expect(controls(page, /^Use /).map(nameOf)).to.be.empty;
    expect(notesOf(control(page, 'Okta domain'))).not.to.contain('Admin Console');
  });

  it('with a doubt lets the admin go on, who meets it again in the review', async () => {
    const page = await assistant();
    await toValues(page);
    await enter(page, 'Client ID', OKTA.client_id);
    await enter(page, 'Client secret', OKTA.secret);
    control(page, 'Okta domain').focus();
    await sendKeys({ type: 'acme-admin.okta.com' });
    await sendKeys({ press: 'Enter' });
    await atStep(page, 'Names');
    await enter(page, 'Display name', 'Staff');
    await goOn(page, 'Review');
    expect(doubtsOf(page, 'Okta domain')).to.contain('This is the address of the Admin Console.');
    // A draft that the page has kept comes back without what was said of it.
    const kept = assistantOf(page).draft;
    assistantOf(page).draft = undefined;
    await atStep(page, 'Provider');
    assistantOf(page).draft = kept;
    await atStep(page, 'From your provider');
    await enter(page, 'Client secret', 'two words');
    await goOn(page, 'Names');
    await goOn(page, 'Review');
    expect(doubtsOf(page, 'Okta domain')).to.contain('This is the address of the Admin Console.');
    expect(doubtsOf(page, 'Client secret')).to.contain('There is a space inside.');
  });

  it('that is empty is wrong only once the admin goes on, and the first one gets the focus', async () => {
    const page = await assistant();
    await toValues(page);
    for (const name of ['Okta domain', 'Client ID', 'Client secret']) {
      control(page, name).focus();
      await sendKeys({ press: 'Tab' });
    }
    await quiet();
    expect(shown(page, MISSING)).to.be.empty;
    await enter(page, 'Okta domain', OKTA.domain);
    await press(page, 'Continue');
    await quiet();
    expectFocus(control(page, 'Client ID'));
    const invalid = ['Okta domain', 'Client ID', 'Client secret'].map(
      (name) => control(page, name).ariaInvalid,
    );
    expect(invalid).to.deep.equal(['false', 'true', 'true']);
    await enter(page, 'Client ID', OKTA.client_id);
    expect(notesOf(control(page, 'Client ID'))).not.to.contain(MISSING);
    await enter(page, 'Client secret', OKTA.secret);
    expect(shown(page, MISSING)).to.be.empty;
    await goOn(page, 'Names');
    await press(page, 'Continue');
    await quiet();
    expectFocus(control(page, 'Display name'));
    expect(control(page, 'Display name').ariaInvalid).to.equal('true');
  });

  it('with more settings opens them where one of them is wrong', async () => {
    const page = await assistant();
    await toValues(page);
    await enter(page, 'Okta domain', OKTA.domain);
    await enter(page, 'Client ID', OKTA.client_id);
    await enter(page, 'Client secret', OKTA.secret);
    await press(page, 'More settings');
    await enter(page, 'Icon URL', 'no address');
    await press(page, 'More settings');
    await press(page, 'Continue');
    await waitUntil(() => controls(page, 'Icon URL').length === 1, 'the settings are closed');
    await quiet();
    expectFocus(control(page, 'Icon URL'));
  });

  it('keeps the case and the inside of a secret, and doubts what looks like its ID', async () => {
    const page = await assistant();
    await toValues(page, 'Microsoft Entra ID');
    await enter(page, 'Client secret value', '0b1c2d3e-4f56-7890-abcd-ef1234567890');
    expect(notesOf(control(page, 'Client secret value'))).to.contain('This looks like the secret ID');
  });

  it('of a secret doubts the client id, which the admin meets again in the review', async () => {
    const page = await assistant();
    await toValues(page);
    await enter(page, 'Okta domain', OKTA.domain);
    await enter(page, 'Client ID', OKTA.client_id);
    expect(notesOf(control(page, 'Client ID'))).not.to.contain('Okta’s client IDs');
    await enter(page, 'Client secret', OKTA.client_id);
    expect(notesOf(control(page, 'Client secret'))).to.contain('This looks like a client ID.');
    expect(control(page, 'Client secret').ariaInvalid, 'a doubt is no problem').to.equal('false');
    await goOn(page, 'Names');
    await enter(page, 'Display name', 'Staff');
    await goOn(page, 'Review');
    expect(doubtsOf(page, 'Client secret')).to.contain('This looks like a client ID.');
    expect(doubtsOf(page, 'Client ID')).not.to.contain('Okta’s client IDs');
  });
});

describe('a certificate', () => {
  for (const [kind, file] of [
    ['PEM', new File([PEM], 'idp.pem')],
    ['DER', new File([DER], 'idp.cer')],
  ] as const)
    for (const way of ['drop', 'choose'] as const)
      it(`as a file of ${kind} (${way}) is read and shown, and another one can be used`, async () => {
        const page = await assistant();
        await toValues(page, 'PingFederate');
        give(page, 'Signing certificate', file, way);
        await shows(page, SUBJECT);
        await shows(page, '64:AA:E0:76');
        expect(shown(page, /^July 2\d, 2051$/)).not.to.be.empty;
        await press(page, 'Use another one');
        await quiet();
        expect(control(page, 'Signing certificate').value).to.equal('');
        expectFocus(control(page, 'Signing certificate'));
        expect(shown(page, SUBJECT)).to.be.empty;
      });

  it('that is one of several unrelated ones is asked about', async () => {
    const page = await assistant();
    await toValues(page, 'PingFederate');
    control(page, 'Signing certificate').focus();
    paste(PEM + OTHER);
    await shows(page, 'Which certificate signs?');
    expect(controls(page, /^Use /).map(nameOf)).to.have.length(2);
    await enter(page, 'Base URL', 'https://sso.acme.com:9031');
    await press(page, 'Continue');
    await quiet();
    expect(shown(page, MISSING), 'none is chosen').not.to.be.empty;
    controls(page, /^Use /)[1]!.focus();
    await sendKeys({ press: 'Enter' });
    await waitUntil(() => controls(page, 'Use another one').length === 1, 'it is not used');
    await goOn(page, 'Names');
  });

  for (const [what, text, says] of [
    ['PKCS#7', '-----BEGIN PKCS7-----\nMIIB\n-----END PKCS7-----', 'This is a PKCS#7 file.'],
    ['text', 'Dear colleague, here it is', 'We couldn’t find a certificate in this.'],
  ] as const)
    it(`that is ${what} is refused in words`, async () => {
      const page = await assistant();
      await toValues(page, 'PingFederate');
      control(page, 'Signing certificate').focus();
      paste(text);
      await shows(page, says);
      expect(control(page, 'Signing certificate').ariaInvalid).to.equal('true');
      await press(page, 'Continue');
      await quiet();
      await atStep(page, 'From your provider');
    });
});

describe('a display name', () => {
  it('has at most 128 characters, which is said once the admin goes on', async () => {
    const page = await assistant();
    await toNames(page);
    await enter(page, 'Technical name', 'staff');
    await enter(page, 'Display name', 'x'.repeat(129));
    await press(page, 'Continue');
    await shows(page, 'Use at most 128 characters.');
    expectFocus(control(page, 'Display name'));
    await enter(page, 'Display name', 'x'.repeat(128));
    expect(shown(page, 'Use at most 128 characters.')).to.be.empty;
    await goOn(page, 'Review');
  });
});

describe('the settings of a new connection', () => {
  it('are the same in their boxes, in the review and in what is sent', async () => {
    const [button, membership] = [
      'Show as a button on the login page',
      'Make users members when they sign in',
    ];
    const page = await assistant();
    await toNames(page);
    await enter(page, 'Display name', 'Staff');
    expect([button, membership].map((name) => control(page, name).checked)).to.deep.equal([true, false]);
    await goOn(page, 'Review');
    expect(factsOf(page, button, membership)).to.deep.equal(['On', 'Off']);
    await press(page, 'Back');
    await atStep(page, 'Names');
    for (const name of [button, membership]) {
      control(page, name).focus();
      await sendKeys({ press: 'Space' });
    }
    await goOn(page, 'Review');
    expect(factsOf(page, button, membership)).to.deep.equal(['Off', 'On']);
    await create(page);
    expect(created(page)[0]).to.include({ show_as_button: false, assign_membership_on_login: true });
  });
});

/** What the review says of these. */
function factsOf({ provider }: AssistantPage, ...terms: readonly string[]): string[] {
  const all = [...everything(provider)].filter((one) => one.localName === 'dt');
  return terms.map((term) => textOf(all.find((one) => textOf(one) === term)!.nextElementSibling!));
}

/** What the review doubts of an option. */
const doubtsOf = (page: AssistantPage, term: string): string => factsOf(page, term).join();
