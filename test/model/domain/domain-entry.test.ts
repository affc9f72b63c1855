/** What is taken for a domain to claim, and what is refused with its reason. */
import { expect } from '@open-wc/testing';
import { hostAtRegistrar, readDomainEntry } from '../../../src/model/domain/domain-entry.js';

describe('a domain that is typed', () => {
  for (const [typed, domain, isPart] of [
    ['acme.com', 'acme.com', false],
    [' Acme.COM. ', 'acme.com', false],
    ['mail.acme.co.uk', 'mail.acme.co.uk', false],
    ['ada@acme.com', 'acme.com', true],
    ['https://www.acme.com/about?x=1', 'www.acme.com', true],
    ['acme.com/', 'acme.com', false],
    ['bücher.example', 'xn--bcher-kva.example', false],
    ['ada@Bücher.example', 'xn--bcher-kva.example', true],
    ['\u200bacme.com', 'acme.com', false],
  ] as const)
    it(`is ${domain} where it is “${typed}”`, () => {
      expect(readDomainEntry(typed)).to.deep.equal({ domain, problem: null, isPart, isMailbox: false });
    });

  for (const [typed, problem] of [
    ['', 'missing'],
    ['  ', 'missing'],
    ['192.0.2.7', 'ip-address'],
    ['http://192.0.2.7/', 'ip-address'],
    ['[2001:db8::1]', 'ip-address'],
    ['intranet', 'single-label'],
    ['http://localhost:8080', 'single-label'],
    ['acme .com', 'no-domain'],
    ['acme..com', 'no-domain'],
    ['-acme.com', 'no-domain'],
    ['@', 'no-domain'],
  ] as const)
    it(`is refused as ${problem} where it is “${typed}”`, () => {
      const entry = readDomainEntry(typed);
      expect([entry.domain, entry.problem]).to.deep.equal(['', problem]);
    });

  it('is doubted where it is one of personal mailboxes', () => {
    expect(readDomainEntry('ada@GMail.com').isMailbox).to.equal(true);
    expect(readDomainEntry('mail.gmail.com').isMailbox).to.equal(false);
  });

  it('is the same when it is typed as it was read', () => {
    for (const typed of ['ada@Bücher.example', 'https://www.acme.com/', 'Acme.com.'])
      expect(readDomainEntry(readDomainEntry(typed).domain).domain).to.equal(readDomainEntry(typed).domain);
  });
});

describe('the host of a record', () => {
  it('is shorter for registrars that append the domain themselves', () => {
    expect(hostAtRegistrar('_ss-verification.org_1.Acme.com', 'acme.COM')).to.equal('_ss-verification.org_1');
  });

  it('has no shorter form where it doesn’t end with the domain', () => {
    for (const host of ['_proof.other.com', 'acme.com', '.acme.com', '_proof.notacme.com'])
      expect(hostAtRegistrar(host, 'acme.com')).to.equal(undefined);
  });
});
