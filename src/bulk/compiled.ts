import type { ParsedCase } from "../composite/combineDocuments.js";
import { indexOfCase } from "../evaluate/indexOfCase.js";
import type { PreparedScheme } from "../scheme/prepareScheme.js";
import { type Block, block } from "./block.js";
import { type Excess, excessOf } from "./excess.js";
import { unplaced } from "./figures.js";
import { type Layout, layoutOf } from "./layout.js";
import { emptyOutcomes, outcomesAt, type RowOutcomes } from "./rowOutcomes.js";
import { type Scorer, scorerOf, type Unplaced } from "./scorer.js";

/** A scheme compiled to columns, where whole numbers below 2^53 are enough for it. */
export interface Compiled {
  readonly layout: Layout;
  /** `null` where whole numbers are not enough for the index as a whole: every case is then scored by itself. */
  readonly score: Scorer | null;
  /** The steps that are taken in decimals. */
  readonly excess: readonly Excess[];
}

const compiled = new WeakMap<PreparedScheme, Compiled>();

/** Compiles a prepared scheme, once. */
export function compiledFor(prepared: PreparedScheme): Compiled {
  const known = compiled.get(prepared);
  if (known !== undefined) return known;
  const layout = layoutOf(prepared);
  const excess = excessOf(layout);
  const score = excess.length > 0 ? null : scorerOf(layout);
  const inexact = score === null ? [] : block(layout, 1).inexact.map((leaf): Excess => ({ leaf, step: "points" }));
  const made = { layout, score, excess: [...excess, ...inexact] };
  compiled.set(prepared, made);
  return made;
}

/**
 * Units in one block. A small block takes little memory; in a large one the beginning of each column costs nothing.
 */
export const BLOCK = 250;

/** The figures of some cases. */
export function scoreAll({ layout, score }: Compiled, cases: readonly ParsedCase[]): readonly Unplaced[] {
  const { open: prepared } = layout;
  if (score === null) return cases.map((one) => unplaced(prepared.scheme, indexOfCase(prepared, one)));
  const kept = keptFor(layout);
  const others = cases.filter((one) => !kept.has(one));
  scoreEach(layout, score, others, (one, scored) => kept.set(one, scored));
  return cases.map((one) => kept.get(one) as Unplaced);
}

/**
 * Scores cases block by block, so that memory and cost of a unit do not grow with their number. What the leaves have come to is
 * overwritten by the next case.
 */
export function scoreEach(
  layout: Layout,
  score: Scorer,
  cases: readonly ParsedCase[],
  take: (one: ParsedCase, scored: Unplaced, outcomes: RowOutcomes) => void,
): void {
  if (cases.length === 0) return;
  const workspace = blockFor(layout);
  const outcomes = emptyOutcomes(layout.prepared.leaves.length);
  for (let from = 0; from < cases.length; from += BLOCK) {
    const some = cases.slice(from, from + BLOCK);
    workspace.clear();
    for (const one of some) workspace.enter(one);
    const cells = workspace.outcomes();
    for (const [row, one] of some.entries()) take(one, score(one, outcomesAt(cells, row, outcomes)), outcomes);
  }
  workspace.clear();
}

/**
 * The figures of cases, kept for as long as somebody holds them: a case whose documents have been read before is the same each
 * time it is read, so whoever asks for the figures of a province again and again has it scored once.
 */
const scoredBefore = new WeakMap<Layout, WeakMap<ParsedCase, Unplaced>>();

function keptFor(layout: Layout): WeakMap<ParsedCase, Unplaced> {
  const kept = scoredBefore.get(layout) ?? new WeakMap<ParsedCase, Unplaced>();
  scoredBefore.set(layout, kept);
  return kept;
}

const workspaces = new WeakMap<Layout, Block>();

/** Columns for a block of cases, in which none is left. They take time to make, and are made once. */
export function blockFor(layout: Layout): Block {
  const workspace = workspaces.get(layout) ?? block(layout, BLOCK);
  workspaces.set(layout, workspace);
  return workspace;
}
