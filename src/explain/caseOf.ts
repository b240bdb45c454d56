import type { Case } from "../composite/unitCase.js";
import { readList, readName } from "../document/arguments.js";
import { fieldOf } from "../document/fieldOf.js";
import { duplicateUnit } from "../evaluate/readCases.js";
import { issue } from "../issue/issue.js";
import { ScoringError } from "../issue/scoringError.js";
import { listed, nearest } from "../text/nearest.js";

/**
 * The case of a unit among those of a year, to be handed to `explain`.
 *
 * @param cases - The cases that `evaluate` takes; only the unit's id and name are read of them.
 * @param unit - The unit's id or its name; an id goes before a name.
 * @returns The case as it is, not a copy.
 * @throws `analysis.unknown_unit` where no case is this unit's, with the nearest ids; `analysis.no_cases` where the list is empty;
 *   `evaluate.duplicate_unit` at each of several cases that are, of which `evaluate` counts none; `document.not_a_list` when the cases are no list.
 *   `argument.*` for an argument that is something else.
 * @example
 * ```ts
 * import { caseOf } from "par-index/explain";
 *
 * const unit = { id: "so-y-te", name: "Sở Y tế", group: "sở" };
 * const dossier = { unit, period: "2021", scheme: { id: "mau", edition: "1" }, entries: [] };
 * caseOf([{ dossier }], "Sở Y tế").dossier.unit.id; // => "so-y-te"
 * ```
 * @clause Our reading: a question about a unit names it as people do.
 */
export function caseOf(cases: readonly Case[], unit: string): Case {
  const list = readList("cases", "list-of-cases", cases);
  readName("unit", unit);
  const byId = casesBy(list, "id", unit);
  const found = byId.length > 0 ? byId : casesBy(list, "name", unit);
  if (found.length > 1) throw new ScoringError(found.map((at) => duplicateUnit(at, unit)));
  const [at] = found;
  if (at !== undefined) return list[at] as Case;
  if (list.length === 0) throw new ScoringError([issue("analysis.no_cases", ["unit"], { unit: String(unit) })]);
  const ids = list.map((one) => nameIn(one, "id")).filter((id) => typeof id === "string");
  const params = { unit: String(unit), nearest: listed(nearest(String(unit), ids)) };
  throw new ScoringError([issue("analysis.unknown_unit", ["unit"], params)]);
}

/** The positions of the cases whose unit has this id, or this name. */
function casesBy(cases: readonly unknown[], key: "id" | "name", unit: string): readonly number[] {
  return cases.flatMap((one, at) => (nameIn(one, key) === unit ? [at] : []));
}

/** A case that throws when it is looked into is nobody's. */
function nameIn(unitCase: unknown, key: "id" | "name"): unknown {
  try {
    return fieldOf(fieldOf(fieldOf(unitCase, "dossier"), "unit"), key);
  } catch {
    return undefined;
  }
}
