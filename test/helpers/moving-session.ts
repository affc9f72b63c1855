/** A server whose session moves from one organization to another, and tells which one answers as the kit's own servers do. */
import { PAGE_HEADER } from '../../src/transport/index.js';
import { HeldAnswers } from './held-answers.js';
import { createEmulator, type Emulator, type WireIdentityProvider } from '../../src/testing/index.js';

const SHARED = 'con_5GkYw8RmTz3NqLp0';

const wire = (id: string, name: string): WireIdentityProvider => ({
  id,
  name: name.toLowerCase(),
  display_name: name,
  strategy: 'samlp',
  is_enabled: true,
  access_level: 'full',
});

/** Two organizations that share one connection: Acme has another one, Globex has not. */
export class MovingSession {
  /** Acme's. */
  readonly answers = new HeldAnswers();
  readonly acme = createEmulator({
    ...this.answers.options,
    rateLimit: null,
    connections: [wire(SHARED, 'Shared'), wire('con_5GkYw8RmTz3NqLpA', 'Ada')],
  });
  readonly globex = createEmulator({ rateLimit: null, connections: [wire(SHARED, 'Shared')] });
  /** The requests that were refused because they were meant for another session. */
  readonly refused: Request[] = [];
  /** Who answers, and whether the answers say so. */
  current: Emulator = this.acme;
  isTold = true;

  readonly fetch = async (input: string | URL | Request, init?: RequestInit): Promise<Response> => {
    const { current } = this;
    const tag = current === this.acme ? 'tag-acme' : 'tag-globex';
    const request = new Request(input, init);
    const told = request.headers.get(PAGE_HEADER);
    if (this.isTold && told !== null && told !== tag) {
      this.refused.push(request);
      const type = 'urn:org-connections:error:session-changed';
      return Response.json(
        { type, status: 409, title: 'No' },
        { status: 409, headers: { [PAGE_HEADER]: tag } },
      );
    }
    const answer = await current.fetch(input, init);
    if (!this.isTold) return answer;
    const headers = new Headers(answer.headers);
    headers.set(PAGE_HEADER, tag);
    return new Response(answer.body, { status: answer.status, headers });
  };

  /** Whether a connection is enabled in an organization. */
  isEnabled(organization: Emulator, name: string): boolean | undefined {
    return organization.connections.find((one) => one.display_name === name)?.is_enabled;
  }

  /** The changes that an organization was asked for. */
  changes(organization: Emulator): string[] {
    return organization.requests.map(({ method }) => method).filter((method) => method !== 'GET');
  }
}
