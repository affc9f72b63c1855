/** `/u/login/…`: the sign-in page. It offers every user of the tenant, without a password. */
import type Koa from 'koa';
import type Provider from 'oidc-provider';
import { errors, type Interaction, type InteractionResults } from 'oidc-provider';
import type { Directory, TenantOrganization } from '../directory/directory.js';
import { escapeHtml, errorPage, show } from './pages.js';
import type { Person } from '../directory/people.js';
import { readText } from '../request-body.js';
import { text } from '../parameters.js';

/** Shows the page and handles its form. */
export function signIn(provider: Provider, directory: Directory): Koa.Middleware {
  return async (context: Koa.Context, next: () => Promise<unknown>) => {
    if (!/^\/u\/login\/[\w-]+$/.test(context.path) || !/^(GET|POST)$/.test(context.method)) return next();
    try {
      const interaction = await provider.interactionDetails(context.req, context.res);
      if (context.method === 'GET') return signInPage(context, interaction, directory);
      await finish(context, interaction);
    } catch (error) {
      if (!(error instanceof errors.SessionNotFound)) throw error;
      errorPage(context, error.error, 'This sign-in has expired, or was completed in another tab.');
    }
  };

  async function finish(context: Koa.Context, interaction: Interaction): Promise<void> {
    const form = new URLSearchParams(await readText(context.req));
    const person = directory.person(form.get('person') ?? undefined);
    const result = resultOf(person, directory.organization(text(interaction.params, 'organization')));
    if (result.login && interaction.session && interaction.session.accountId !== result.login.accountId)
      await endSession(interaction);
    context.redirect(await provider.interactionResult(context.req, context.res, result));
    context.status = 303;
  }

  /** Ends the session when another user signs in. The provider itself would revoke its tokens as well. */
  async function endSession(interaction: Interaction): Promise<void> {
    const session = await provider.Session.findByUid(interaction.session?.uid ?? '');
    await session?.destroy();
    delete interaction.session;
    await interaction.save(interaction.exp - Math.floor(Date.now() / 1000));
  }
}

/** The result of the form. The message for a user who is not a member is Auth0's. */
function resultOf(
  person: Person | undefined,
  organization: TenantOrganization | undefined,
): InteractionResults {
  const refused = (error_description: string) => ({ error: 'access_denied', error_description });
  if (!person) return refused('The sign-in was cancelled.');
  if (organization && !person.memberships[organization.id])
    return refused(`user ${person.id} is not part of the ${organization.id} organization`);
  return { login: { accountId: person.id } };
}

function signInPage(context: Koa.Context, { params }: Interaction, directory: Directory): void {
  const organization = directory.organization(text(params, 'organization'));
  const client = directory.client(text(params, 'client_id'));
  const title = organization ? `Sign in to ${escapeHtml(organization.displayName)}` : 'Sign in';
  const people = directory.people.map((person) => {
    const organizations = organization ? [organization] : directory.organizationsOf(person);
    const standing = organizations.map((one) => escapeHtml(directory.standing(person, one))).join(', ');
    return `<li><button name="person" value="${escapeHtml(person.id)}">Continue as ${escapeHtml(person.name)} <span><i>— </i>${standing}</span></button></li>`;
  });
  const body = `<h1>${title}</h1>
<p><strong>${escapeHtml(client?.name ?? 'An application')}</strong> wants you to sign in. This tenant is for development: users have no passwords.</p>
<form method="post">
<ul>
${people.join('\n')}
</ul>
<button name="cancel" value="yes" class="quiet">Cancel</button>
</form>`;
  show(context, { title, body, leadsTo: text(params, 'redirect_uri') });
}
