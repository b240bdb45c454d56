import { HOW } from "../../composite/leafOutcomes.js";
import { decimalText } from "../../number/decimal.js";
import type { FactName } from "../../rules/expression/expression.js";
import { keyOfFact } from "../../rules/expression/factors.js";
import type { KnownFact } from "../../rules/expression/known.js";
import { alwaysNeeded, writtenSteps } from "../../rules/expression/writtenSteps.js";
import { yearOf } from "../../rules/form/days.js";
import { type FactCell, factCells } from "../../rules/form/factCells.js";
import type { Elsewhere, Form } from "../../rules/form/form.js";
import { knownOf } from "../../rules/form/known.js";
import { prepareRule } from "../../rules/prepared.js";
import type { PreparedLeaf } from "../../scheme/prepareScheme.js";
import { type Cell, type FactsInCells, greater, lesser, TooGreat } from "./cell.js";
import type { LeafCells, LeafSetting, ReadyReason } from "./leafSetting.js";
import { placesIn, type ReadCell, readDay, readId, readNumber } from "./readCell.js";

import { type FactColumn, type RawFact, typesIn } from "./table.js";
import { unitsIn } from "./units.js";
import { wrongTogether } from "./wrongTogether.js";

/** What the word of an outcome may be, beside points. */
export const STATED = "stated";

/** What the facts of a leaf come to; or why the query cannot work it out. */
interface Found {
  readonly facts: WorkedOut | null;
  readonly ready: ReadyReason | null;
}

/** The facts of a leaf, and what they come to. */
interface WorkedOut {
  /** Whether the leaf rests on facts. */
  readonly stand: string;
  readonly isBad: string;
  /** Points in units of the last place of a leaf; none where facts do not stand, or one is awaited. */
  readonly points: Cell;
  readonly level: string | null;
  readonly columns: readonly FactColumn[];
}

/** Reads the facts of a leaf and works its points out. */
export function factsOf(
  setting: LeafSetting,
  own: PreparedLeaf,
  outcome: string,
  others: (code: string) => LeafCells,
): Found {
  const { form } = prepareRule(own.leaf.rule, own.bounds);
  if (form.elsewhere.some(({ holds }) => holds === "survey")) return { facts: null, ready: "survey" };
  try {
    return { facts: workedOut(setting, own, form, outcome, others), ready: null };
  } catch (error) {
    if (error instanceof TooGreat) return { facts: null, ready: "too-many-digits" };
    throw error;
  }
}

function workedOut(
  setting: LeafSetting,
  { leaf, bounds }: PreparedLeaf,
  form: Form,
  outcome: string,
  others: (code: string) => LeafCells,
): WorkedOut {
  const { prepared, write, period } = setting;
  const { engine, layers } = write;
  const { expression } = prepareRule(leaf.rule, bounds);
  const known = new Map(knownOf(form).facts.map((one) => [keyOfFact(one.fact), one]));
  const cells = factCells(form);
  const year = period === undefined ? null : yearOf(period);
  const names = factNames(cells);
  const raws = cells.map((cell, at) => rawOf(setting, leaf.code, names[at] as string, cell, known));
  const isStated = (block: object | null): string => {
    if (block === null) return "1 = 1";
    const there = cells.flatMap((cell, at) => (cell.block === block ? [`${raws[at]?.sql} IS NOT NULL`] : []));
    return layers.column(`(${there.join(" OR ")})`);
  };
  const found = cells.map((cell, at) => {
    const raw = raws[at] as RawFact;
    const absent = cell.absent === null ? null : isStated(cell.block);
    return { column: raw.column, cell: readCell(setting, raw.sql, cell, absent, known, year) };
  });
  const read = found.map(({ cell }) => cell);

  const byName = new Map<string, ReadCell>();
  for (const [at, cell] of cells.entries()) {
    byName.set(keyOfFact(cell.day === null ? cell.name : cell.day.late), read[at] as ReadCell);
  }
  const elsewhere = new Map(form.elsewhere.map((one) => [keyOfFact(one.fact), elsewhereCell(setting, one, others)]));
  const facts: FactsInCells = {
    number: (name) => {
      const key = keyOfFact(name);
      const other = elsewhere.get(key);
      if (other !== undefined) return other;
      const cell = byName.get(key);
      if (cell?.number == null) throw new Error(`A fact that the form does not ask for: ${name.join(" › ")}`);
      return { cell: cell.number, places: cell.places };
    },
    isId: (name, id) => {
      const column = byName.get(keyOfFact(name))?.id;
      if (column == null) throw new Error(`An id that the form does not ask for: ${name.join(" › ")}`);
      const text = engine.text(id);
      return { holds: `${column} = ${text}`, fails: `${column} <> ${text}` };
    },
  };

  const isThere = (name: FactName): string => {
    const key = keyOfFact(name);
    const sql = elsewhere.get(key)?.cell.sql ?? byName.get(key)?.number?.sql ?? byName.get(key)?.id;
    return `${sql} IS NOT NULL`;
  };
  const needed = [...alwaysNeeded(expression).values()];
  const awaited = new Set([
    ...elsewhere.keys(),
    ...cells.flatMap((cell) => (cell.awaited ? [keyOfFact(cell.name)] : [])),
    ...(year === null ? cells.flatMap(({ day }) => (day === null ? [] : [keyOfFact(day.late)])) : []),
  ]);
  const anything = read.length === 0 ? "1 = 0" : `(${read.map((cell) => cell.isThere).join(" OR ")})`;
  const isStatedOutright = `${outcome} IS NOT NULL AND ${outcome} = ${engine.text(STATED)}`;
  const stand = layers.column(`(${isStatedOutright}) OR (${outcome} IS NULL AND ${anything})`);
  const wrong = [
    // Facts and an outcome contradict each other: nobody knows which of them counts.
    `(${outcome} IS NOT NULL AND ${outcome} <> ${engine.text(STATED)} AND ${anything})`,
    ...read.map(({ isBad }) => isBad),
    ...wrongTogether(form, facts, write),
    ...cells.flatMap(({ day }) => (day === null ? [] : [missedDay(day, byName)])),
  ];
  const isWrong = write.kept(write.flag(wrong.join(" OR ")));
  const rounding = prepared.scheme.rounding.leaf;
  const { over, under } = writtenSteps(expression, facts, 10n ** BigInt(rounding.places), write);
  const [top, bottom] = [write.kept(over), write.kept(under)];
  const isKnown = layers.column(
    [stand, `${isWrong.sql} = 0`, `${top.sql} IS NOT NULL`, `${bottom.sql} > 0`, ...needed.map(isThere)].join(" AND "),
  );
  const points = write.rounded(top, bottom, rounding.mode, isKnown, {
    low: unitsIn(decimalText(bounds.min), rounding.places),
    high: unitsIn(decimalText(bounds.max), rounding.places),
  });
  // Where nothing is awaited from others, what is not there should be.
  const owed = needed.filter((name) => !awaited.has(keyOfFact(name))).map((name) => `NOT (${isThere(name)})`);
  const missing = awaited.size === 0 ? `NOT (${isKnown})` : owed.length === 0 ? "1 = 0" : owed.join(" OR ");
  const level = cells.find(({ holds, name }) => holds === "id" && name.join("/") === "level");
  return {
    stand,
    isBad: `${isWrong.sql} = 1 OR (${stand} AND (${missing}))`,
    points,
    level: level === undefined ? null : (byName.get(keyOfFact(level.name))?.id ?? null),
    columns: found.map(({ column }) => column),
  };
}

