/** Asks the admin when a token requires interaction, once for all requests that wait for the same token. */
import type { GetAccessToken, TokenRequest } from '../transport/http/authentication.js';
import { errorFromSignIn } from '../transport/http/problem.js';
import { TransportError } from '../transport/transport-error.js';

/** The requested interaction. */
export interface InteractionRequest {
  readonly code: 'mfa-required' | 'consent-required';
  /** Scopes separated by spaces. */
  readonly scope: string;
  readonly audience: string;
}

/**
 * Lets the admin provide what a token requires. Resolves when the token is available from the client's cache. Rejects if the
 * admin couldn't be asked or declined; the request then fails with its original code.
 */
export type Interact = (request: InteractionRequest) => Promise<unknown>;

const CODES: readonly string[] = ['mfa-required', 'consent-required'] satisfies InteractionRequest['code'][];

/** The part of an `Auth0Client` that opens a popup. */
export interface PopupClient {
  getTokenWithPopup(options: { authorizationParams: { scope: string; audience: string } }): Promise<unknown>;
}

/**
 * Asks in auth0-spa-js' popup: `fromAuth0Spa(auth0, { interact: popup(auth0) })`. Browsers block popups that no click has
 * led to, and some block one that opens a second after the click; the request then fails with its original code. To avoid
 * that, pass your own `interact`, which shows a button that opens the popup.
 */
export function popup(client: PopupClient): Interact {
  return ({ scope, audience }) => client.getTokenWithPopup({ authorizationParams: { scope, audience } });
}

/** One interaction and its subject: the audience and scope it is about. */
interface Interaction {
  readonly subject: string;
  readonly done: Promise<void>;
}

/**
 * Like `ask`, which is called once more after an interaction. Only one interaction runs at a time: requests for one scope
 * share it; requests for another wait for it, try again silently, and only then ask the admin.
 */
export function withInteraction(ask: GetAccessToken, interact: Interact): GetAccessToken {
  /** The last interaction that succeeded, by its subject. */
  const successes = new Map<string, InteractionRequest>();
  let running: Interaction | undefined;

  const start = (subject: string, request: InteractionRequest): Interaction => {
    const done = Promise.resolve(request)
      .then(interact)
      .then(() => void successes.set(subject, request))
      .finally(() => (running = undefined));
    return (running = { subject, done });
  };

  /** Waits for an interaction; true when it was about the same subject. */
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
        // A refusal from before the last interaction requires no new one.
        wasAsked = successes.get(subject) !== before ? false : await interacted(subject, request, error);
        // The interaction has put the token into the cache; bypassing the cache could be refused again.
        if (successes.get(subject) !== before) refresh = false;
      }
    }
  };
}

/** The same error, which also says why the interaction failed, for the developer. */
function withReason({ code, apiCode }: TransportError, reason: unknown): TransportError {
  const message = reason instanceof Error ? reason.message : String(reason);
  return new TransportError(code, { apiCode, cause: new Error(`The interaction failed: ${message}`) });
}
