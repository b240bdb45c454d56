/**
 * What a criterion that does not apply does to the maximum.
 * - `lower-maximum`: the maximum is lowered; publish percent then, or the unit can no longer reach the best class;
 * - `full-points`: the leaf earns its maximum;
 * - `rescale-part`: the part's points are scaled up to its full maximum; a part in which nothing applies leaves its
 *   maximum to the other parts in proportion;
 * - `refuse`: no criterion may be declared not applicable.
 */
export type NotApplicablePolicy = "lower-maximum" | "full-points" | "rescale-part" | "refuse";

/**
 * What a leaf does to the maximum where it does not apply: what it says itself, else what the scheme says of all.
 *
 * @clause Our reading: annexes print of single criteria that they earn full points where no such task arises.
 */
export function policyOf(
  absence: { readonly notApplicable: NotApplicablePolicy },
  leaf: { readonly notApplicable?: NotApplicablePolicy },
): NotApplicablePolicy {
  return leaf.notApplicable ?? absence.notApplicable;
}
