/** What to do when a token cannot be had without the person: ask them, once for all requests that wait for the same. */
import type { GetAccessToken, TokenRequest } from '../transport/authentication.js';
import { errorFromSignIn } from './sign-in-error.js';
import { TransportError } from '../transport/transport-error.js';

/** What the person is asked for. */
export interface InteractionRequest {
  readonly code: 'mfa-required' | 'consent-required';
  readonly scope: string;
  readonly audience: string;
}

/**
 * Lets the person do what a token needs. Resolves when the token can be had silently, from the client's cache; rejects
 * when the person could not be asked or would not, and the request then fails with the code it would have failed with.
 */
export type Interact = (request: InteractionRequest) => Promise<unknown>;

const CODES: readonly string[] = ['mfa-required', 'consent-required'] satisfies InteractionRequest['code'][];

/** The part of an `Auth0Client` that opens a popup. */
export interface PopupClient {
  getTokenWithPopup(options: { authorizationParams: { scope: string; audience: string } }): Promise<unknown>;
}

/**
 * Asks in auth0-spa-js' popup: `fromAuth0Spa(auth0, { interact: popup(auth0) })`. Browsers block a popup that no click has
 * led to, and some of them a click that is a second old; the request then fails with its code, as without this. A page
 * that must not depend on it gives an `interact` of its own, which shows a button that opens the popup.
 */
export function popup(client: PopupClient): Interact {
  return ({ scope, audience }) => client.getTokenWithPopup({ authorizationParams: { scope, audience } });
}

/** One interaction, and what for. */
interface Interaction {
  readonly subject: string;
  readonly done: Promise<void>;
}

/**
 * As `ask`, which is asked once more after the person was. Never are there two interactions at a time: requests for one
 * scope share theirs; those for another wait, ask silently again, and only then ask the person too.
 */
export function withInteraction(ask: GetAccessToken, interact: Interact): GetAccessToken {
  const successes = new Map<string, number>();
  let running: Interaction | undefined;

  const start = (subject: string, request: InteractionRequest): Interaction => {
    const done = Promise.resolve(request)
      .then(interact)
      .then(() => void successes.set(subject, (successes.get(subject) ?? 0) + 1))
      .finally(() => (running = undefined));
    return (running = { subject, done });
  };

  /** Waits for an interaction; true when it was about the same. */
  const interacted = async (subject: string, request: TokenRequest, error: TransportError) => {
    const { scope, audience } = request;
    const code = error.code as InteractionRequest['code'];
    const interaction = running ?? start(subject, { code, scope, audience });
    const isSame = interaction.subject === subject;
    await interaction.done.catch((reason: unknown) => {
      if (isSame) throw withReason(error, reason);
    });
    return isSame;
  };

  return async (request) => {
    const subject = `${request.audience} ${request.scope}`;
    let { refresh } = request;
    let wasAsked = false;
    for (;;) {
      const before = successes.get(subject);
      try {
        return await ask({ ...request, refresh });
      } catch (thrown) {
        const error = errorFromSignIn(thrown);
        if (wasAsked || !CODES.includes(error.code)) throw error;
        // A refusal that is older than the person's answer asks for nothing new.
        wasAsked = successes.get(subject) !== before ? false : await interacted(subject, request, error);
        // What the person has brought is in the cache: to ask past it could be refused again.
        if (successes.get(subject) !== before) refresh = false;
      }
    }
  };
}

/** The same error, which also says to the developer why the person was not asked. */
function withReason({ code, apiCode }: TransportError, reason: unknown): TransportError {
  const words = reason instanceof Error ? reason.message : String(reason);
  return new TransportError(code, { apiCode, cause: new Error(`The interaction failed: ${words}`) });
}
