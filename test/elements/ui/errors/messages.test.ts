/** The words and buttons of failures: of a list, of a connection, and of changes that failed unseen. */
import { expect, fixture, html as fixtureHtml } from '@open-wc/testing';
import { LitElement, render } from 'lit';
import {
  readFailureText,
  refusalText,
  renderReadFailure,
  renderRefusal,
} from '../../../../src/elements/ui/errors/connection-errors.template.js';
import {
  listFailureText,
  renderListErrors,
} from '../../../../src/elements/ui/errors/list-errors.template.js';
import { renderLoadFailure } from '../../../../src/elements/ui/errors/load-failure.template.js';
import { renderMissedFailures } from '../../../../src/elements/ui/errors/missed-failures.template.js';
import { list as listMessages } from '../../../../src/localize/en/list.js';
import { Localize } from '../../../../src/localize/localize.js';
import type { Connection, MalformedItem } from '../../../../src/model/connection.js';
import type { Resource } from '../../../../src/store/resource.js';
import { TransportError } from '../../../../src/transport/index.js';
import { okta } from '../../../helpers/connections.js';
import { allByRole, byRole, expectNone, textOf } from '../../../helpers/roles.js';

class MessagesTest extends LitElement {
  readonly localize = new Localize(this).with(listMessages);
}
customElements.define('messages-test', MessagesTest);

/** What is rendered, in a page. */
async function shown(what: (localize: MessagesTest['localize']) => unknown): Promise<HTMLElement> {
  const { localize } = await fixture<MessagesTest>(fixtureHtml`<messages-test lang="en"></messages-test>`);
  const box = await fixture<HTMLElement>(fixtureHtml`<div></div>`);
  render(what(localize), box);
  return box;
}

const parts = (box: Element) => [...box.querySelectorAll('[part]')].map((one) => one.getAttribute('part'));
const announce = () => {};
const forbidden = new TransportError('forbidden');
const offline = new TransportError('offline');

describe('a list that could not be read', () => {
  const told: string[] = [];
  const view = (
    list: Partial<Resource<{ connections: readonly Connection[]; malformed: readonly MalformedItem[] }>>,
    error?: TransportError,
  ) =>
    shown((localize) =>
      renderListErrors({
        canAdd: false,
        localize,
        announce,
        list: { status: 'ready', value: undefined, error: undefined, ...list } as never,
        error,
        age: '2 minutes ago',
        retry: () => told.push('retry'),
      }),
    );

  it('says so in its place, what to do, and offers to try again', async () => {
    const box = await view({}, offline);
    expect(textOf(box)).to.match(
      /^We couldn’t load the connections\b.*You’re offline.*Try again Copy details$/,
    );
    expect(byRole(box, 'button', 'Try again').getAttribute('aria-busy')).to.equal('false');
    byRole(box, 'button', 'Try again').click();
    expect(told).to.deep.equal(['retry']);
    expect(parts(box)).to.deep.equal(['error', 'retry', 'copy']);
  });

  it('says while it is tried again', async () => {
    const box = await view({ status: 'pending' }, offline);
    expect(byRole(box, 'button', 'Try again').getAttribute('aria-busy')).to.equal('true');
  });

  it('is told apart from one that may not be read', async () => {
    const [one, other] = [textOf(await view({}, offline)), textOf(await view({}, forbidden))];
    expect(other).not.to.contain(one.slice(0, 25));
  });

  it('says nothing as long as there is nothing to say', async () => {
    expect(textOf(await view({}))).to.equal('');
    expect(textOf(await view({ value: { connections: [okta], malformed: [] } }))).to.equal('');
  });

  it('says above the rows how old they are, only where reading them failed', async () => {
    const value = { connections: [okta], malformed: [] };
    const box = await view({ value, error: offline }, offline);
    expect(parts(box)).to.deep.equal(['outdated', 'copy', 'retry']);
    expect(textOf(box)).to.contain('2 minutes ago').and.to.contain('You’re offline');
    const signedOut = await view({ value }, new TransportError('unauthorized'));
    expect(textOf(signedOut))
      .to.match(/^Your session has ended/)
      .and.not.to.contain('2 minutes ago');
  });

  it('says what could not be read of it, by name or by place', async () => {
    const malformed = [
      { label: 'Odd', index: 3, reason: 'no id' },
      { label: '', index: 4, reason: 'no object' },
    ] as MalformedItem[];
    const box = await view({ value: { connections: [], malformed } });
    expect(parts(box)).to.deep.equal(['malformed']);
    const items = [...box.querySelectorAll('li')].map(textOf);
    expect(items[0]).to.match(/^Odd \( ?no id ?\)$/);
    expect(items[1]).to.match(/5.*\( ?no object ?\)$/);
  });

  it('is empty only where there is nothing at all', async () => {
    const box = await view({ value: { connections: [], malformed: [] } });
    expect(parts(box)).to.deep.equal(['empty']);
    expect(textOf(box)).to.contain('No connections yet');
    expect(box.querySelector('slot')!.name, 'the page can say something else').to.equal('empty');
  });

  it('is said to who does not see it, in the same words', async () => {
    const box = await shown((localize) => listFailureText(localize, offline, true));
    expect(textOf(box)).to.match(/^We couldn’t load the connections\. You’re offline/);
    const nowhere = await shown((localize) =>
      listFailureText(localize, new TransportError('not-found'), true),
    );
    const missing = await shown((localize) =>
      readFailureText(localize, new TransportError('not-found'), true).join(' '),
    );
    expect(textOf(nowhere)).not.to.contain(textOf(missing).split('. ')[1]!);
  });
});

