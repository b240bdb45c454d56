import { type Issue, notice, type Path } from "../issue/issue.js";
import { daysLate, yearOf } from "../rules/form/days.js";
import { daysIn } from "../rules/form/daysIn.js";
import { spanOf } from "../rules/form/spanOf.js";
import { prepareRule } from "../rules/prepared.js";
import type { PreparedLeaf, PreparedScheme } from "../scheme/prepareScheme.js";
import { momentOf } from "../text/calendar.js";
import { type Dossier, type Evidence, isAbsent } from "./dossier.js";

/** The due day of a period may be one of the year before it. */
const DAYS_BEFORE = 366;

/** What was done so much earlier or later than it was due was done in another year: often it was typed wrong. */
const DAYS_FROM_DUE = 330;

/** No document of a dossier is older. */
const OLDEST = momentOf("1945-01-01").day;

const NONE: readonly Evidence[] = [];

/** Days that a dossier states and that cannot be of its period: of what was done, and of the documents that prove it. */
export function statedDays(
  { leaves }: PreparedScheme,
  { unit: { id: unit }, period, entries }: Dossier,
): readonly Issue[] {
  const span = spanOf(period);
  if (span === null) return [];
  const found: Issue[] = [];
  const tell = (leaf: string, at: string, ...place: Path): void => {
    const params = { unit, leaf, at, period };
    found.push(notice("assessment.outside_period", ["entries", ...place], params, { at: { leaf, unit } }));
  };
  for (let position = 0; position < entries.length; position += 1) {
    const { leaf, facts, documents = NONE } = entries[position] as Dossier["entries"][number];
    const known = leaves.get(leaf) as PreparedLeaf;
    const rule = prepareRule(known.leaf.rule, known.bounds);
    if (rule.asksForDay && facts !== undefined && !isAbsent(facts)) {
      for (const { at, due, path: inside } of daysIn(rule.form, facts)) {
        const { day } = momentOf(at);
        const late = daysLate(at, due, yearOf(period));
        const isOtherYear = late !== null && Math.abs(late) > DAYS_FROM_DUE;
        if (isOtherYear || day < span.first - DAYS_BEFORE || day > span.last)
          tell(leaf, at, position, "facts", ...inside);
      }
    }
    for (let at = 0; at < documents.length; at += 1) {
      const { date } = documents[at] as Evidence;
      if (date === undefined) continue;
      // What proves a fact may be older than the period, such as a decision that is still in force.
      const { day } = momentOf(date);
      if (day < OLDEST || day > span.last) tell(leaf, date, position, "documents", at, "date");
    }
  }
  return found;
}
