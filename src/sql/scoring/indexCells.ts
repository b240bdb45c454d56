import { decimal } from "../../number/decimal.js";
import type { Rounding } from "../../number/rounding.js";
import type { Bands } from "../../scheme/bands.js";
import type { GateCondition, GateOutcome } from "../../scheme/gates.js";
import type { Scheme } from "../../scheme/scheme.js";
import type { Cell, CellWriter } from "./cell.js";
import { placesOf, unitsIn } from "./units.js";

/** What a gate or a tie-break looks at: points, 0 where there are none, out of a maximum. */
export interface CodedCells {
  /** 1 where there are points. */
  readonly counts: Cell;
  readonly points: Cell;
  readonly max: Cell;
  readonly level: string | null;
}

/** `100 × points ÷ max`, in units of the last place of a percentage; nothing where there is nothing to divide by. */
export function percentCell(
  write: CellWriter,
  { counts, points, max }: Omit<CodedCells, "level">,
  rounding: Rounding,
): Cell {
  return quotientCell(write, 100n, points, max, `${counts.sql} = 1 AND ${max.sql} <> 0`, rounding);
}

function quotientCell(
  write: CellWriter,
  times: bigint,
  points: Cell,
  max: Cell,
  where: string,
  { places, mode }: Rounding,
): Cell {
  const over = write.kept(write.multiply([write.number(times * 10n ** BigInt(places)), points]));
  return write.rounded(over, max, mode, write.layers.column(where), {
    low: over.low < 0n ? over.low : 0n,
    high: over.high > 0n ? over.high : 0n,
  });
}

/** The published figure, in units of its last place; nothing where the row has no index. */
export function publishedCell(
  write: CellWriter,
  { publishes, rounding }: Pick<Scheme, "publishes" | "rounding">,
  points: Cell,
  max: Cell,
  isIndexed: string,
  places: number,
): Cell {
  const where = `${isIndexed} AND ${max.sql} <> 0`;
  switch (publishes) {
    case "points":
      return quotientCell(write, 1n, points, write.number(10n ** BigInt(places)), where, rounding.index);
    case "percent":
      return quotientCell(write, 100n, points, max, where, rounding.index);
    case "share":
      return quotientCell(write, 1n, points, max, where, rounding.index);
  }
}

/**
 * Whether so much of every part applies as the scheme asks for at least.
 *
 * @clause Our reading: 880/QĐ-UBND has no word for what does not apply.
 */
export function enoughApplies(
  write: CellWriter,
  share: string | undefined,
  parts: readonly { readonly applicable: Cell; readonly declared: bigint }[],
): string {
  if (share === undefined) return "1 = 1";
  const finer = placesOf(share);
  const enough = parts.map(({ applicable, declared }) => {
    const scaled = write.kept(write.multiply([write.number(10n ** BigInt(finer)), applicable]));
    return `${scaled.sql} >= ${write.number(declared * unitsIn(share, finer)).sql}`;
  });
  return write.layers.column(enough.join(" AND "));
}

/**
 * The class of each row as a column of text.
 *
 * @param enough - Whether so much applies that there is a class.
 * @clause 880/QĐ-UBND, Phần II, mục II.3.c: Nhóm A from 90 points, B from 70 to under 90, C from 50 to under 70, D under 50.
 */
export function classColumn(
  write: CellWriter,
  bands: Bands,
  index: { readonly points: Cell; readonly max: Cell; readonly published: Cell; readonly publishedPlaces: number },
  figureAt: (code: string) => CodedCells,
  enough: string,
  places: number,
): string {
  const { layers, engine } = write;
  const last = bands.best.length;
  const reached = bands.best.map(({ from }, at) => `WHEN ${reaches(write, bands, index, from, places)} THEN ${at}`);
  const first = `CASE WHEN ${index.published.sql} IS NULL OR NOT (${enough}) THEN NULL ${reached.join(" ")} ELSE ${last} END`;
  let place = layers.column(first);
  for (const { when, then: outcome } of bands.gates ?? []) {
    const met = isMet(write, when, figureAt(when.node), places);
    // A place of no class stays so: nothing is met by it, and nothing comes of it.
    place = layers.column(`CASE WHEN ${met} THEN ${shut(bands, outcome, place)} ELSE ${place} END`);
  }
  const names = [...bands.best, bands.otherwise].map(
    (band, at) => `WHEN ${place} = ${at} THEN ${engine.text(band.class)}`,
  );
  return layers.column(`CASE ${names.join(" ")} END`);
}

