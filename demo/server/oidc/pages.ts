/** The pages of the tenant that people see: plain HTML, no script, nothing from elsewhere. */
import { createHash } from 'node:crypto';
import type Koa from 'koa';
import type { KoaContextWithOIDC } from 'oidc-provider';
import { STYLES } from './page-styles.js';
import { text } from './text.js';

/** A page before it is one; the texts are escaped already. */
export interface PageParts {
  readonly title: string;
  readonly body: string;
  readonly status?: number;
  /** Where its form may lead in the end, beside this tenant itself. */
  readonly leadsTo?: string | undefined;
}

const STYLES_HASH = createHash('sha256').update(STYLES).digest('base64');

/** Answers with a page. */
export function show(context: Koa.Context, { title, body, status = 200, leadsTo }: PageParts): void {
  // A browser follows a form's redirects only to where the form itself might have led.
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

/** Text as it may stand in HTML, also between quotes. */
export function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`);
}

/** What went wrong, where there is no application to tell it to. */
export function errorPage(context: Koa.Context, error: string, description = '', status = 400): void {
  const title = 'This can not go on';
  const words = escapeHtml(description || 'No reason was given.');
  const body = `<h1>${title}</h1>
<p>${words}</p>
<p>Go back to the application and start again. If it comes again, look into how the application and its addresses are registered.</p>
<p><code>${escapeHtml(error)}</code></p>`;
  show(context, { title, body, status });
}

/** Asks whether somebody really wants to leave; for applications that do not show whom they mean. */
export function signOutPage(context: KoaContextWithOIDC, form: string): void {
  const title = 'Sign out?';
  const body = `<h1>${title}</h1>
${form}
<button form="op.logoutForm" name="logout" value="yes" class="primary">Sign out</button>
<button form="op.logoutForm">Stay signed in</button>`;
  const leadsTo = text(context.oidc.session?.state, 'postLogoutRedirectUri');
  show(context, { title, body, leadsTo });
}

/** Says that somebody has left. */
export function signedOutPage(context: Koa.Context): void {
  show(context, { title: 'Signed out', body: '<h1>Signed out</h1>\n<p>You can close this page.</p>' });
}
