import { restarted } from "../appraisal/adjust.js";
import type { Adjustment, Ledger } from "../appraisal/ledger.js";
import { type Absent, type Dossier, type Entry, isAbsent } from "../assessment/dossier.js";
import { restingOn } from "../assessment/outside.js";
import { sheetBefore } from "../composite/combineDocuments.js";
import type { Case } from "../composite/unitCase.js";
import { readList } from "../document/arguments.js";
import { type Reader, readerOf } from "../document/reader.js";
import { type Issue, issue, type Path } from "../issue/issue.js";
import { ScoringError } from "../issue/scoringError.js";
import type { Facts } from "../rules/rule.js";
import { type PreparedScheme, prepareScheme } from "../scheme/prepareScheme.js";
import type { Scheme } from "../scheme/scheme.js";
import { type Roster, rosterOf } from "../year/roster.js";
import type { Year } from "../year/year.js";
import type { ChangedFacts } from "./changedFacts.js";
import { type FoundCase, findCase, replaced, unsealed } from "./findCase.js";
import { changedFactsSchema } from "./schema.js";

/**
 * The cases with assumed final facts. The unit is assumed to have reported them, and
 * nobody to have adjusted that leaf; where the appraiser states the facts of a leaf, its last adjustment states these.
 * `whatIf` shows the effect.
 *
 * @param scheme - The scheme that the cases were made for.
 * @param cases - One case for each unit, as for `evaluate`.
 * @param changes - Other facts, each leaf of a unit once.
 * @param year - The year, as for `evaluate`.
 * @returns New cases; those of other units are left as they are. A ledger that is changed has no seals, for it is not the
 *   one with seals; adjustments of leaves that rest on a changed one start from what then stands there. A leaf that is
 *   compared with the group uses what its facts state of it, unless the year is given to `evaluate`.
 * @throws `analysis.no_case` for a unit without a case that can be read, `analysis.changed_twice`, `analysis.not_appraised`
 *   for a leaf of the appraiser's without an adjustment, `document.unknown_leaf`, `assessment.survey_leaf`,
 *   `assessment.not_applicable_refused`, and `rules.*`, `document.*`, `number.*` for facts that do not fit; all at once,
 *   with paths that begin at the list of changes. What `parseScheme` throws.
 *   `argument.*` for an argument that is something else.
 * @example
 * ```ts
 * import { sonLa880Departments } from "par-index/schemes";
 * import { withFacts } from "par-index/questions";
 *
 * withFacts(sonLa880Departments, [], []); // => []
 * ```
 * @clause Our reading: questions about a result are answered from its documents, with visible changes.
 */
export function withFacts(
  scheme: Scheme,
  cases: readonly Case[],
  changes: readonly ChangedFacts[],
  year?: Year,
): readonly Case[] {
  const prepared = prepareScheme(scheme);
  const roster = year === undefined ? null : rosterOf(prepared, year);
  const issues: Issue[] = [];
  let edited = readList("cases", "list-of-cases", cases) as readonly Case[];
  for (const [at, change] of changedFacts.read(changes, prepared).entries()) {
    const found = findCase(prepared, edited, change.unit);
    if (found === null) issues.push(issue("analysis.no_case", [at, "unit"], { unit: change.unit }));
    else edited = replaced(edited, changed({ prepared, roster }, found, change, [at], issues));
  }
  if (issues.length > 0) throw new ScoringError(issues);
  return edited;
}

/** The reader of changes whose facts fit their leaves. */
const changedFacts: Reader<readonly ChangedFacts[], PreparedScheme> = readerOf(changedFactsSchema);

/** What the cases are changed by. */
interface By {
  readonly prepared: PreparedScheme;
  readonly roster: Roster | null;
}

function changed(
  by: By,
  found: FoundCase,
  { unit, leaf, facts }: ChangedFacts,
  path: Path,
  issues: Issue[],
): FoundCase {
  const preparedLeaf = found.ledger.filter((adjustment) => adjustment.leaf === leaf);
  const others = preparedLeaf.length === 0 ? found.ledger : unsealed(found.ledger.filter((one) => one.leaf !== leaf));
  const { leaf: criterion, clause } = by.prepared.leaves.get(leaf) ?? {};
  if (criterion?.scoredBy !== "appraiser") {
    return restated(by, { ...found, dossier: withEntry(found.dossier, { leaf, facts }), ledger: others }, leaf);
  }
  const last = preparedLeaf.at(-1);
  if (last === undefined) {
    issues.push(issue("analysis.not_appraised", [...path, "leaf"], { unit, leaf }, clause));
    return found;
  }
  return restated(by, { ...found, ledger: [...others, stating(last, facts)] }, leaf);
}

/** Adjustments of leaves that rest on this one start from what stands there now. */
function restated({ prepared, roster }: By, found: FoundCase, leaf: string): FoundCase {
  const { unit } = found.dossier;
  const exempt = (roster?.units.get(unit.id)?.notApplicable ?? []).filter((one) => prepared.leaves.has(one.leaf));
  const sheetOf = () => sheetBefore(prepared, found.dossier, { unit, exempt });
  return { ...found, ledger: restarted(prepared, sheetOf, found.ledger, new Set(restingOn(prepared, leaf))) };
}

/** The entry takes the place of the one of its leaf, whose documents it keeps; the claim went with the facts. */
function withEntry(dossier: Dossier, entry: Entry): Dossier {
  const before = dossier.entries.find(({ leaf }) => leaf === entry.leaf);
  if (before === undefined) return { ...dossier, entries: [...dossier.entries, entry] };
  const { claimed: _, ...kept } = before;
  const entries = dossier.entries.map((one) => (one === before ? { ...kept, ...entry } : one));
  return { ...dossier, entries };
}

/** The appraiser's only adjustment of a leaf that it scores itself. */
function stating({ seal: _, ...last }: Adjustment, facts: Facts | Absent): Ledger[number] {
  return { ...last, from: "pending", to: isAbsent(facts) ? facts : { facts } };
}
