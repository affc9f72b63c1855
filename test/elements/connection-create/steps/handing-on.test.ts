/** The instructions are for whoever runs the provider: printed, mailed and copied, they are the same, and nothing else is with them. */
import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { assistant, control, controls, goOn, press, type AssistantPage } from '../../../helpers/creation.js';
import { announced } from '../../../helpers/organization-page.js';
import { everything, expectFocus } from '../../../helpers/roles.js';
import { waitUntil } from '../../../helpers/wait-until.js';
import '../../../../src/localize/all.js';

/** What was printed, and the page that it was printed from. */
interface Printed {
  readonly lines: readonly string[];
  readonly language: string;
  readonly direction: string;
  readonly markup: string;
}

/** Records what is printed from frames, for there is nobody to close the browser's dialog. */
function printer(): { readonly printed: Printed[]; readonly close: () => void; readonly stop: () => void } {
  const printed: Printed[] = [];
  const views: Window[] = [];
  const own = Object.getOwnPropertyDescriptor(HTMLIFrameElement.prototype, 'contentWindow')!;
  const contentWindow = function (this: HTMLIFrameElement): unknown {
    const view = own.get!.call(this) as (Window & typeof globalThis) | null;
    if (view && !views.includes(view)) {
      views.push(view);
      view.print = () => printed.push(pageOf(view));
    }
    return view;
  };
  Object.defineProperty(HTMLIFrameElement.prototype, 'contentWindow', { ...own, get: contentWindow });
  return {
    printed,
    close: () => views.forEach((view) => view.dispatchEvent(new Event('afterprint'))),
    stop: () => Object.defineProperty(HTMLIFrameElement.prototype, 'contentWindow', own),
  };
}

function pageOf({ document: page, getComputedStyle }: Window & typeof globalThis): Printed {
  return {
    lines: [...page.body.children].flatMap(({ textContent }) => textContent.split('\n')),
    language: page.documentElement.lang,
    direction: getComputedStyle(page.body).direction,
    markup: page.documentElement.outerHTML,
  };
}

async function toInstructions(strategy: string): Promise<AssistantPage> {
  const page = await assistant();
  control(page, strategy).focus();
  await sendKeys({ press: 'Space' });
  await waitUntil(() => control(page, strategy).checked, 'not chosen');
  await goOn(page, 'At your provider');
  return page;
}

const frames = ({ provider }: AssistantPage) =>
  [...everything(provider)].filter((one) => one.localName === 'iframe').length;
const bodyOfMail = (link: HTMLElement) => new URL((link as HTMLAnchorElement).href).searchParams.get('body')!;

describe('the instructions', () => {
  let device: ReturnType<typeof printer>;
  beforeEach(() => (device = printer()));
  afterEach(() => device.stop());

  it('are printed alone, from a frame that leaves nothing behind', async () => {
    const page = await toInstructions('ADFS');
    await press(page, 'Print');
    await waitUntil(() => device.printed.length > 0, 'not printed');
    const [{ lines, markup }] = device.printed as [Printed];
    expect(lines[0]).to.equal('Instructions for your provider');
    expect(lines.slice(1).join('\n')).to.equal(
      bodyOfMail(control(page, 'Send by email')).replaceAll('\r\n', '\n'),
    );
    expect(lines.join('\n')).to.contain('Callback URL: https://login.acme.com/login/callback');
    expect(lines.join('\n')).not.to.match(/Someone else manages|Continue|Step \d/);
    expect(markup).not.to.match(
      /<(script|style|link|button|org-)| style="(?!font: inherit; white-space: pre-wrap;")/,
    );
    device.close();
    expect(frames(page)).to.equal(0);
    expectFocus(control(page, 'Print'));
    await press(page, 'Print');
    await waitUntil(() => device.printed.length === 2, 'not printed again');
  });

  it('are printed in their language, in its direction', async () => {
    const page = await toInstructions('Okta');
    Object.assign(page.provider, { lang: 'ar', dir: 'rtl' });
    await waitUntil(() => controls(page, /^طباعة/).length === 1, page.text());
    controls(page, /^طباعة/)[0]!.focus();
    await sendKeys({ press: 'Enter' });
    await waitUntil(() => device.printed.length > 0, 'not printed');
    const [{ language, direction }] = device.printed as [Printed];
    expect([language, direction]).to.deep.equal(['ar', 'rtl']);
  });

  it('are printed as text, whatever the page calls itself', async () => {
    const page = await toInstructions('Okta');
    page.provider.loginDomain = '<img src=x onerror=alert(1)>';
    await waitUntil(() => page.text().includes('<img'), 'not shown');
    await press(page, 'Print');
    await waitUntil(() => device.printed.length > 0, 'not printed');
    expect(device.printed[0]!.markup).not.to.contain('<img');
  });

  it('are mailed as they are copied, to nobody in particular', async () => {
    const page = await toInstructions('SAML');
    const given: string[] = [];
    const writeText = (text: string) => Promise.resolve(void given.push(text));
    Object.defineProperty(navigator, 'clipboard', { value: { writeText }, configurable: true });
    try {
      await press(page, 'Copy instructions');
      await waitUntil(() => announced(page.provider) === 'Instructions copied.', 'not said');
    } finally {
      delete (navigator as { clipboard?: unknown }).clipboard;
    }
    const link = control(page, 'Send by email') as unknown as HTMLAnchorElement;
    expect(link.href).to.match(/^mailto:\?subject=/);
    expect(link.href, 'spaces as “+” would be shown').not.to.contain('+');
    expect(bodyOfMail(link).replaceAll('\r\n', '\n')).to.equal(given[0]);
    expect(given[0]!.split('\n').filter((line) => /^\d\. /.test(line))).to.have.length(4);
  });
});
