/** The emulator: receives requests, injects failures, and passes all other requests on to the API that they address. */
import { systemClock } from '../transport/http/clock.js';
import { createDns } from './dns.js';
import { Api, type Authenticate } from './http/api.js';
import type { Organization } from './http/organization.js';
import { FailureQueue, failureAnswer } from './http/failures.js';
import { managementDialect } from './management/management.js';
import { MANAGEMENT_SCOPES, managementRoutes } from './management/routes.js';
import { myOrganizationDialect } from './my-organization/my-organization.js';
import {
  readBody,
  record,
  toRequest,
  toResponse,
  untilAborted,
  type RecordedRequest,
} from './http/request.js';
import { ALL_SCOPES } from './my-organization/routes.js';
import { seedState } from './seed/seed.js';
import type { Emulator, EmulatorOptions } from './settings.js';
import { notActivated, type Answer } from './http/wire-errors.js';
import type { EmulatorState } from './wire.js';

/** An organization to test against, in a page or in Node. Without options it is Acme; see {@link seedConnections}. */
export function createEmulator(options: EmulatorOptions = {}): Emulator {
  const { clock = systemClock, onChange, rateLimit = { read: 4, write: 2 }, managementRateLimit } = options;
  const initial = complete(options, seedState());
  const dns = options.dns ?? createDns(clock);
  const organization: Organization = { state: initial, behavior: options.behavior ?? {}, dns, past: [] };
  const requests: RecordedRequest[] = [];
  const failures = new FailureQueue();
  const anyCaller: Authenticate = async () => ({ scopes: emulator.scopes });
  const anyServer: Authenticate = async () => ({ scopes: MANAGEMENT_SCOPES });
  const { authenticate = anyCaller, authenticateManagement = anyServer } = options;
  const routes = () => managementRoutes(emulator.organizationConnections);
  const apis = {
    'my-org': new Api(organization, clock, myOrganizationDialect(authenticate)),
    management: new Api(organization, clock, managementDialect(authenticateManagement, routes)),
  };
  apis['my-org'].rateLimit = rateLimit;
  apis.management.rateLimit = managementRateLimit ?? null;

  const emulator: Emulator = {
    latency: options.latency ?? 0,
    scopes: options.scopes ?? ALL_SCOPES,
    isActivated: options.isActivated ?? true,
    organizationConnections: options.organizationConnections ?? true,
    requests,
    dns,
    get connections() {
      return structuredClone(organization.state.connections);
    },
    get behavior() {
      return organization.behavior;
    },
    set behavior(next) {
      organization.behavior = next;
    },
    get rateLimit() {
      return apis['my-org'].rateLimit;
    },
    set rateLimit(next) {
      apis['my-org'].rateLimit = next;
    },
    get managementRateLimit() {
      return apis.management.rateLimit;
    },
    set managementRateLimit(next) {
      apis.management.rateLimit = next;
    },
    clearRequests: () => void requests.splice(0),
    failNext: (failure, failureOptions) => failures.add(failure, failureOptions),
    export: () => structuredClone(organization.state),
    reset(state = {}) {
      organization.state = complete(state, initial);
      organization.past = [];
      onChange?.();
    },
    async fetch(input, init) {
      const request = toRequest(input, init);
      request.signal.throwIfAborted();
      const entry = record(request, clock.now());
      requests.push(entry);
      const answer = await travel(request, entry, await readBody(request, init, entry));
      request.signal.throwIfAborted();
      entry.status = answer.status;
      return toResponse(answer);
    },
  };

  /** Simulates the network, on which a request can get lost. */
  async function travel(request: Request, entry: RecordedRequest, text: string): Promise<Answer> {
    const api = apis[entry.api];
    const failure = failures.take(entry);
    if (failure === 'hang') return untilAborted(request.signal);
    if (emulator.latency > 0) await clock.sleep(emulator.latency, request.signal);
    if (failure === 'network') throw new TypeError('Failed to fetch');
    if (failure) return failureAnswer(failure, entry, api);
    // Without the API nobody can have a token for it, so tokens aren't checked.
    if (entry.api === 'my-org' && !emulator.isActivated) return notActivated().answer;
    const before = organization.state;
    const answer = await api.answer(request, entry.path, text);
    if (organization.state !== before) onChange?.();
    return answer;
  }

  return emulator;
}

/** Completes a partial state. Copies it, so that the caller can't change it. */
function complete(part: Partial<EmulatorState>, rest: EmulatorState): EmulatorState {
  return structuredClone({
    connections: part.connections ?? rest.connections,
    tenantConnections: part.tenantConnections ?? rest.tenantConnections,
    configuration: part.configuration ?? rest.configuration,
    identityProviderConfiguration: part.identityProviderConfiguration ?? rest.identityProviderConfiguration,
    details: part.details ?? rest.details,
    domains: part.domains ?? rest.domains,
    provisioning: part.provisioning ?? rest.provisioning,
    scimTokens: part.scimTokens ?? rest.scimTokens,
    users: part.users ?? rest.users,
  });
}
