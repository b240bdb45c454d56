import { policyOf } from "../criteria/notApplicable.js";
import { type Issue, issue, notice, type Path, placeProblem } from "../issue/issue.js";
import { decimal, decimalText } from "../number/decimal.js";
import type { Points } from "../number/quantity.js";
import { nearestAttainable } from "../rules/attainable.js";
import { checkPlaces } from "../rules/places.js";
import type { PreparedLeaf, PreparedScheme } from "../scheme/prepareScheme.js";
import { type Absent, type Dossier, type Entry, isAbsent } from "./dossier.js";
import { outcomeOf } from "./outcomeOf.js";
import { outsideInDossier } from "./outside.js";

/** Nothing is wrong, as with nearly every entry of a country. */
const NONE: readonly Issue[] = [];

/** A document made for another scheme, edition or text is refused. */
export function checkReference(
  { scheme, stamp }: PreparedScheme,
  { unit, scheme: reference }: Pick<Dossier, "unit" | "scheme">,
  path: Path,
): Issue[] {
  const [found, expected] = [`${reference.id} ${reference.edition}`, `${scheme.id} ${scheme.edition}`];
  const same = reference.id === scheme.id && reference.edition === scheme.edition;
  if (!same)
    return [issue("document.other_scheme", [...path, "scheme"], { of: unit.id, found, expected }, scheme.basis[0])];
  if (reference.digest === undefined || reference.digest === stamp.digest) return [];
  const params = { found: reference.digest, expected: stamp.digest };
  return [issue("assessment.other_digest", [...path, "scheme", "digest"], params, scheme.basis[0])];
}

/** Leaves that the unit does not score itself. */
export function notTheUnits({ leaf, clause }: PreparedLeaf, path: Path): Issue | null {
  const params = { leaf: leaf.code };
  if (leaf.rule.kind === "survey") return issue("assessment.survey_leaf", [...path, "leaf"], params, clause);
  if (leaf.scoredBy === "appraiser") return issue("assessment.not_self_scored", [...path, "leaf"], params, clause);
  return null;
}

export function checkPolicy(
  { scheme }: PreparedScheme,
  { leaf, clause }: PreparedLeaf,
  { facts }: Entry,
  path: Path,
): readonly Issue[] {
  const declared = facts !== undefined && isAbsent(facts) && facts.absent === "not-applicable";
  if (!declared || policyOf(scheme.absence, leaf) !== "refuse") return NONE;
  return [issue("assessment.not_applicable_refused", [...path, "facts"], { leaf: leaf.code }, clause)];
}

/** An entry states something, and points that it claims are points that the leaf can have. */
export function checkStated(
  { scheme }: PreparedScheme,
  { leaf: { code: leaf, rule }, bounds, clause }: PreparedLeaf,
  { facts, claimed }: Pick<Entry, "facts" | "claimed">,
  path: Path,
): readonly Issue[] {
  if (claimed === undefined)
    return facts === undefined ? [issue("assessment.nothing_stated", path, { leaf }, clause)] : NONE;
  const where = [...path, "claimed"];
  const points = decimal(claimed);
  if (points.lt(bounds.min) || points.gt(bounds.max)) {
    const [min, max] = [decimalText(bounds.min), decimalText(bounds.max)];
    return [issue("assessment.claim_out_of_range", where, { leaf, claimed, min, max }, clause)];
  }
  const tooFine = checkPlaces(claimed, { code: leaf, path: where, clause }, bounds);
  if (tooFine.length > 0) return tooFine;
  if (facts !== undefined) return NONE;
  const nearest = nearestAttainable(rule, bounds, scheme.rounding.leaf, points);
  if (nearest === null) return NONE;
  return [notice("assessment.claim_off_steps", where, { leaf, claimed, nearest: decimalText(nearest) }, { clause })];
}

/** A leaf that is not submitted, or does not apply, has no points to claim. */
function claimOfAbsence({ leaf, clause }: PreparedLeaf, { absent }: Absent, claimed: Points, path: Path): Issue | null {
  if (absent === "pending" || (claimed === "0" && absent === "not-submitted")) return null;
  return issue("assessment.claim_of_absence", path, { leaf: leaf.code, absent, claimed }, clause);
}

/** No claim is of what is absent. An entry that could not be read is missing; the others are still held to their claims. */
export function checkAbsentClaims(
  prepared: PreparedScheme,
  { unit: { id: unit }, entries = [] }: Pick<Dossier, "unit"> & { readonly entries?: readonly (Entry | undefined)[] },
  path: Path,
): readonly Issue[] {
  return entries.flatMap((entry, at) => {
    if (entry === undefined) return NONE;
    const { leaf, facts, claimed } = entry;
    const found = prepared.leaves.get(leaf);
    if (found === undefined || claimed === undefined || facts === undefined || !isAbsent(facts)) return NONE;
    const refused = claimOfAbsence(found, facts, claimed, [...path, "entries", at, "claimed"]);
    return refused === null ? NONE : [placeProblem(refused, { at: { leaf, unit } })];
  });
}

/**
 * What the unit claims, held against what its facts give: where they differ somebody should look at it. What leaves that rest on
 * others or on the period earn is known with the dossier as a whole.
 *
 * @clause 880/QĐ-UBND, Phần II, mục II.3.a: units score themselves, and the score is appraised. Our reading: the self score is the
 *   unit's opinion, so it may differ; it never counts.
 */
export function lookAtClaims(prepared: PreparedScheme, dossier: Dossier, path: Path): readonly Issue[] {
  const { id: unit } = dossier.unit;
  const outside = outsideInDossier(prepared, dossier);
  return dossier.entries.flatMap(({ leaf, facts, claimed }, at) => {
    if (claimed === undefined || facts === undefined || isAbsent(facts)) return NONE;
    const found = prepared.leaves.get(leaf) as PreparedLeaf;
    const earned = outcomeOf(prepared, found, facts, outside);
    if (earned === claimed || earned === "pending") return NONE;
    const more = { clause: found.clause, at: { leaf, unit } };
    const where = [...path, "entries", at, "claimed"];
    return [notice("assessment.claim_differs", where, { unit, leaf, claimed, earned }, more)];
  });
}
