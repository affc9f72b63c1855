/** What stories have in common: an organization in the page, no server, and something inside the provider. */
import { html, type TemplateResult } from 'lit';
import '../src/index.js';
import { createEmulator, type EmulatorOptions, type Failure } from '../src/testing/index.js';

/** Ids of the organization that stories start with. */
export const WORKFORCE = 'con_5GkYw8RmTz3NqLpA';
export const OLD_INTRANET = 'con_C9rMq1FyPw6ZtXuB';
export const ENTRA = 'con_K3tLb7SgUo5WjNvD';
export const DIRECTORY = 'con_Z7uCr2GxMd4KsWbQ';

/** How a story's organization differs from the usual one. */
export interface OrganizationOptions extends EmulatorOptions {
  /** What every request meets. */
  readonly fails?: Failure;
  /** Only after so many requests that went well. */
  readonly after?: number;
  /** The connection that the person is signed in with. */
  readonly current?: string;
  /** What the page says that the person may do. */
  readonly scope?: string;
}

/** An organization of its own for each story that is shown. */
export function organization(content: TemplateResult, options: OrganizationOptions = {}): TemplateResult {
  const { fails, after = 0, scope, current, ...rest } = options;
  const emulator = createEmulator(rest);
  let seen = 0;
  if (fails !== undefined)
    emulator.failNext(fails, { times: Number.POSITIVE_INFINITY, matching: () => ++seen > after });
  return html`<org-provider
    base-url="/my-org"
    .scope=${scope}
    .currentConnection=${current}
    .fetch=${emulator.fetch}
    >${content}</org-provider
  >`;
}
