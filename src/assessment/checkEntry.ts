import { policyOf } from "../criteria/notApplicable.js";
import { type Issue, issue, type Path } from "../issue/issue.js";
import type { PreparedLeaf, PreparedScheme } from "../scheme/prepareScheme.js";
import { type Dossier, type Entry, isAbsent } from "./dossier.js";
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

/** A leaf that the scheme does not have. */
export function unknownLeaf({ scheme }: PreparedScheme, leaf: string, path: Path): Issue {
  return issue("document.unknown_leaf", path, { leaf }, scheme.basis[0]);
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
  const declared = isAbsent(facts) && facts.absent === "not-applicable";
  if (!declared || policyOf(scheme.absence, leaf) !== "refuse") return NONE;
  return [issue("assessment.not_applicable_refused", [...path, "facts"], { leaf: leaf.code }, clause)];
}

/** Our reading: the self score is what the facts give, so a different claim is an error that must be corrected first. */
export function checkClaim(
  prepared: PreparedScheme,
  preparedLeaf: PreparedLeaf,
  { facts, claimed }: Entry,
  path: Path,
): readonly Issue[] {
  if (claimed === undefined) return NONE;
  const [leaf, where] = [preparedLeaf.leaf.code, [...path, "claimed"]];
  if (isAbsent(facts)) {
    if (claimed === "0" && facts.absent === "not-submitted") return [];
    return [issue("assessment.claim_of_absence", where, { leaf, absent: facts.absent, claimed }, preparedLeaf.clause)];
  }
  const earned = outcomeOf(prepared, preparedLeaf, facts);
  if (earned === claimed || earned === "pending") return [];
  return [issue("assessment.claim_differs", where, { leaf, claimed, earned }, preparedLeaf.clause)];
}

/** Claims of leaves that rest on other leaves or on the period: what they earn is known with the dossier as a whole. */
export function checkRestingClaims(prepared: PreparedScheme, dossier: Dossier, path: Path): readonly Issue[] {
  // An entry that could not be read is missing; the others are still held to their claims.
  const entries: readonly (Entry | undefined)[] = dossier.entries ?? [];
  if (entries.every((entry) => entry?.claimed === undefined)) return NONE;
  const outside = outsideInDossier(prepared, { ...dossier, entries: entries.filter((entry) => entry !== undefined) });
  return entries.flatMap((entry, at): Issue[] => {
    if (entry === undefined) return [];
    const { leaf, facts, claimed } = entry;
    const found = prepared.leaves.get(leaf);
    if (found === undefined || claimed === undefined || isAbsent(facts)) return [];
    // What facts alone decide has been checked with the entry.
    if (outcomeOf(prepared, found, facts) !== "pending") return [];
    const earned = outcomeOf(prepared, found, facts, outside);
    if (earned === claimed || earned === "pending") return [];
    const where = [...path, "entries", at, "claimed"];
    const differs = issue("assessment.claim_differs", where, { leaf, claimed, earned }, found.clause);
    return [{ ...differs, at: { unit: dossier.unit.id, leaf } }];
  });
}
