/** The scopes as an authorization server knows them (contract A2): a page's application is granted exactly these. */
import { expect } from '@open-wc/testing';
import * as scopes from '../../src/model/scopes.js';

it('the scopes are those of the My Organization API', () => {
  expect({ ...scopes }).to.deep.equal({
    READ_SCOPE: 'read:my_org:identity_providers',
    CREATE_SCOPE: 'create:my_org:identity_providers',
    UPDATE_SCOPE: 'update:my_org:identity_providers',
    DETACH_SCOPE: 'update:my_org:identity_providers_detach',
    DELETE_SCOPE: 'delete:my_org:identity_providers',
    CONFIGURATION_SCOPE: 'read:my_org:configuration',
    READ_DOMAINS_SCOPE: 'read:my_org:domains',
    CREATE_DOMAIN_SCOPE: 'create:my_org:domains',
    VERIFY_DOMAIN_SCOPE: 'update:my_org:domains',
    DELETE_DOMAIN_SCOPE: 'delete:my_org:domains',
    ASSOCIATE_DOMAIN_SCOPE: 'create:my_org:identity_providers_domains',
    DISSOCIATE_DOMAIN_SCOPE: 'delete:my_org:identity_providers_domains',
    READ_PROVISIONING_SCOPE: 'read:my_org:identity_providers_provisioning',
    CREATE_PROVISIONING_SCOPE: 'create:my_org:identity_providers_provisioning',
    DELETE_PROVISIONING_SCOPE: 'delete:my_org:identity_providers_provisioning',
    UPDATE_PROVISIONING_SCOPE: 'update:my_org:identity_providers_provisioning',
    READ_SCIM_TOKENS_SCOPE: 'read:my_org:identity_providers_scim_tokens',
    CREATE_SCIM_TOKEN_SCOPE: 'create:my_org:identity_providers_scim_tokens',
    DELETE_SCIM_TOKEN_SCOPE: 'delete:my_org:identity_providers_scim_tokens',
  });
});
