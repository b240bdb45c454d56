import { nodesByCode } from "../composite/nodesByCode.js";
import { type Issue, issue } from "../issue/issue.js";
import { ScoringError } from "../issue/scoringError.js";
import { tallies } from "../survey/parseTally.js";
import { rowsOf, scoreTally } from "../survey/surveySheet.js";
import type { Tally } from "../survey/tally.js";
import { binomial } from "./binomial.js";
import type { Subject } from "./subject.js";
import type { Source } from "./xoshiro128.js";

/** The answers of one group to one question about one unit. */
interface Cell {
  readonly counts: readonly number[];
  /** What an answer is worth; `null` leaves it out of the mean. */
  readonly values: readonly (number | null)[];
  /** The group's weight among those asked, divided by the questions of the leaf. */
  readonly weight: number;
}

/** A survey leaf of a unit: the position of its share in the columns, and its cells. */
interface Sampled {
  readonly at: number;
  readonly cells: readonly Cell[];
}

/**
 * Draws the survey anew: as many answers in each cell as were counted there, each option with a probability equal to its
 * share (multinomial). The shares of survey leaves in the columns are written over.
 *
 * @throws `analysis.other_tally` where the tally is not the one that the results were computed from; what `parseTally`
 *   throws.
 */
export function surveyResampler(subject: Subject, given: Tally): (source: Source) => void {
  const { columns } = subject;
  const { shares, grid } = columns;
  const sampled = sampledLeaves(subject, given);
  return (source) => {
    for (const { at, cells } of sampled) {
      let mean = 0;
      for (const cell of cells) mean += cell.weight * resampledMean(cell, source);
      shares[at] = Math.floor(mean * grid.share + 0.5);
    }
  };
}

function sampledLeaves({ prepared, columns }: Subject, given: Tally): readonly Sampled[] {
  const tally = tallies.read(given, prepared);
  const issues: Issue[] = [];
  const sampled = columns.indexes.flatMap(({ unit, nodes }, row): Sampled[] => {
    const rows = rowsOf(tally, unit.id);
    const points = new Map(scoreTally(prepared, rows, unit).rows.map(({ leaf, final }) => [leaf, final]));
    const scored = nodesByCode(nodes);
    return columns.leaves.flatMap((leaf, column): Sampled[] => {
      if (leaf.rule.kind !== "survey") return [];
      const [found, expected] = [points.get(leaf.code) ?? "", scored.get(leaf.code)?.points ?? ""];
      if (found !== expected) {
        issues.push(
          issue("analysis.other_tally", ["options", "tally"], { unit: unit.id, leaf: leaf.code, found, expected }),
        );
      }
      return [{ at: row * columns.leaves.length + column, cells: cellsOf(prepared, leaf.code, rows) }];
    });
  });
  if (issues.length > 0) throw new ScoringError(issues);
  return sampled;
}

function cellsOf({ scheme, leaves }: Subject["prepared"], leaf: string, rows: Tally): readonly Cell[] {
  const questions = leaves.get(leaf)?.questions ?? [];
  return questions.flatMap((question) => {
    const all = scheme.questionnaire?.groups ?? [];
    const asked = all.filter(({ id, weight }) => (question.groups?.includes(id) ?? true) && weight !== "0");
    const total = asked.reduce((sum, { weight }) => sum + Number(weight), 0);
    return asked.map((group) => ({
      counts: question.options.map(({ id }) => countOf(rows, group.id, question.id, id)),
      values: question.options.map(({ value }) => (value === null ? null : Number(value))),
      weight: Number(group.weight) / total / questions.length,
    }));
  });
}

function countOf(rows: Tally, group: string, question: string, option: string): number {
  const leaf = rows.filter((row) => row.group === group && row.question === question && row.option === option);
  return leaf.reduce((sum, { count }) => sum + count, 0);
}

/**
 * The mean of a cell drawn anew: as many answers again, option after option out of those that are left. It is the
 * observed one where every answer drawn is of those that count for nothing.
 */
function resampledMean({ counts, values }: Cell, source: Source): number {
  let outOf = 0;
  for (const count of counts) outOf += count;
  let [trials, earned, answers, observed, counted] = [outOf, 0, 0, 0, 0];
  for (let option = 0; option < counts.length; option += 1) {
    const count = counts[option] as number;
    const drawn = binomial(trials, count, outOf, source);
    trials -= drawn;
    outOf -= count;
    const value = values[option] as number | null;
    if (value === null) continue;
    earned += value * drawn;
    answers += drawn;
    observed += value * count;
    counted += count;
  }
  if (answers > 0) return earned / answers;
  return counted > 0 ? observed / counted : 0;
}
