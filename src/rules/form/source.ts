import type { Decimal, Figure } from "../../number/decimal.js";
import type { FactName } from "../expression/expression.js";
import type { FactSource } from "../expression/source.js";
import type { AnyFacts } from "../place.js";
import { daysLate } from "./days.js";
import type { CountList, Day, Elsewhere, Field, Form } from "./form.js";

/** The facts of one leaf, in which no issue was found, and what others state. */
export interface Stated {
  readonly facts: AnyFacts;
  readonly outside: Outside;
}

/** What the facts of a leaf do not say; `null` for what is not known yet. */
export interface Outside {
  /** The year of the period. */
  readonly year: number | null;
  /** The level that stands at another leaf. */
  readonly levelOf: (leaf: string) => string | null;
  /** The points of another leaf. */
  readonly pointsOf: (leaf: string) => Decimal | null;
}

/** Nothing is known but the facts. */
export const NOTHING_OUTSIDE: Outside = { year: null, levelOf: () => null, pointsOf: () => null };

/** Reads one fact; nothing else is known where nothing else is handed in. */
type Reader<Value> = (facts: AnyFacts, outside?: Outside) => Value | null;

interface Readers {
  readonly numbers: Map<string, Reader<Figure>>;
  readonly ids: Map<string, Reader<string>>;
}

/** Where the expression of a rule finds the figures of the facts that its form asks for. */
export function sourceOf(form: Form): FactSource<Stated> {
  const { numbers, ids } = readersOf(form);
  const among =
    <Value>(readers: ReadonlyMap<string, Reader<Value>>) =>
    (name: FactName) => {
      const read = readerIn(readers, name);
      return ({ facts, outside }: Stated) => read(facts, outside);
    };
  return { number: among(numbers), id: among(ids) };
}

/** The same, where nothing but the facts is known. */
export function sourceOfFacts(form: Form): FactSource<AnyFacts> {
  const { numbers, ids } = readersOf(form);
  return { number: (name) => readerIn(numbers, name), id: (name) => readerIn(ids, name) };
}

function readerIn<Value>(readers: ReadonlyMap<string, Reader<Value>>, name: FactName): Reader<Value> {
  const read = readers.get(keyOf(name));
  if (read === undefined) throw new Error(`A fact that the form does not ask for: ${name.join(" › ")}`);
  return read;
}

function keyOf(name: FactName): string {
  return JSON.stringify(name);
}

function readersOf({ fields, elsewhere }: Form): Readers {
  const readers: Readers = { numbers: new Map(), ids: new Map() };
  for (const field of fields) addField(field, readers);
  for (const one of elsewhere) readers.numbers.set(keyOf(one.fact), elsewhereReader(one));
  return readers;
}

function elsewhereReader(one: Elsewhere): Reader<Figure> {
  switch (one.holds) {
    case "level":
      return (_facts, { levelOf } = NOTHING_OUTSIDE) => {
        const level = levelOf(one.leaf);
        return level === null ? null : flag(one.levels.includes(level));
      };
    case "points":
      return (_facts, { pointsOf } = NOTHING_OUTSIDE) => pointsOf(one.leaf);
    case "survey":
      return () => null;
  }
}

function addField(field: Field, { numbers, ids }: Readers): void {
  const { key } = field;
  const number = (name: FactName, read: Reader<Figure>): void => void numbers.set(keyOf(name), read);
  switch (field.holds) {
    case "things":
    case "amount":
    case "value": {
      const { absent = null } = field;
      const at = readerAt(key);
      number(field.fact, (facts) => (at(facts) as string | undefined) ?? absent);
      return;
    }
    case "count":
    case "place":
      number(field.fact, (facts) => figureIn(statedAt(facts, key)));
      return;
    case "flag":
      number(field.fact, (facts) => flag(statedAt(facts, key) === true));
      return;
    case "choice": {
      const chosen = readerAt(key);
      ids.set(keyOf(field.fact), (facts) => (chosen(facts) as string | undefined) ?? null);
      return;
    }
    case "ids":
      for (const { id } of field.ids) {
        number([...field.fact, id], (facts) => flag((statedAt(facts, key) as readonly string[]).includes(id)));
      }
      return;
    case "counts":
      addCounts(field, number);
      return;
    case "day":
      addDay(field, number);
      return;
    case "remark":
      return;
    case "peer":
      if (field.of === "value" && field.figure !== "mean") {
        number(field.fact, (facts) => figureIn(statedAt(facts, key)));
        return;
      }
      for (const side of ["part", "whole"]) {
        number([...field.fact, side], (facts) => {
          const peer = statedAt(facts, key);
          return peer === undefined ? null : figureIn(statedAt(peer as AnyFacts, side));
        });
      }
      return;
    case "facts":
      addInside(readersOf(field.form), (facts) => statedAt(facts, key), { numbers, ids });
      return;
    case "terms":
      for (const { id, form } of field.terms) {
        addInside(readersOf(form), (facts) => termIn(facts, key, id)?.facts, { numbers, ids });
        if (field.some) number([...field.some, id], (facts) => flag(termIn(facts, key, id) !== undefined));
      }
      return;
  }
}