describe('a feature that could not be loaded', () => {
  it('says so at once, and offers to try again where it was pressed', async () => {
    let retries = 0;
    const view = (isBusy: boolean) =>
      shown((localize) => renderLoadFailure(localize, isBusy, () => retries++));
    const box = await view(false);
    const alert = byRole(box, 'alert');
    expect(textOf(alert)).to.match(/^.+\. Try again$|^.+ Try again$/);
    expect(parts(box)).to.deep.equal(['load-error', 'retry']);
    const button = byRole(alert, 'button', 'Try again');
    expect(button.ariaBusy).to.equal('false');
    button.click();
    expect(retries).to.equal(1);
    expect(byRole(await view(true), 'button', 'Try again').ariaBusy).to.equal('true');
  });
});

describe('a connection that could not be read', () => {
  it('says so, and offers to try again', async () => {
    let retries = 0;
    const box = await shown((localize) =>
      renderReadFailure(
        { localize, error: offline, isFirst: true, announce, isBusy: true, retry: () => retries++ },
        'con_1',
      ),
    );
    expect(textOf(box)).to.match(
      /^We couldn’t load the connection\. You’re offline.*Try again Copy details$/,
    );
    expect(byRole(box, 'button', 'Try again').getAttribute('aria-busy')).to.equal('true');
    byRole(box, 'button', 'Try again').click();
    expect(retries).to.equal(1);
    expect(box.querySelector('p')!.hasAttribute('id')).to.equal(false);
  });
});

describe('a switch that was refused', () => {
  const view = (error: TransportError, isListed = false, enabled = false) =>
    shown((localize) =>
      renderRefusal({
        localize,
        announce,
        isListed,
        name: 'switch-3',
        connectionId: 'con_1',
        label: 'Ada',
        refusal: { enabled, error },
      }),
    );

  it('says what was not done, and why, in what describes the switch', async () => {
    const box = await view(forbidden);
    expect(textOf(box)).to.match(/^We couldn’t disable Ada\. .+ Copy details$/);
    expect(textOf(await view(forbidden, false, true))).to.match(/^We couldn’t enable Ada\. /);
    expect(box.querySelector('#switch-3')?.getAttribute('part')).to.equal('error');
    expect((await view(forbidden, true)).querySelector('#switch-3')?.getAttribute('part')).to.equal(
      'toggle-error',
    );
  });

  it('says when nobody knows what was done', async () => {
    const box = await view(new TransportError('network', { isCertain: false }));
    expect(textOf(box)).to.match(/^We couldn’t confirm whether Ada was switched\. /);
  });

  it('says in a list only what was not done where the session has ended', async () => {
    const ended = new TransportError('unauthorized');
    const box = await view(ended, true);
    expect(textOf(box)).to.equal('We couldn’t disable Ada.');
    expectNone(box, 'button');
    expect(textOf(await view(ended)))
      .to.contain('Your session has ended')
      .and.to.contain('Copy details');
    const { localize } = await fixture<MessagesTest>(fixtureHtml`<messages-test lang="en"></messages-test>`);
    const sentences = [true, false].map((isShown) =>
      refusalText(localize, 'Ada', { enabled: false, error: ended }, isShown),
    );
    expect(sentences.map(({ length }) => length > 1)).to.deep.equal([false, true]);
  });
});

describe('changes that failed after the admin had left', () => {
  it('are listed by name, with what is known of each, until they are closed', async () => {
    let isDismissed = false;
    const failures = [
      { displayName: 'Ada', error: forbidden },
      { displayName: '', error: new TransportError('network', { isCertain: false }) },
    ];
    const box = await shown((localize) =>
      renderMissedFailures(localize, failures as never, () => (isDismissed = true)),
    );
    const [ada, other] = [...box.querySelectorAll('p')].map(textOf);
    expect(ada).to.contain('Ada');
    expect(other).not.to.contain('Ada');
    const headlines = [...box.querySelectorAll('strong')].map((one) => textOf(one).replace(/Ada/, ''));
    expect(headlines[0]).not.to.equal(headlines[1]);
    expect([
      ada!.length > headlines[0]!.length + 10,
      other!.length > headlines[1]!.length + 10,
    ]).to.deep.equal([true, true]);
    expect(allByRole(box, 'button').map(textOf)).to.deep.equal(['Close']);
    byRole(box, 'button', 'Close').click();
    expect(isDismissed).to.equal(true);
  });

  it('are not mentioned where there are none', async () => {
    expect(textOf(await shown((localize) => renderMissedFailures(localize, [], () => {})))).to.equal('');
  });
});
