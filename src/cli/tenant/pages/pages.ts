/** The tenant's pages: plain HTML without scripts or external resources. */
import { createHash } from 'node:crypto';
import type Koa from 'koa';
import type { KoaContextWithOIDC } from 'oidc-provider';
import { STYLES } from './page-styles.js';
import { text } from '../parameters.js';

/** The parts of a page, already escaped. */
export interface PageParts {
  readonly title: string;
  readonly body: string;
  readonly status?: number;
  /** Where its form can redirect to, besides this tenant. */
  readonly leadsTo?: string | undefined;
}

const STYLES_HASH = createHash('sha256').update(STYLES).digest('base64');

/** Answers with a page. */
export function show(context: Koa.Context, { title, body, status = 200, leadsTo }: PageParts): void {
  // Browsers apply form-action to the redirects after a form, too.
  const formAction = ["'self'", ...(leadsTo && URL.canParse(leadsTo) ? [new URL(leadsTo).origin] : [])].join(
    ' ',
  );
  context.status = status;
  context.set('Cache-Control', 'no-store');
  context.set('Referrer-Policy', 'no-referrer');
  context.set(
    'Content-Security-Policy',
    `default-src 'none'; style-src 'sha256-${STYLES_HASH}'; form-action ${formAction}; frame-ancestors 'none'; base-uri 'none'`,
  );
  context.type = 'html';
  context.body = `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title}</title>
<style>${STYLES}</style>
</head>
<body>
<main>
${body}
</main>
</body>
</html>
`;
}

/** Escapes a text for HTML, attributes included. */
export function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`);
}

/** Shows an error that can't be reported to an application. */
export function errorPage(context: Koa.Context, error: string, description = '', status = 400): void {
  const title = 'Something went wrong';
  const message = escapeHtml(description || 'No reason was given.');
  const body = `<h1>${title}</h1>
<p>${message}</p>
<p>Go back to the application and try again. If the error persists, check how the application and its URLs are registered.</p>
<p><code>${escapeHtml(error)}</code></p>`;
  show(context, { title, body, status });
}

/** Asks the user to confirm signing out, if the application sends no ID token. */
export function signOutPage(context: KoaContextWithOIDC, form: string): void {
  const title = 'Sign out?';
  const body = `<h1>${title}</h1>
${form}
<button form="op.logoutForm" name="logout" value="yes" class="primary">Sign out</button>
<button form="op.logoutForm">Stay signed in</button>`;
  const leadsTo = text(context.oidc.session?.state, 'postLogoutRedirectUri');
  show(context, { title, body, leadsTo });
}

/** Confirms that the user is signed out. */
export function signedOutPage(context: Koa.Context): void {
  show(context, { title: 'Signed out', body: '<h1>Signed out</h1>\n<p>You can close this page.</p>' });
}