interface Row {
  readonly id: string;
  readonly count: number;
  readonly points?: string;
}

/** A loop and no `find`: bulk asks this of every unit. */
function rowOf(rows: readonly Row[], id: string): Row | undefined {
  for (const row of rows) if (row.id === id) return row;
  return undefined;
}

function addCounts({ key, fact, ids }: CountList, number: (name: FactName, read: Reader<Figure>) => void): void {
  const at = readerAt(key);
  const rowIn = (facts: AnyFacts, id: string): Row | undefined => rowOf(at(facts) as readonly Row[], id);
  for (const { id, range } of ids) {
    number([...fact, id], (facts) => rowIn(facts, id)?.count ?? 0);
    if (range !== undefined) number([...fact, id, "points"], (facts) => rowIn(facts, id)?.points ?? "0");
  }
}

function addDay({ key, late, missed, due }: Day, number: (name: FactName, read: Reader<Figure>) => void): void {
  number(missed, (facts) => flag(statedAt(facts, "missed") === true));
  // What was missed has no day, and nothing looks at how late it was.
  number(late, (facts, { year } = NOTHING_OUTSIDE) => {
    const date = statedAt(facts, key);
    return date === undefined ? 0 : daysLate(date as string, due, year);
  });
}

/** The readers of facts that stand inside others; what is not stated is awaited. */
function addInside(inside: Readers, factsIn: (facts: AnyFacts) => unknown, { numbers, ids }: Readers): void {
  const within =
    <Value>(read: Reader<Value>): Reader<Value> =>
    (facts, outside) => {
      const inner = factsIn(facts) as AnyFacts | undefined;
      return inner === undefined ? null : read(inner, outside);
    };
  for (const [name, read] of inside.numbers) numbers.set(name, within(read));
  for (const [name, read] of inside.ids) ids.set(name, within(read));
}

/** The facts of one term, where they are stated. */
export function termIn(facts: AnyFacts, key: string, id: string): { readonly facts: AnyFacts } | undefined {
  const terms = statedAt(facts, key) as readonly { readonly id: string; readonly facts: AnyFacts }[];
  return terms.find((term) => term.id === id);
}

export function statedAt(facts: AnyFacts, key: string): unknown {
  return (facts as Readonly<Record<string, unknown>>)[key];
}

/**
 * What is stated at a key. Bulk asks this of every unit: to read a key that is written here is several times as fast as to
 * look one up, so the keys of the most frequent rules are.
 */
function readerAt(key: string): (facts: FrequentFacts) => unknown {
  return FREQUENT[key as keyof FrequentFacts] ?? ((facts) => statedAt(facts, key));
}

interface FrequentFacts {
  readonly part?: unknown;
  readonly whole?: unknown;
  readonly excused?: unknown;
  readonly value?: unknown;
  readonly level?: unknown;
  readonly faults?: unknown;
  readonly counts?: unknown;
}

const FREQUENT: Readonly<Record<keyof FrequentFacts, (facts: FrequentFacts) => unknown>> = {
  part: ({ part }) => part,
  whole: ({ whole }) => whole,
  excused: ({ excused }) => excused,
  value: ({ value }) => value,
  level: ({ level }) => level,
  faults: ({ faults }) => faults,
  counts: ({ counts }) => counts,
};

function figureIn(value: unknown): string | number | null {
  return value === undefined ? null : (value as string | number);
}

function flag(holds: boolean): 0 | 1 {
  return holds ? 1 : 0;
}
