import { policyOf } from "../criteria/notApplicable.js";
import { type Issue, issue, type Path } from "../issue/issue.js";
import { decimal, decimalText } from "../number/decimal.js";
import type { Points } from "../number/quantity.js";
import { checkPlaces } from "../rules/places.js";
import type { PreparedLeaf, PreparedScheme } from "../scheme/prepareScheme.js";
import { type Absent, type Dossier, type Entry, isAbsent } from "./dossier.js";

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

/** An entry states something; points that it claims are points that the leaf can have, and none are of what is absent. */
export function checkStated(
  found: PreparedLeaf,
  { facts, claimed }: Pick<Entry, "facts" | "claimed">,
  path: Path,
): readonly Issue[] {
  const { leaf, clause } = found;
  if (claimed === undefined) {
    return facts === undefined ? [issue("assessment.nothing_stated", path, { leaf: leaf.code }, clause)] : NONE;
  }
  const ofAbsence = facts === undefined || !isAbsent(facts) ? NONE : claimOfAbsence(found, facts, claimed, path);
  return ofAbsence.length > 0 ? ofAbsence : checkClaimed(found, claimed, path);
}

function checkClaimed(
  { leaf: { code: leaf }, bounds, clause }: PreparedLeaf,
  claimed: Points,
  path: Path,
): readonly Issue[] {
  const where = [...path, "claimed"];
  const points = decimal(claimed);
  if (points.lt(bounds.min) || points.gt(bounds.max)) {
    const [min, max] = [decimalText(bounds.min), decimalText(bounds.max)];
    return [issue("assessment.claim_out_of_range", where, { leaf, claimed, min, max }, clause)];
  }
  return checkPlaces(claimed, { code: leaf, path: where, clause }, bounds);
}

/** A leaf that is not submitted, or does not apply, has no points to claim. */
function claimOfAbsence(
  { leaf, clause }: PreparedLeaf,
  { absent }: Absent,
  claimed: Points,
  path: Path,
): readonly Issue[] {
  if (absent === "pending" || (claimed === "0" && absent === "not-submitted")) return NONE;
  return [issue("assessment.claim_of_absence", [...path, "claimed"], { leaf: leaf.code, absent, claimed }, clause)];
}
