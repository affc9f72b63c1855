/** What becomes of a provider's field: the attribute of the user that it fills, when signing in or by provisioning. */

/** One row of a mapping (contract A4, A8). Frozen. */
export interface AttributeMapping {
  /** The provider's fields, in the order in which they are looked for; at least one. */
  readonly fields: readonly string[];
  /** The attribute of the user; null where the answer doesn't say. */
  readonly userAttribute: string | null;
  /** Its name for people; null where the answer doesn't say. */
  readonly label: string | null;
  readonly description: string | null;
  readonly isRequired: boolean;
  /** Mapped here, but no longer asked for by the app. */
  readonly isExtra: boolean;
  /** Asked for by the app, but not mapped here yet. */
  readonly isMissing: boolean;
}

/** What the app's own mapping would change. */
export interface MappingDrift {
  readonly missing: readonly AttributeMapping[];
  readonly extra: readonly AttributeMapping[];
}

export function driftOf(mappings: readonly AttributeMapping[]): MappingDrift {
  return {
    missing: mappings.filter(({ isMissing }) => isMissing),
    extra: mappings.filter(({ isExtra }) => isExtra),
  };
}

/** What people call an attribute. */
export function attributeLabel({ label, userAttribute, fields }: AttributeMapping): string {
  return label || userAttribute || fields.join(', ');
}
