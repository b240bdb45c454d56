import type { Unit } from "../assessment/dossier.js";
import type { SheetRow } from "../assessment/sheet.js";
import { type Decimal, spell, sum } from "../number/decimal.js";
import { percentOf } from "../number/percent.js";
import type { Points } from "../number/quantity.js";
import type { Rounding } from "../number/rounding.js";
import { isAbsence, type Outcome } from "../scheme/absence.js";
import type { OpenScheme } from "../scheme/openScheme.js";
import { ENGINE } from "../scheme/stamp.js";
import { publishedOf } from "./published.js";
import { type RolledNode, type RolledUp, rollUp } from "./rollUp.js";
import { type PartPoints, sumParts } from "./sumParts.js";
import { totalPoints } from "./totalPoints.js";
import type { PartIndex, ScoredNode, UnitFigures } from "./unitIndex.js";

/** A leaf's outcome in one of its lives. */
type Life = (row: SheetRow) => Outcome | null;

/**
 * The figures of a unit, from the rows of all its leaves: each life rolled up, the parts summed, and the points that the
 * index can still come to while something is pending.
 */
export function figuresOf(
  open: OpenScheme,
  unit: Unit,
  period: string,
  rows: ReadonlyMap<string, SheetRow>,
): UnitFigures {
  const { scheme } = open;
  const live = (life: Life): RolledUp =>
    rollUp(scheme, (leaf) => {
      const row = rows.get(leaf);
      return row === undefined ? null : life(row);
    });
  const final = live((row) => row.final);
  /** A life that no leaf has changed in is added up already. */
  const liveOr = (life: Life, later: Life, rolled: RolledUp): RolledUp => {
    for (const row of rows.values()) if (life(row) !== later(row)) return live(life);
    return rolled;
  };
  const appraised = liveOr(
    (row) => row.appraised,
    (row) => row.final,
    final,
  );
  const self = liveOr(
    (row) => row.self,
    (row) => row.appraised,
    appraised,
  );
  const parts = sumParts(scheme, final.parts);
  const [points, max] = [sum(parts.map((part) => part.points)), sum(parts.map((part) => part.max))];
  const selfScored = selfScoredParts(open, rows);
  /** What the unit gave itself in a part: its leaves' own sum, with nothing rescaled. */
  const selfOf = (part: string): Pick<PartIndex, "self" | "selfMax"> => {
    const own = self.parts.get(part);
    if (own === undefined || !selfScored.has(part)) return { self: null, selfMax: null };
    return { self: spell(own.base.plus(own.bonus)), selfMax: spell(own.applicable) };
  };
  const complete = [...rows.values()].every((row) => row.final !== "pending");
  const percent = percentOf(points, max, scheme.rounding.index);

  /** The index with every pending leaf at one of its bounds. */
  const at = (bound: "min" | "max"): Decimal =>
    totalPoints(scheme, (leaf) => {
      const outcome = rows.get(leaf)?.final ?? null;
      const bounds = open.leaves.get(leaf)?.bounds;
      return outcome === "pending" && bounds !== undefined ? spell(bounds[bound]) : outcome;
    });

  return {
    unit,
    period,
    scheme: open.stamp,
    engine: ENGINE,
    complete,
    points: spell(points),
    max: spell(max),
    percent,
    published: complete ? publishedOf(scheme, points, percent) : null,
    parts: parts.map((part) => partIndex(part, selfOf(part.part), scheme.rounding.index)),
    between: complete
      ? { lowest: spell(points), highest: spell(points) }
      : { lowest: spell(at("min")), highest: spell(at("max")) },
    nodes: joinLives(self.nodes, appraised.nodes, final.nodes, scheme.rounding.index),
  };
}

/** The parts in which the unit scores itself at all. */
function selfScoredParts({ leaves }: OpenScheme, rows: ReadonlyMap<string, SheetRow>): ReadonlySet<string> {
  const parts = new Set<string>();
  for (const { leaf } of leaves.values()) if ((rows.get(leaf.code)?.self ?? null) !== null) parts.add(leaf.part);
  return parts;
}

function partIndex(
  { part, points, max }: PartPoints,
  self: Pick<PartIndex, "self" | "selfMax">,
  rounding: Rounding,
): PartIndex {
  return { part, ...self, points: spell(points), max: spell(max), percent: percentOf(points, max, rounding) };
}

/** The three lives of every node side by side. */
function joinLives(
  self: readonly RolledNode[],
  appraised: readonly RolledNode[],
  final: readonly RolledNode[],
  rounding: Rounding,
): readonly ScoredNode[] {
  return final.map((node, position): ScoredNode => {
    const [own, first] = [self[position], appraised[position]];
    const points = settledPoints(node);
    const joined: { -readonly [Field in keyof ScoredNode]: ScoredNode[Field] } = {
      code: node.code,
      self: spelled(own && settledPoints(own)),
      appraised: spelled(first && settledPoints(first)),
      points: spelled(points),
      max: spell(node.max),
      percent: percentOf(points, node.max, rounding),
    };
    const { outcome, children } = node;
    if (children !== undefined) {
      joined.children = joinLives(own?.children ?? [], first?.children ?? [], children, rounding);
    } else if (outcome !== undefined && outcome !== null && isAbsence(outcome)) {
      joined.absence = outcome;
    }
    return joined;
  });
}

/** A pending leaf adds nothing yet, but it does not stand at 0 points either. */
function settledPoints({ points, outcome }: RolledNode): Decimal | null {
  return outcome === "pending" ? null : points;
}

function spelled(points: Decimal | null | undefined): Points | null {
  return points === null || points === undefined ? null : spell(points);
}
