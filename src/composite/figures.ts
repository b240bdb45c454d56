import type { Unit } from "../assessment/dossier.js";
import type { SheetRow } from "../assessment/sheet.js";
import { type Decimal, decimalText } from "../number/decimal.js";
import { percentOf } from "../number/percent.js";
import type { Points } from "../number/quantity.js";
import { isAbsence, type Outcome } from "../scheme/absence.js";
import { gatedLevels } from "../scheme/gates.js";
import type { PreparedScheme } from "../scheme/prepareScheme.js";
import { ENGINE } from "../scheme/stamp.js";
import { publishedOf } from "./published.js";
import { type PartTotal, pointsAt, type RolledUp } from "./rollUp.js";
import { type ScoringNode, type ScoringTree, scoringTree } from "./scoringTree.js";
import { type PartPoints, sumOfParts, sumParts } from "./sumParts.js";
import { rollUpOutcomes, totalPoints } from "./totalPoints.js";
import type { PartIndex, ScoredNode, UnitFigures } from "./unitIndex.js";

/**
 * The figures of a unit, from the rows of all its leaves: each state rolled up, the parts summed, and the points that the
 * index can still come to while something is pending. Fields stand in the order of RFC 8785, and all is frozen.
 *
 * @clause 880/QĐ-UBND, Phần II, mục II.3.c: the index is the sum of the points attained in the survey and those of the
 *   appraising agency. Our reading: the self score is shown beside it and never counts.
 */
export function figuresOf(
  open: PreparedScheme,
  unit: Unit,
  period: string,
  rowOf: ReadonlyMap<string, SheetRow>,
): UnitFigures {
  const prepared = scoringTree(open);
  const { scheme } = open;
  const rows = prepared.leaves.map(({ own: leaf }) => rowOf.get(leaf.leaf.code));
  const states = statesOf(prepared, rows);
  const parts = sumParts(prepared, states.final.parts);
  const { points, max } = sumOfParts(prepared.arithmetic, parts);
  const complete = rows.every((row) => row?.final !== "pending");
  return {
    between: Object.freeze(
      complete
        ? { highest: decimalText(points), lowest: decimalText(points) }
        : {
            highest: decimalText(settledAt(prepared, rows, "max")),
            lowest: decimalText(settledAt(prepared, rows, "min")),
          },
    ),
    complete,
    engine: ENGINE,
    max: decimalText(max),
    nodes: nodesOf(prepared, states, rows, prepared.domains),
    parts: partsOf(prepared, parts, states.self.parts, rows),
    percent: percentOf(points, max, scheme.rounding.index),
    period,
    points: decimalText(points),
    published: complete ? publishedOf(prepared.arithmetic, scheme, points, max) : null,
    scheme: open.stamp,
    unit: ordered(unit),
  };
}

/** A unit as results write it: its fields in the order of RFC 8785, whoever stated it. */
function ordered({ group, id, kind, name }: Unit): Unit {
  return Object.freeze(kind === undefined ? { group, id, name } : { group, id, kind, name });
}

/** The three states of a unit, added up. */
interface States {
  readonly self: RolledUp<Decimal>;
  readonly appraised: RolledUp<Decimal>;
  readonly final: RolledUp<Decimal>;
}

type Rows = readonly (SheetRow | undefined)[];

/** A state in which no leaf differs from the next is added up already. */
function statesOf(prepared: ScoringTree<Decimal>, rows: Rows): States {
  const state = (name: "self" | "appraised" | "final"): RolledUp<Decimal> =>
    rollUpOutcomes(prepared, (leaf) => rows[leaf]?.[name] ?? null);
  const final = state("final");
  const appraised = rows.every((row) => row?.appraised === row?.final) ? final : state("appraised");
  const self = rows.every((row) => row?.self === row?.appraised) ? appraised : state("self");
  return { self, appraised, final };
}

/** The points of the index with every pending leaf at one of its bounds. */
function settledAt(prepared: ScoringTree<Decimal>, rows: Rows, bound: "min" | "max"): Decimal {
  return totalPoints(prepared, (leaf) => {
    const outcome = rows[leaf]?.final ?? null;
    const bounds = prepared.leaves[leaf]?.own.bounds;
    return outcome === "pending" && bounds !== undefined ? decimalText(bounds[bound]) : outcome;
  });
}

/** The parts, with what the unit gave itself in each: its leaves' own sum, with nothing rescaled. */
function partsOf(
  { leaves, parts, prepared }: ScoringTree<Decimal>,
  final: readonly PartPoints<Decimal>[],
  self: readonly PartTotal<Decimal>[],
  rows: Rows,
): readonly PartIndex[] {
  const selfScored = new Set(
    leaves.flatMap(({ own: leaf }, at) => ((rows[at]?.self ?? null) === null ? [] : [leaf.leaf.part])),
  );
  return Object.freeze(
    final.map(({ points, max }, at): PartIndex => {
      const { id } = parts[at] as (typeof parts)[number];
      const { base, unscaled, applicable } = self[at] as PartTotal<Decimal>;
      return Object.freeze({
        max: decimalText(max),
        part: id,
        percent: percentOf(points, max, prepared.scheme.rounding.index),
        points: decimalText(points),
        self: selfScored.has(id) ? decimalText(base.plus(unscaled)) : null,
        selfMax: selfScored.has(id) ? decimalText(applicable) : null,
      });
    }),
  );
}

/** The three states of every node side by side. */
function nodesOf(
  prepared: ScoringTree<Decimal>,
  states: States,
  rows: Rows,
  positions: readonly number[],
): readonly ScoredNode[] {
  const rounding = prepared.prepared.scheme.rounding.index;
  const levels = gatedLevels(prepared.prepared.scheme.bands);
  const written = (at: number): ScoredNode => {
    const { code, leaf, children } = prepared.nodes[at] as ScoringNode<Decimal>;
    // A group has none.
    const row = rows[leaf];
    const final = settled(states.final, at, row?.final);
    const most = states.final.max[at] as Decimal;
    const appraised = text(settled(states.appraised, at, row?.appraised));
    const self = text(settled(states.self, at, row?.self));
    const [max, percent, points] = [decimalText(most), percentOf(final, most, rounding), text(final)];
    if (leaf < 0) {
      const below = Object.freeze(children.map(written));
      return Object.freeze({ appraised, children: below, code, max, percent, points, self });
    }
    const level = levels.has(code) ? levelOf(row) : undefined;
    if (level !== undefined) return Object.freeze({ appraised, code, level, max, percent, points, self });
    const absence = row?.final !== undefined && isAbsence(row.final) ? row.final : undefined;
    if (absence === undefined) return Object.freeze({ appraised, code, max, percent, points, self });
    return Object.freeze({ absence, appraised, code, max, percent, points, self });
  };
  return Object.freeze(positions.map(written));
}

/** A pending leaf adds nothing yet, but its points are not 0 either. */
function settled(rolled: RolledUp<Decimal>, at: number, outcome: Outcome | null | undefined): Decimal | null {
  return outcome === "pending" ? null : pointsAt(rolled, at);
}

/** The level that the final points rest on; none where they were set outright. */
function levelOf(row: SheetRow | undefined): string | undefined {
  const facts = row?.facts;
  return facts !== undefined && "level" in facts ? facts.level : undefined;
}

function text(points: Decimal | null): Points | null {
  return points === null ? null : decimalText(points);
}
