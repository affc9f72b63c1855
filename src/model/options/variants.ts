/** The ways in which a strategy's settings can be given, of which a form shows one at a time. */
import type { Strategy } from '../strategy.js';

/**
 * A way to give a strategy's settings. `default`: the only one. SAML: `metadata-url`, from which Auth0 reads everything once,
 * or `by-hand`. AD FS: the `server`, which Auth0 reads every day, or a `file` of its metadata. OpenID Connect: the wire's
 * `type`, `back_channel` (with a secret) or `front_channel` (without).
 */
export type Variant =
  'default' | 'metadata-url' | 'by-hand' | 'server' | 'file' | 'back_channel' | 'front_channel';

/** The variants of a strategy, the one to propose first. */
export function variantsOf(strategy: Strategy): readonly [Variant, ...Variant[]] {
  if (strategy === 'samlp') return ['metadata-url', 'by-hand'];
  if (strategy === 'adfs') return ['server', 'file'];
  if (strategy === 'oidc') return ['back_channel', 'front_channel'];
  return ['default'];
}

/**
 * The variant that a connection uses; the proposed one where its options do not tell. Answers can have the endpoint beside
 * the metadata URL that it was read from, which then counts (contract A6).
 *
 * @param options as the API gave them; null where it gave none
 */
export function variantOf(strategy: Strategy, options: Readonly<Record<string, unknown>> | null): Variant {
  if (options && strategy === 'samlp' && !options.metadataUrl && options.signInEndpoint) return 'by-hand';
  if (options && strategy === 'adfs' && !options.adfs_server && options.fedMetadataXml) return 'file';
  // Without a type, it is Auth0's default.
  if (options && strategy === 'oidc' && options.type !== 'back_channel') return 'front_channel';
  return variantsOf(strategy)[0];
}
