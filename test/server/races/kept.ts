/** The race of two admins for one connection that is removed when it is switched off: its settings must not be lost. */
import assert from 'node:assert/strict';
import type { KeepValues } from '../../../src/server/index.js';
import type { ServerParts } from '../attacks/server.js';
import { EnabledConnections } from './enabled-connections.js';
import { lightRequest, type RaceAnswer, type Racer, type World } from './race.js';
import type { Tally, Turns } from './turns.js';

const ID = 'con_1';
const SCOPES = ['read', 'update'].map((verb) => `${verb}:my_org:identity_providers`);
const PATH = '/identity-providers';

/** The admins' actions, and how often they occur. */
const WISHES = ['on', 'on', 'off', 'off', 'button', 'no button', 'read', 'list', 'detach'] as const;
type Wish = (typeof WISHES)[number];

export function keptRace(server: ServerParts, turns: Turns, tally: Tally): World {
  const { dice, clock } = turns;
  const upstream = new EnabledConnections(turns, ID);
  const memory = server.keepValuesInMemory();
  /** Schedules without detaching reveal most about the settings. */
  const wishes = dice.once(2) ? WISHES : WISHES.filter((wish) => wish !== 'detach');
  let kept: readonly { readonly showAsButton: boolean; readonly isSignupEnabled?: boolean | undefined }[] =
    [];
  let isDetaching = false;
  let isDetached = false;
  /** The last value of the button's flag, and whether no failed request could have changed it. */
  let button = true;
  let isSure = true;

  /** A database takes time, too. */
  const turn = async <T>(what: string, work: () => Promise<T>) => {
    await turns.wait(`${what}, asked`);
    const value = await work();
    kept = await memory.list('org_a');
    await turns.wait(`${what}, done`);
    return value;
  };
  const keepValues: KeepValues = {
    list: (organization) => turn('kept values', () => memory.list(organization)),
    put: (organization, value) => turn('keeping', () => memory.put(organization, value)),
    remove: (organization, id, version) => turn('forgetting', () => memory.remove(organization, id, version)),
  };

  const handler = server.createManagementBridge({
    domain: 'acme.auth0.test',
    clock,
    keepValues,
    // The older family has no levels: the host says them.
    accessLevel: () => 'full',
    fetch: (url, init) => upstream.fetch(url, init),
    getManagementToken: async () => ({ accessToken: 'token', expiresAt: clock.now() + 600_000 }),
    getSession: async () => ({
      id: 'session',
      subject: 'admin',
      organization: 'org_a',
      scopes: [...SCOPES, 'update:my_org:identity_providers_detach'],
    }),
  });

  function check(wish: Wish, wasDetached: boolean, { status, body }: RaceAnswer): void {
    if (wish === 'detach' && status === 204) {
      isDetached = true;
      tally.add('detached');
    }
    if (status !== 200) isSure = false;
    if (status !== 200) return;
    if (wish.endsWith('button')) button = wish === 'button';
    if (wish === 'on' || wish === 'off') tally.add(`switched ${wish}`);
    assert.ok(!wasDetached || !body.includes(ID), 'a detached connection is shown');
    assert.ok(isDetaching || body.includes(ID), 'a connection that nobody has detached is not shown');
  }

  return {
    handler,
    start(): Racer {
      const wish = dice.pick(wishes);
      isDetaching ||= wish === 'detach';
      const controller = new AbortController();
      const wasDetached = isDetached;
      return {
        request: requestOf(wish, controller.signal),
        controller,
        check: (answer) => {
          assert.ok(answer.status !== 404 || isDetaching, 'a connection that nobody has detached is gone');
          check(wish, wasDetached, answer);
        },
      };
    },
    mishap() {
      upstream.fails = dice.once(4);
    },
    hold() {
      const { there } = upstream;
      if (isDetached) assert.ok(!there && kept.length === 0, 'a detached connection is back');
      if (isDetaching) return;
      const isKept = kept.some(({ isSignupEnabled }) => isSignupEnabled);
      assert.ok(there?.is_signup_enabled ?? isKept, 'the values are lost');
    },
    end() {
      const { there } = upstream;
      const shown = there ? there.show_as_button : kept[0]?.showAsButton;
      if (isSure && !isDetaching) assert.equal(shown, button, 'a value is lost');
    },
  };
}

function requestOf(wish: Wish, signal: AbortSignal): Request {
  if (wish === 'list') return lightRequest('GET', PATH, {}, undefined, signal);
  const path = `${PATH}/${ID}`;
  if (wish === 'read') return lightRequest('GET', path, {}, undefined, signal);
  if (wish === 'detach') return lightRequest('POST', `${path}/detach`, {}, undefined, signal);
  const isAboutButton = wish.endsWith('button');
  const patch = isAboutButton ? { show_as_button: wish === 'button' } : { is_enabled: wish === 'on' };
  return lightRequest('PATCH', path, {}, patch, signal);
}
