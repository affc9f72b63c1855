/** Somebody who goes through the assistant for a new connection in a story. */
import { html, type TemplateResult } from 'lit';
import '../src/elements/connection-create/connection-create.js';
import { creation } from '../src/localize/en/creation.js';
import type { DraftStep } from '../src/model/options/draft.js';
import { SAMPLE_CERTIFICATE } from '../src/testing/my-organization/sample-certificate.js';
import { organization, type OrganizationOptions } from './organization.js';
import { appears, paste, press, type } from './press.js';

const PATIENCE = 5_000;

/** As a file of an identity provider holds it. */
export const PEM = `-----BEGIN CERTIFICATE-----\n${SAMPLE_CERTIFICATE}\n-----END CERTIFICATE-----`;

/** Metadata of an identity provider, with that certificate. */
export const METADATA = `<EntityDescriptor xmlns="urn:oasis:names:tc:SAML:2.0:metadata" entityID="https://idp.acme.example/saml">
  <IDPSSODescriptor protocolSupportEnumeration="urn:oasis:names:tc:SAML:2.0:protocol">
    <KeyDescriptor use="signing">
      <KeyInfo xmlns="http://www.w3.org/2000/09/xmldsig#">
        <X509Data><X509Certificate>${SAMPLE_CERTIFICATE}</X509Certificate></X509Data>
      </KeyInfo>
    </KeyDescriptor>
    <NameIDFormat>urn:oasis:names:tc:SAML:1.1:nameid-format:unspecified</NameIDFormat>
    <SingleSignOnService
      Binding="urn:oasis:names:tc:SAML:2.0:bindings:HTTP-Redirect"
      Location="https://idp.acme.example/saml/sso"
    />
  </IDPSSODescriptor>
</EntityDescriptor>`;

/** What Okta’s console gives. */
const VALUES = [
  ['Okta domain', 'acme.okta.com'],
  ['Client ID', '0oa1b2c3d4E5f6G7h8i9'],
  ['Client secret', 'S3cret-of-Okta_9'],
] as const;

/** The assistant alone in a page that knows where people sign in. */
export function assistant(options: OrganizationOptions = {}, content = ALONE): TemplateResult {
  return organization(content, { loginDomain: 'login.acme.example', tenant: 'acme', ...options });
}

const ALONE = html`<org-connection-create></org-connection-create>`;

/** Chooses a provider by its name and, for SAML, what runs there; then reads what to do there. */
export async function toInstructions(canvas: ParentNode, provider: string, platform?: string): Promise<void> {
  await press(canvas, provider);
  if (platform) await press(canvas, platform);
  await goOn(canvas, 'instructions');
}

/** Up to the form for what the provider gave. */
export async function toValues(canvas: ParentNode, provider: string, platform?: string): Promise<void> {
  await toInstructions(canvas, provider, platform);
  await goOn(canvas, 'values');
}

/** Up to the names, with a connection of Okta. */
export async function toNaming(canvas: ParentNode): Promise<void> {
  await toValues(canvas, 'Okta');
  for (const [label, text] of VALUES) await paste(canvas, label, text);
  await goOn(canvas, 'naming');
}

/** Up to the review. */
export async function toReview(canvas: ParentNode): Promise<void> {
  await toNaming(canvas);
  await type(canvas, 'Display name', 'Acme Staff');
  await goOn(canvas, 'review');
}

/** Creates it, whatever comes of that. */
export async function create(canvas: ParentNode): Promise<void> {
  await toReview(canvas);
  await press(canvas, 'Create');
}

/** Presses Continue as soon as it is there, until the step is shown. */
async function goOn(canvas: ParentNode, step: DraftStep): Promise<void> {
  await appears(canvas, creation.next);
  await press(canvas, creation.next);
  const end = Date.now() + PATIENCE;
  while (!headingIn(canvas).includes(creation[`step-heading:${step}`])) {
    if (Date.now() > end) throw new Error(`The step “${step}” is not shown, but “${headingIn(canvas)}”.`);
    await new Promise(requestAnimationFrame);
  }
}

function headingIn(root: ParentNode): string {
  for (const element of root.querySelectorAll('*')) {
    if (element.id === 'step-heading') return element.textContent;
    const inside = element.shadowRoot && headingIn(element.shadowRoot);
    if (inside) return inside;
  }
  return '';
}
