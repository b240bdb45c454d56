import { policyOf } from "../criteria/notApplicable.js";
import { type Issue, issue, type Path } from "../issue/issue.js";
import type { PreparedScheme } from "../scheme/prepareScheme.js";
import { unknownLeaf } from "../scheme/unknownLeaf.js";
import type { SchemeOfGroup, Year } from "./year.js";

/** The groups that are scored by this text of this edition. */
export function groupsScoredBy({ stamp }: PreparedScheme, { schemes }: Year): ReadonlySet<string> {
  const mine = schemes.filter(({ scheme }) => isEdition(stamp, scheme) && scheme.digest === stamp.digest);
  return new Set(mine.map(({ group }) => group));
}

/** The year has a group that is scored by the scheme, by its id and edition and by its text. */
export function checkScheme({ stamp, scheme }: PreparedScheme, { schemes }: Year, path: Path): readonly Issue[] {
  const clause = scheme.basis[0];
  const others = schemes.flatMap(({ group, scheme: named }, at) => {
    if (!isEdition(stamp, named) || named.digest === stamp.digest) return [];
    const params = { group, edition: `${named.id} ${named.edition}`, found: stamp.digest, expected: named.digest };
    return [issue("year.other_digest", [...path, "schemes", at, "scheme", "digest"], params, clause)];
  });
  if (schemes.some(({ scheme: named }) => isEdition(stamp, named))) return others;
  const named = [...new Set(schemes.map(({ scheme: one }) => `${one.id} ${one.edition}`))].join(", ");
  return [
    issue("year.scheme_not_named", [...path, "schemes"], { found: `${stamp.id} ${stamp.edition}`, named }, clause),
  ];
}

function isEdition(one: SchemeOfGroup["scheme"], other: SchemeOfGroup["scheme"]): boolean {
  return one.id === other.id && one.edition === other.edition;
}

/** What does not apply to a unit is a leaf of its scheme, and one that may be left out. */
export function checkExemptions(prepared: PreparedScheme, year: Year, path: Path): readonly Issue[] {
  const groups = groupsScoredBy(prepared, year);
  return year.units.flatMap(({ id: unit, group, notApplicable = [] }, at) => {
    if (!groups.has(group)) return [];
    return notApplicable.flatMap(({ leaf }, position): Issue[] => {
      const where = [...path, "units", at, "notApplicable", position, "leaf"];
      const found = prepared.leaves.get(leaf);
      const about = { at: { unit, leaf } };
      if (found === undefined) {
        return [{ ...unknownLeaf(prepared, leaf, where), ...about }];
      }
      if (policyOf(prepared.scheme.absence, found.leaf) !== "refuse") return [];
      return [{ ...issue("year.exemption_refused", where, { unit, leaf }, found.clause), ...about }];
    });
  });
}

/** Forms go to the respondents that the questionnaire asks, where there is one. */
export function checkRespondents(prepared: PreparedScheme, year: Year, path: Path): readonly Issue[] {
  const asked = prepared.scheme.questionnaire?.groups.map(({ id }) => id);
  if (asked === undefined) return [];
  const { units, survey = [] } = year;
  const groups = groupsScoredBy(prepared, year);
  const scored = new Set(units.filter(({ group }) => groups.has(group)).map(({ id }) => id));
  return survey.flatMap(({ unit, group }, at) => {
    if (!scored.has(unit) || asked.includes(group)) return [];
    const where = [...path, "survey", at, "group"];
    return [{ ...issue("year.unknown_respondents", where, { unit, group, asked: asked.join(", ") }), at: { unit } }];
  });
}