function reaches(
  write: CellWriter,
  { on, reads }: Bands,
  index: { readonly points: Cell; readonly max: Cell; readonly published: Cell; readonly publishedPlaces: number },
  from: string,
  places: number,
): string {
  if (reads === "published") return notBelow(write, index.published, index.publishedPlaces, from);
  if (on === "points") return notBelow(write, index.points, places, from);
  const finer = placesOf(from);
  const times = (on === "share" ? 1n : 100n) * 10n ** BigInt(finer);
  const points = write.kept(write.multiply([write.number(times), index.points]));
  const limit = write.kept(write.multiply([write.number(unitsIn(from, finer)), index.max]));
  return `${index.max.sql} <> 0 AND ${points.sql} >= ${limit.sql}`;
}

/** Whether a cell in units of so many places is not below a decimal of any. */
function notBelow(write: CellWriter, cell: Cell, places: number, limit: string): string {
  const finest = Math.max(places, placesOf(limit));
  const scaled = write.kept(write.multiply([write.number(10n ** BigInt(finest - places)), cell]));
  return `${scaled.sql} >= ${write.number(unitsIn(limit, finest)).sql}`;
}

function isMet(write: CellWriter, when: GateCondition, figure: CodedCells, places: number): string {
  if ("level" in when) return figure.level === null ? "1 = 0" : `${figure.level} = ${write.engine.text(when.level)}`;
  const counts = `${figure.counts.sql} = 1`;
  if ("points" in when.below) {
    const { points } = when.below;
    const finest = Math.max(places, placesOf(points));
    const scaled = write.kept(write.multiply([write.number(10n ** BigInt(finest - places)), figure.points]));
    return `${counts} AND ${scaled.sql} < ${write.number(unitsIn(points, finest)).sql}`;
  }
  const { percent } = when.below;
  const finer = placesOf(percent);
  const points = write.kept(write.multiply([write.number(100n * 10n ** BigInt(finer)), figure.points]));
  const limit = write.kept(write.multiply([write.number(unitsIn(percent, finer)), figure.max]));
  return `${counts} AND ${figure.max.sql} <> 0 AND ${points.sql} < ${limit.sql}`;
}

function shut({ best }: Bands, outcome: GateOutcome, place: string): string {
  if (outcome === "no-class") return "NULL";
  const last = best.length;
  if ("lower" in outcome)
    return `CASE WHEN ${place} + ${outcome.lower} > ${last} THEN ${last} ELSE ${place} + ${outcome.lower} END`;
  const found = best.findIndex((band) => band.class === outcome.atMost);
  const limit = found < 0 ? last : found;
  return `CASE WHEN ${place} < ${limit} THEN ${limit} ELSE ${place} END`;
}

/**
 * What rows are ordered by, the greatest first, what is missing last: the main figure, then the tie-breaks.
 *
 * A fraction is ordered by one whole number: two that differ lie at least `1 ÷ D²` apart where no divisor is above `D`, so
 * that `2 × D²` times each, its digits behind the point cut off, tells them apart and leaves equal ones equal.
 */
export function rankingKeys(
  write: CellWriter,
  { publishes, ranking }: Pick<Scheme, "publishes" | "ranking">,
  index: { readonly points: Cell; readonly max: Cell; readonly published: Cell },
  figureAt: (code: string) => CodedCells,
): readonly string[] {
  const one = write.number(1n);
  const exact = ({ counts, points, max }: Omit<CodedCells, "level">): string => {
    const there = `${counts.sql} = 1`;
    if (publishes === "points") return write.layers.column(`CASE WHEN ${there} THEN ${points.sql} END`);
    const apart = 2n * max.high * max.high;
    if (apart === 0n) return write.layers.column(`CAST(NULL AS ${write.engine.small})`);
    const over = write.kept(write.multiply([write.number(apart), points]));
    const where = write.layers.column(`${there} AND ${max.sql} <> 0`);
    return write.rounded(over, max, "down", where, over).sql;
  };
  const main =
    ranking.by === "published" ? index.published.sql : exact({ counts: one, points: index.points, max: index.max });
  return [main, ...(ranking.tieBreak ?? []).map((code) => exact(figureAt(code)))];
}

/** Points as a decimal. */
export function decimalSql(write: CellWriter, cell: Cell, places: number): string {
  const { engine } = write;
  if (places === 0) return `CAST(${cell.sql} AS ${engine.decimalType(20, 0)})`;
  const digits = Math.max(20, String(cell.high).length + 1, String(cell.low).length + 1);
  return `CAST(${cell.sql} AS ${engine.decimalType(digits, 0)}) * ${decimal(`1e-${places}`).toString()}`;
}
