/** Who shows a failure: the element, the page, another element, or nobody. */
import { expect, fixture, html } from '@open-wc/testing';
import { LitElement } from 'lit';
import type { OrgErrorEvent } from '../../../../src/index.js';
import { ErrorReporter } from '../../../../src/elements/ui/errors/error-reporter.js';
import type { OrganizationStore } from '../../../../src/store/organization-store.js';
import { TransportError } from '../../../../src/transport/index.js';
import { settled } from '../../../helpers/controlled-transport.js';
import { connection } from '../../../helpers/connections.js';

class ReporterTest extends LitElement {
  covered: TransportError | undefined;
  signedOut: TransportError | undefined;
  readonly dismissed: unknown[] = [];
  renders = 0;
  readonly reporter = new ErrorReporter(
    this,
    () =>
      ({
        signedOut: this.signedOut,
        sessionTeller: { covers: (error: TransportError) => error === this.covered },
        dismissFailures: (error: TransportError) => this.dismissed.push(error),
      }) as unknown as OrganizationStore,
  );

  override render(): unknown {
    this.renders++;
    return '';
  }
}
customElements.define('reporter-test', ReporterTest);

/** An element, and what its page hears. */
async function open(handle: (event: OrgErrorEvent) => void = () => {}) {
  const box = await fixture<HTMLElement>(html`<div><reporter-test></reporter-test></div>`);
  const element = box.querySelector<ReporterTest>('reporter-test')!;
  const heard: OrgErrorEvent[] = [];
  box.addEventListener('org-error', (event) => {
    heard.push(event);
    handle(event);
  });
  return { element, heard };
}

describe('a failure', () => {
  it('is told to the page, with what was done and with which connection, and is left to the element', async () => {
    const { element, heard } = await open();
    const error = new TransportError('network');
    const one = connection({});
    expect(element.reporter.report(error, 'toggle', one)).to.equal('show');
    expect(
      heard.map((event) => [event.action, event.error === error, event.connection === one]),
    ).to.deep.equal([['toggle', true, true]]);
    expect(element.reporter.isHandled(error)).to.equal(false);
    expect(element.reporter.isHandled(undefined)).to.equal(false);
  });

  it('that the page shows itself is shown no more', async () => {
    const { element } = await open((event) => event.preventDefault());
    const error = new TransportError('network');
    const before = element.renders;
    expect(element.reporter.report(error, 'read')).to.equal('handled');
    expect(element.reporter.isHandled(error)).to.equal(true);
    await element.updateComplete;
    expect(element.renders).to.be.greaterThan(before);
  });

  it('of an element inside, which the page shows itself, is shown no more either', async () => {
    const { element } = await open((event) => event.preventDefault());
    const inner = document.createElement('reporter-test') as ReporterTest;
    element.append(inner);
    const [error, other] = [new TransportError('network'), new TransportError('network')];
    inner.reporter.report(error, 'read');
    await settled();
    expect([error, other].map((one) => element.reporter.isHandled(one))).to.deep.equal([true, false]);
  });

  it('of an element inside, which the page leaves to it, may be shown', async () => {
    const { element } = await open();
    const inner = document.createElement('reporter-test') as ReporterTest;
    element.append(inner);
    const error = new TransportError('network');
    inner.reporter.report(error, 'read');
    await settled();
    expect(element.reporter.isHandled(error)).to.equal(false);
  });

  it('is none where the request was aborted, or where another session is said to answer', async () => {
    const { element, heard } = await open();
    element.covered = new TransportError('session-changed');
    expect(element.reporter.report(new TransportError('aborted'), 'toggle')).to.equal('none');
    expect(element.reporter.report(element.covered, 'toggle')).to.equal('none');
    expect(heard).to.deep.equal([]);
  });

  it('is told once for all requests that the end of a session has ended', async () => {
    const { element, heard } = await open();
    element.signedOut = new TransportError('unauthorized');
    expect(element.reporter.report(element.signedOut, 'list')).to.equal('show');
    expect(element.reporter.report(new TransportError('unauthorized'), 'list')).to.equal('shown');
    expect(heard).to.have.length(1);
  });
});

describe('a failure after the element has left', () => {
  async function leave(isHandled: boolean) {
    const { element, heard } = await open();
    const late: string[] = [];
    const listen = (event: OrgErrorEvent) => {
      late.push(event.action);
      if (isHandled) event.preventDefault();
    };
    document.addEventListener('org-error', listen);
    element.remove();
    const error = new TransportError('network');
    const results = (['toggle', 'remove', 'update', 'read', 'list'] as const).map((action) =>
      element.reporter.report(error, action),
    );
    document.removeEventListener('org-error', listen);
    return { results, late, heard, element };
  }

  it('of a change is told to the document, and nothing else is', async () => {
    const { results, late, heard, element } = await leave(false);
    expect(results).to.deep.equal(['none', 'none', 'none', 'none', 'none']);
    expect(late).to.deep.equal(['toggle', 'remove', 'update']);
    expect([heard.length, element.dismissed.length]).to.deep.equal([0, 0]);
  });

  it('is not said again on the next page where a page has shown it itself', async () => {
    const { results, element } = await leave(true);
    expect(results).to.deep.equal(['handled', 'handled', 'handled', 'none', 'none']);
    expect(element.dismissed).to.have.length(3);
  });
});
