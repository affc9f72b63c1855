/** What an admin has entered for a new connection so far: plain data that a page can keep, without the client secret. */
import { isKnownStrategy, type Strategy } from '../strategy.js';
import type { OptionName, Values } from './fields.js';
import { variantsOf, type Variant } from './variants.js';

/** The steps of the assistant that can be gone back to, in their order. */
export const STEPS = ['provider', 'instructions', 'values', 'naming', 'review'] as const;

export type DraftStep = (typeof STEPS)[number];

/** What runs at a SAML provider, by which the instructions differ. */
export const PLATFORMS = ['okta', 'entra', 'google', 'other'] as const;

export type Platform = (typeof PLATFORMS)[number];

/** How the settings are given: one of the strategy's variants, or for SAML a `file` of metadata, whose values are kept by hand. */
export type Way = Variant | 'file';

/** Immutable plain data, which survives JSON. */
export interface CreationDraft {
  readonly step: DraftStep;
  readonly strategy?: Strategy | undefined;
  readonly platform?: Platform | undefined;
  readonly way?: Way | undefined;
  /** Cleaned. Never the client secret. */
  readonly values: Values;
  readonly displayName: string;
  /** The technical name; undefined while it is the proposed one. */
  readonly name?: string | undefined;
  readonly showAsButton?: boolean | undefined;
  readonly assignMembershipOnLogin?: boolean | undefined;
}

export const EMPTY_DRAFT: CreationDraft = { step: 'provider', values: {}, displayName: '' };

/** The ways in which a strategy's settings can be given, the proposed one first. */
export function waysOf(strategy: Strategy): readonly Way[] {
  return strategy === 'samlp' ? ['metadata-url', 'file', 'by-hand'] : variantsOf(strategy);
}

/** The variant whose members are sent. */
export function variantOfWay(strategy: Strategy, way: Way): Variant {
  return strategy === 'samlp' && way === 'file' ? 'by-hand' : way;
}

/**
 * A draft that a page has kept: what of it makes sense, and no secret. It can come from anywhere.
 *
 * @returns undefined where there is nothing to go on with
 */
export function readDraft(kept: unknown): CreationDraft | undefined {
  if (!isRecord(kept)) return undefined;
  const strategy = typeof kept['strategy'] === 'string' ? kept['strategy'] : null;
  if (!isKnownStrategy(strategy)) return undefined;
  const { values, displayName, name, showAsButton, assignMembershipOnLogin } = kept;
  return {
    step: STEPS.find((step) => step === kept['step']) ?? 'instructions',
    strategy,
    platform: PLATFORMS.find((platform) => platform === kept['platform']),
    way: waysOf(strategy).find((way) => way === kept['way']),
    values: isRecord(values) ? publicValues(values) : {},
    displayName: typeof displayName === 'string' ? displayName : '',
    name: typeof name === 'string' ? name : undefined,
    showAsButton: typeof showAsButton === 'boolean' ? showAsButton : undefined,
    assignMembershipOnLogin:
      typeof assignMembershipOnLogin === 'boolean' ? assignMembershipOnLogin : undefined,
  };
}

function publicValues(values: Readonly<Record<string, unknown>>): Values {
  const isPublic = ([name, value]: [string, unknown]) =>
    name !== ('client_secret' satisfies OptionName) && ['string', 'boolean'].includes(typeof value);
  return Object.fromEntries(Object.entries(values).filter(isPublic));
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
