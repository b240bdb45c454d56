import { decimal } from "../../number/decimal.js";
import type { Measured } from "../form/measured.js";
import type { Limit } from "../measure.js";
import type { Reading } from "../sentence/hole.js";
import { oneUnit, withUnit } from "../sentence/measured.js";
import { phrase } from "../sentence/phrases.js";
import { type End, limitOfRange, type Range, range as rangeHole } from "../sentence/range.js";
import type { Parts, Token } from "../sentence/token.js";
import type { Step, StepsRule } from "./rule.js";

const MEASURED = phrase("{measure} :", "{measure}");
const STEP = phrase("{range} được {points}", "{range} [được|:|=|→|thì được|đạt] {points}");
const BEYOND = phrase("quá mức tốt nhất, {range} được {points}");
const REST = phrase(
  "còn lại được {points}",
  "[còn lại|các trường hợp còn lại|trường hợp còn lại] [được|:|=|→] {points}",
);

interface StepParts {
  readonly range: Range;
  readonly points: string;
  readonly isBeyond: boolean;
}

/** The tables that clauses may be; a gap or an overlap between two ranges leaves none. */
export function readSteps(clauses: Parts): readonly StepsRule[] {
  const [first, ...others] = clauses;
  const last = others.at(-1) ?? [];
  const rest = REST.read(last)[0]?.points;
  const found: StepsRule[] = [];
  for (const [measured, next] of [...MEASURED.readAt(first, 0), UNNAMED]) {
    const parts = allParts([first.slice(next), ...(rest === undefined ? others : others.slice(0, -1))]);
    if (parts === null) continue;
    const unit = oneUnit(parts.map(({ range }) => range.unit));
    if (unit === undefined) continue;
    // A figure without a unit, of which nothing says what it measures, could be anything.
    if (measured === null && unit === null) continue;
    const measure: Measured | null = measured?.measure ?? { measure: unit === "%" ? "ratio" : "value" };
    const fitting = withUnit(measure, unit);
    const table =
      fitting === null
        ? null
        : (tableOf(parts, rest) ?? (fitting.over === "full" ? null : tableOf(parts.map(withinWhole), rest)));
    if (fitting !== null && table !== null) found.push({ kind: "steps", ...fitting, ...table });
  }
  return found;
}

/** The words of two ranges, one behind the other, of which the second does not begin where the first ends. */
export function rangesApart(clauses: Parts): readonly [string, string] | null {
  const [first, ...others] = clauses;
  const rest = REST.read(others.at(-1) ?? []).length > 0 ? others.slice(0, -1) : others;
  for (const [, next] of [...MEASURED.readAt(first, 0), UNNAMED]) {
    const parts = allParts([first.slice(next), ...rest]);
    if (parts === null) continue;
    const chain = inOrder(parts.map(withinWhole));
    const isFalling = chain[0]?.range.upper === null;
    const at = chain.findIndex(({ range }, position) => {
      const before = chain[position - 1]?.range;
      return before !== undefined && !meet(before, range, isFalling);
    });
    const [before, after] = [chain[at - 1], chain[at]];
    if (before !== undefined && after !== undefined) {
      return [rangeHole.write(before.range, "for-people"), rangeHole.write(after.range, "for-people")];
    }
  }
  return null;
}

const UNNAMED: Reading<null> = [null, 0];

function allParts(clauses: readonly (readonly Token[])[]): readonly StepParts[] | null {
  const all: StepParts[] = [];
  for (const clause of clauses) {
    const [one, another] = [
      ...STEP.read(clause).map((parts) => ({ ...parts, isBeyond: false })),
      ...BEYOND.read(clause).map((parts) => ({ ...parts, isBeyond: true })),
    ];
    if (one === undefined || another !== undefined) return null;
    all.push(one);
  }
  return all;
}

type Table = Pick<StepsRule, "beyond" | "steps" | "otherwise">;

/** The steps of ranges, at least one, that follow one another without a gap or an overlap, best first. */
function tableOf(parts: readonly StepParts[], rest: string | undefined): Table | null {
  const chain = inOrder(parts);
  const [first, ...others] = chain as [StepParts, ...StepParts[]];
  const isFalling = first.range.upper === null;
  if (!others.every(({ range }, before) => meet((chain[before] as StepParts).range, range, isFalling))) return null;
  const last = others.at(-1) ?? first;
  const isOpen = isFalling ? last.range.lower === null : last.range.upper === null;
  // The last range is that of the rest, unless the rest is said by itself.
  if (isOpen === (rest !== undefined)) return null;
  const kept = isOpen ? chain.slice(0, -1) : chain;
  const steps = kept.map(({ range, points, isBeyond }) => ({ step: stepOf(range, points, isFalling), isBeyond }));
  if (steps.length === 0) return null;
  const far = steps.filter(({ isBeyond }) => isBeyond).map(({ step }) => step);
  if (steps.some(({ isBeyond }, at) => isBeyond !== at < far.length)) return null;
  return {
    ...(far.length === 0 ? {} : { beyond: far }),
    steps: steps.slice(far.length).map(({ step }) => step),
    otherwise: rest ?? last.points,
  };
}

function stepOf({ lower, upper, unit }: Range, points: string, isFalling: boolean): Step {
  const limit = limitOfRange(isFalling ? { lower, upper: null, unit } : { lower: null, upper, unit });
  return { ...(limit as Limit), points };
}

/** Tables are written best first; one that is written worst first, without a word for the rest, is turned round. */
function inOrder(parts: readonly StepParts[]): readonly StepParts[] {
  const [first, last] = [parts[0], parts.at(-1)] as [StepParts, StepParts];
  if (parts.some(({ isBeyond }) => isBeyond)) return parts;
  const rises = decimal(last.points).gt(decimal(first.points));
  return rises ? [...parts].reverse() : parts;
}

/** Whether a range begins just where the one before it ends. */
function meet(before: Range, next: Range, isFalling: boolean): boolean {
  return isFalling ? touch(before.lower, next.upper) : touch(before.upper, next.lower);
}

function touch(a: End | null, b: End | null): boolean {
  return a !== null && b !== null && a.figure === b.figure && a.included !== b.included;
}

/** A ratio ends at 0 % and at 100 % whether or not that is written. */
function withinWhole(parts: StepParts): StepParts {
  const { lower, upper, unit } = parts.range;
  if (unit !== "%") return parts;
  const is = (end: End | null, figure: string): boolean => end?.included === true && end.figure === figure;
  const range = {
    unit,
    lower: upper !== null && is(lower, "0") ? null : lower,
    upper: lower !== null && is(upper, "100") ? null : upper,
  };
  return { ...parts, range };
}
