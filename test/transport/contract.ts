/** What every transport keeps; run against each implementation. */
import { expect } from '@open-wc/testing';
import type { Transport } from '../../src/transport/transport.js';
import { rejection } from '../helpers/rejection.js';

/** A transport to an organization with the four connections of {@link IDS}, in that order, all enabled. */
export type SetUp = () => Transport;

export const IDS = {
  full: 'con_fullfullfullfull',
  limited: 'con_limitedlimitedli',
  readonly: 'con_readonlyreadonly',
  none: 'con_nonenonenonenone',
} as const;

const NEW = {
  name: 'new',
  strategy: 'okta',
  options: { domain: 'new.example', client_id: 'id', client_secret: 'secret' },
} as const;

/** What not every server behind a transport can do. */
export interface Abilities {
  /** Lists connections of level `none`, too. Default true. */
  readonly showsNone?: boolean;
  /** Changes display names, and deletes. Default true; else it says why not, as the configuration does. */
  readonly ownsConnections?: boolean;
}

export function describeTransport(name: string, setUp: SetUp, abilities: Abilities = {}): void {
  const { showsNone = true, ownsConnections = true } = abilities;
  const listed = Object.values(IDS).filter((id) => showsNone || id !== IDS.none);

  describe(`${name} as a transport`, () => {
    it('lists all connections in order', async () => {
      const { connections, malformed } = await setUp().listConnections();
      expect(connections.map(({ id }) => id)).to.deep.equal(listed);
      expect(malformed).to.be.empty;
    });

    it('gives what nobody can change', async () => {
      const { connections } = await setUp().listConnections();
      expect(connections.every((connection) => Object.isFrozen(connection))).to.equal(true);
    });

    it('gets one connection as the list has it', async () => {
      const transport = setUp();
      const { connections } = await transport.listConnections();
      expect(await transport.getConnection(IDS.limited)).to.deep.equal(connections[1]);
    });

    it('switches a connection and keeps everything else', async () => {
      const transport = setUp();
      const before = await transport.getConnection(IDS.full);
      const after = await transport.updateConnection(IDS.full, { isEnabled: false });
      expect(after).to.deep.equal({ ...before, isEnabled: false });
      expect(await transport.getConnection(IDS.full)).to.deep.equal(after);
    });

    it('changes every member that the patch names', async () => {
      const flags = { showAsButton: false, assignMembershipOnLogin: true, isEnabled: false };
      const patch = ownsConnections ? { displayName: 'New', ...flags } : flags;
      expect(await setUp().updateConnection(IDS.full, patch)).to.include(patch);
    });

    it('lets a limited connection be switched but not renamed', async () => {
      const transport = setUp();
      expect((await transport.updateConnection(IDS.limited, { isEnabled: false })).isEnabled).to.equal(false);
      const error = await rejection(transport.updateConnection(IDS.limited, { displayName: 'New' }));
      expect(error.code).to.equal(ownsConnections ? 'forbidden' : 'conflict');
    });

    for (const level of ['readonly', 'none'] as const) {
      it(`does not let a connection of level ${level} be switched`, async () => {
        const error = await rejection(setUp().updateConnection(IDS[level], { isEnabled: false }));
        expect(error.code).to.be.oneOf(level === 'none' ? ['forbidden', 'not-found'] : ['forbidden']);
      });
    }

    for (const id of ['con_0000000000000000', '', '.', '..', '../config', 'a/b', 'ä?#']) {
      it(`finds no connection “${id}”`, async () => {
        const transport = setUp();
        const codes = [
          (await rejection(transport.getConnection(id))).code,
          (await rejection(transport.updateConnection(id, { isEnabled: false }))).code,
        ];
        for (const code of codes) expect(code).to.be.oneOf(['not-found', 'invalid']);
      });
    }

    if (ownsConnections) {
      it('creates a connection as it is asked to, last in the list and with full access', async () => {
        const transport = setUp();
        const created = await transport.createConnection({
          ...NEW,
          displayName: 'New one',
          isEnabled: false,
        });
        expect(created).to.include({ displayName: 'New one', strategy: 'okta', isEnabled: false });
        expect(created).to.include({ accessLevel: 'full', name: NEW.name });
        expect(created.options).to.deep.equal({ domain: 'new.example', client_id: 'id' });
        const { connections } = await transport.listConnections();
        expect(connections.map(({ id }) => id)).to.deep.equal([...listed, created.id]);
        expect(connections.at(-1)).to.deep.equal(created);
      });

      it('creates no connection whose name is taken', async () => {
        const transport = setUp();
        const error = await rejection(transport.createConnection({ ...NEW, name: 'limited' }));
        expect(error.code).to.equal('conflict');
        expect((await transport.listConnections()).connections).to.have.length(listed.length);
      });

      it('replaces all options, and keeps everything else', async () => {
        const transport = setUp();
        const { options: _, ...before } = await transport.getConnection(IDS.full);
        const { options, ...after } = await transport.updateConnection(IDS.full, { options: NEW.options });
        expect(options).to.deep.equal({ domain: 'new.example', client_id: 'id' });
        expect(after).to.deep.equal(before);
        const refused = transport.updateConnection(IDS.limited, { options: NEW.options });
        expect((await rejection(refused)).code).to.equal('forbidden');
      });
    }

    const removals = ownsConnections
      ? (['detachConnection', 'deleteConnection'] as const)
      : (['detachConnection'] as const);
    for (const method of removals) {
      it(`${method} takes the connection off the list, once`, async () => {
        const transport = setUp();
        expect(await transport[method](IDS.full)).to.equal(undefined);
        const { connections } = await transport.listConnections();
        expect(connections.map(({ id }) => id)).to.deep.equal(listed.slice(1));
        expect((await rejection(transport[method](IDS.full))).code).to.equal('not-found');
      });

      it(`${method} needs full access`, async () => {
        const transport = setUp();
        for (const id of [IDS.limited, IDS.readonly])
          expect((await rejection(transport[method](id))).code).to.equal('forbidden');
        expect((await transport.listConnections()).connections).to.have.length(listed.length);
      });
    }

    if (!ownsConnections) {
      it('says why it creates nothing, before and after it is asked to', async () => {
        const transport = setUp();
        const { whyNotCreate } = await transport.getConfiguration();
        const error = await rejection(transport.createConnection(NEW));
        expect(error).to.include({ code: 'conflict', detail: whyNotCreate });
        expect(whyNotCreate).to.contain('not possible here');
        expect((await transport.listConnections()).connections).to.have.length(listed.length);
      });

      it('says why it neither deletes nor renames, before and after it is asked to', async () => {
        const transport = setUp();
        const { whyNotDelete } = await transport.getConfiguration();
        const { whyNotSetDisplayName } = await transport.getConnectionConfiguration();
        const deletion = await rejection(transport.deleteConnection(IDS.full));
        const renaming = await rejection(transport.updateConnection(IDS.full, { displayName: 'New' }));
        expect([deletion.code, renaming.code]).to.deep.equal(['conflict', 'conflict']);
        expect([deletion.detail, renaming.detail]).to.deep.equal([whyNotDelete, whyNotSetDisplayName]);
        expect(whyNotDelete).to.contain('has the same effect for its members');
        expect((await transport.listConnections()).connections).to.have.length(listed.length);
      });
    }

    it('says what the tenant leaves to admins, as something nobody can change', async () => {
      const transport = setUp();
      const configuration = await transport.getConfiguration();
      const ofConnections = await transport.getConnectionConfiguration();
      expect(configuration).to.include({ deletionBehavior: ownsConnections ? 'allow' : null });
      expect(ofConnections).to.include({ canSetShowAsButton: true, canSetAssignMembershipOnLogin: true });
      expect(Object.isFrozen(configuration) && Object.isFrozen(ofConnections)).to.equal(true);
    });

    it('answers nobody who has left', async () => {
      const transport = setUp();
      const gone = { signal: AbortSignal.abort() };
      const leaving = new AbortController();
      const left = rejection(transport.listConnections({ signal: leaving.signal }));
      leaving.abort();
      const errors = [
        await rejection(transport.listConnections(gone)),
        await rejection(transport.getConnection(IDS.full, gone)),
        await rejection(transport.updateConnection(IDS.full, { isEnabled: false }, gone)),
        await rejection(transport.createConnection(NEW, gone)),
        await rejection(transport.detachConnection(IDS.full, gone)),
        await rejection(transport.deleteConnection(IDS.full, gone)),
        await rejection(transport.getConfiguration(gone)),
        await rejection(transport.getConnectionConfiguration(gone)),
        await left,
      ];
      expect(new Set(errors.map(({ code }) => code))).to.deep.equal(new Set(['aborted']));
      expect((await transport.getConnection(IDS.full)).isEnabled).to.equal(true);
    });
  });
}
