import { limits } from "../document/limits.js";
import { readShape } from "../document/reader.js";
import { issue } from "../issue/issue.js";
import { ScoringError } from "../issue/scoringError.js";
import { compareText } from "../text/compareText.js";
import { groupBy } from "../text/groupBy.js";
import { cellKey } from "./counted.js";
import { tallySchema } from "./schema.js";
import type { Tally, TallyRow } from "./tally.js";

/**
 * Adds two tallies, of whatever units: the answers of two places, two days or two ways of asking. A tally is not added to itself, nor
 * to a copy of itself: two places count alike by chance only where there are few answers.
 *
 * @param a - Rows in any order; a cell may appear in several rows.
 * @param b - Likewise.
 * @returns One row for each cell, counts added, in the order of unit, group, question and option (UTF-16 code units).
 * @throws `survey.merged_with_itself` when a row of `a` stands in `b`, the same object, or when both say exactly the same about a unit
 *   of which there are many answers, for they would count twice.
 *   `number.not_a_count` when a cell grows beyond the largest count.
 *   `argument.*` for an argument that is something else.
 * @example
 * ```ts
 * import { mergeTallies } from "par-index";
 *
 * const row = { unit: "u", group: "g", question: "q", option: "a", count: 2 };
 * mergeTallies([row], [{ ...row, count: 3 }])[0]?.count; // => 5
 * ```
 * @clause Our reading: the survey may be held in several ways, online among them (880/QĐ-UBND, Phần II, mục IV.4).
 * @law merging is associative and commutative: merge(a, b) = merge(b, a); merge(merge(a, b), c) = merge(a, merge(b, c))
 */
export function mergeTallies(a: Tally, b: Tally): Tally {
  const cells = new Map<string, TallyRow>();
  const [before, after] = [rowsIn("a", a), rowsIn("b", b)];
  refuseSameRow(a, b);
  refuseSameCounts(before, after);
  for (const row of [...before, ...after]) {
    const key = JSON.stringify([row.unit, row.group, row.question, row.option]);
    const count = (cells.get(key)?.count ?? 0) + row.count;
    if (count > limits.count) {
      const params = { found: String(count), most: String(limits.count) };
      throw new ScoringError([issue("number.not_a_count", [row.unit, row.group, row.question, row.option], params)]);
    }
    cells.set(key, { ...row, count });
  }
  return [...cells.values()].sort(
    (x, y) =>
      compareText(x.unit, y.unit) ||
      compareText(x.group, y.group) ||
      compareText(x.question, y.question) ||
      compareText(x.option, y.option),
  );
}

/** The rows of a tally, whatever questionnaire it answers. */
function rowsIn(argument: string, tally: Tally): Tally {
  const read = readShape(tallySchema, tally);
  if (read.ok) return read.value;
  throw new ScoringError(read.issues.map((one) => ({ ...one, path: [argument, ...one.path] })));
}

/** So many ways in which the answers about a unit could have fallen that two places do not count alike by chance. */
const BY_NO_CHANCE = 1_000_000;

/** Everything that one tally says about a unit stands in the other too: the same file was read twice. */
function refuseSameCounts(a: Tally, b: Tally): void {
  const [before, after] = [groupBy(a, ({ unit }) => unit), groupBy(b, ({ unit }) => unit)];
  for (const [unit, rows] of after) {
    const others = before.get(unit);
    if (others === undefined) continue;
    const counts = countsIn(rows);
    const ways = [...counts.values()].reduce((product, count) => product * (count + 1), 1);
    if (ways < BY_NO_CHANCE || !isSame(counts, countsIn(others))) continue;
    const at = b.findIndex((row) => row.unit === unit);
    const { group, question, option } = b[at] as TallyRow;
    throw new ScoringError([issue("survey.merged_with_itself", ["b", at], { unit, group, question, option })]);
  }
}

/** The counts of one unit, by cell; a cell without answers is as good as none. */
function countsIn(rows: Tally): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { group, question, option, count } of rows) {
    const cell = cellKey(question, group, option);
    if (count > 0) counts.set(cell, (counts.get(cell) ?? 0) + count);
  }
  return counts;
}

function isSame(one: ReadonlyMap<string, number>, other: ReadonlyMap<string, number>): boolean {
  return one.size === other.size && [...one].every(([cell, count]) => other.get(cell) === count);
}

function refuseSameRow(a: Tally, b: Tally): void {
  const before = new Set(a);
  const at = b.findIndex((row) => before.has(row));
  const same = b[at];
  if (same === undefined) return;
  const { unit, group, question, option } = same;
  throw new ScoringError([issue("survey.merged_with_itself", ["b", at], { unit, group, question, option })]);
}