/** How facts are called in a table: their names joined, each once. */
export function factNames(cells: readonly FactCell[]): readonly string[] {
  const given = new Set(["outcome"]);
  return cells.map(({ name }) => {
    const joined = name.join("/");
    let text = joined;
    for (let next = 2; given.has(text); next += 1) text = `${joined} (${next})`;
    given.add(text);
    return text;
  });
}

type KnownFacts = ReadonlyMap<string, KnownFact>;

function rawOf(
  { write, raw, digits }: LeafSetting,
  leaf: string,
  fact: string,
  cell: FactCell,
  known: KnownFacts,
): RawFact {
  const types = typesIn(write.engine);
  const places = placesIn(known.get(keyOfFact(cell.name)), digits);
  const type = cell.day !== null ? types.day : cell.holds === "id" ? types.text : types.number(places, digits.whole);
  return raw.raw({ leaf, fact, type, title: cell.title.vi });
}

function readCell(
  { write, raw, digits }: LeafSetting,
  sql: string,
  cell: FactCell,
  absent: string | null,
  known: KnownFacts,
  year: number | null,
): ReadCell {
  const about = known.get(keyOfFact(cell.name));
  if (cell.day !== null) return readDay(write, raw.shape, sql, cell.day, year);
  if (cell.holds === "id") return readId(write, sql, about?.ids ?? []);
  const { refusesThousands } = cell;
  return readNumber(
    write,
    raw.shape,
    sql,
    absent,
    { ...about, refusesThousands },
    placesIn(about, digits),
    digits.whole,
  );
}

/** What stands at another leaf: 1 or 0 for a level, its points; nothing while it is not known. */
function elsewhereCell(
  { write, places }: LeafSetting,
  one: Elsewhere,
  others: (code: string) => LeafCells,
): { readonly cell: Cell; readonly places: number } {
  if (one.holds === "survey") throw new Error("A survey leaf has no facts in a table");
  const { outcome, points, level } = others(one.leaf);
  const is = (how: number): string => `${outcome.sql} = ${how}`;
  const nothing = write.number(0n).sql;
  if (one.holds === "points") {
    const sql = `CASE WHEN ${is(HOW.points)} THEN ${points.sql} WHEN ${is(HOW["not-submitted"])} THEN ${nothing} END`;
    return { cell: write.kept(write.whole(sql, lesser(points.low, 0n), greater(points.high, 0n))), places };
  }
  const meant = one.levels.map(write.engine.text).join(", ");
  const stated =
    level === null
      ? ""
      : `WHEN ${level} IN (${meant}) THEN ${write.number(1n).sql} WHEN ${level} IS NOT NULL THEN ${nothing} `;
  const sql = `CASE ${stated}WHEN ${is(HOW["not-submitted"])} THEN ${nothing} END`;
  return { cell: write.kept(write.whole(sql, 0n, 1n)), places: 0 };
}

/** What was not done has no day. */
function missedDay({ late, missed }: NonNullable<FactCell["day"]>, cells: ReadonlyMap<string, ReadCell>): string {
  const [day, flag] = [cells.get(keyOfFact(late)), cells.get(keyOfFact(missed))];
  return `(${day?.isThere} AND ${flag?.number?.sql} = 1)`;
}
