import type { SheetRow } from "../assessment/sheet.js";
import type { Case } from "../composite/unitCase.js";
import { readList, readObject } from "../document/arguments.js";
import { fieldOf } from "../document/fieldOf.js";
import { isList } from "../document/plain.js";
import { rowsOfCase } from "../evaluate/indexOfCase.js";
import { readCases } from "../evaluate/readCases.js";
import { withYardsticks } from "../evaluate/yardsticks.js";
import { issue } from "../issue/issue.js";
import { ScoringError } from "../issue/scoringError.js";
import { factCells } from "../rules/form/factCells.js";
import { prepareRule } from "../rules/prepared.js";
import { type PreparedLeaf, prepareScheme } from "../scheme/prepareScheme.js";
import type { Scheme } from "../scheme/scheme.js";
import { rosterOf } from "../year/roster.js";
import type { Year } from "../year/year.js";
import { factNames, STATED } from "./scoring/workedOut.js";
import type { ScoringSql } from "./scoringSql.js";

/** The rows of the two long tables that a statement of `scoringSql` reads. */
export interface FactRows {
  readonly units: readonly UnitOfFacts[];
  readonly facts: readonly FactRow[];
}

export interface UnitOfFacts {
  readonly unit: string;
  readonly group_name: string;
}

/** One fact of one leaf of one unit, as text. */
export interface FactRow {
  readonly unit: string;
  readonly leaf: string;
  readonly fact: string;
  readonly value: string;
}

/**
 * What cases say, as the rows that a statement of `scoringSql` scores: of each leaf the facts that its final points rest on,
 * after its ledger, or its outcome where there are none. Use it to load what is in documents; a database that has the facts
 * already fills the tables itself.
 *
 * @param scheme - The scheme of the statement.
 * @param cases - Cases as `evaluate` takes them, of one period, which is that of the statement.
 * @param sql - The statement, whose tables take only the facts that it can compute with; of the others the points are given.
 * @param year - The year document, as for `evaluate`: groups, what does not apply, and what the group has come from it.
 * @returns Rows of text for both tables: decimals as documents write them, days as `2025-01-15`, 1 and 0 for yes and no.
 * @throws Every issue of every case that `evaluate` would refuse; what `parseScheme` throws. `argument.*` for an argument that
 *   is something else.
 * @example
 * ```ts
 * import { sonLa880Departments as scheme } from "par-index/schemes";
 * import { factRows, scoringSql } from "par-index/sql";
 *
 * const unit = { id: "so-y-te", name: "Sở Y tế", group: "sở" };
 * const entries = [{ leaf: "1.1.1", facts: { level: "on-time" } }];
 * const dossier = { unit, period: "2021", scheme: { id: scheme.id, edition: scheme.edition }, entries };
 * const { facts } = factRows(scheme, [{ dossier }], scoringSql(scheme, { dialect: "postgresql", period: "2021" }));
 * facts[0]; // => { unit: "so-y-te", leaf: "1.1.1", fact: "level", value: "on-time" }
 * ```
 * @clause Our reading: 880/QĐ-UBND, Phần III, mục 1: Sở Nội vụ keeps what units report and what was appraised.
 * @law the engine scores as we do: rows(engine, scoringSql(s), factRows(s, c)) = evaluate(s, c)
 */
export function factRows(
  scheme: Scheme,
  cases: readonly Case[],
  sql: Pick<ScoringSql, "facts">,
  year?: Year,
): FactRows {
  const prepared = prepareScheme(scheme);
  const inputs = readList("cases", "list-of-cases", cases);
  const { facts: taken } = readObject("sql", sql);
  if (!isList(taken)) throw new ScoringError([issue("argument.incomplete", ["sql", "facts"], INCOMPLETE)]);
  const isTaken = new Set(taken.map(takenFact));
  const roster = year === undefined ? null : rosterOf(prepared, year);
  const all = readCases(prepared, inputs, roster);
  const issues = all.flatMap((one) => one.issues);
  if (issues.length > 0) throw new ScoringError(issues);
  const parsed = all.flatMap((one) => one.parsed ?? []);
  const compared = roster === null ? parsed : withYardsticks(prepared, parsed, roster).cases;
  const leaves = [...prepared.leaves.values()].map((leaf) => rowsOfLeaf(leaf, isTaken));
  const units: UnitOfFacts[] = [];
  const facts: FactRow[] = [];
  for (const one of compared) {
    const { id: unit, group } = one.unit;
    units.push({ unit, group_name: group });
    const rows = rowsOfCase(prepared, one);
    for (const write of leaves) for (const row of write(rows)) facts.push({ unit, ...row });
  }
  return { units, facts };
}

const INCOMPLETE = { argument: "sql", wanted: "an-object" } as const;

/** A fact that the statement takes, as a key. */
function takenFact(one: unknown): string {
  const [leaf, fact] = [fieldOf(one, "leaf"), fieldOf(one, "fact")];
  if (typeof leaf === "string" && typeof fact === "string") return JSON.stringify([leaf, fact]);
  throw new ScoringError([issue("argument.incomplete", ["sql", "facts"], INCOMPLETE)]);
}

type LeafRow = Omit<FactRow, "unit">;

function rowsOfLeaf(
  { leaf, bounds }: PreparedLeaf,
  isTaken: ReadonlySet<string>,
): (rows: ReadonlyMap<string, SheetRow>) => readonly LeafRow[] {
  const { code } = leaf;
  const cells = factCells(prepareRule(leaf.rule, bounds).form);
  const names = factNames(cells);
  const takesFacts = names.every((fact) => isTaken.has(JSON.stringify([code, fact])));
  const outcome = (value: string): readonly LeafRow[] => [{ leaf: code, fact: "outcome", value }];
  return (rows) => {
    const row = rows.get(code);
    if (row === undefined) return [];
    const { facts, final } = row;
    if (facts === undefined || !takesFacts) return outcome(final);
    const stated = cells.flatMap(({ textIn }, at): LeafRow[] => {
      const value = textIn(facts);
      return value === null ? [] : [{ leaf: code, fact: names[at] as string, value }];
    });
    return stated.length === 0 ? outcome(STATED) : stated;
  };
}
