import { scoreDossier } from "../assessment/selfAssess.js";
import type { SheetRow } from "../assessment/sheet.js";
import { type ReadCase, readCase, tallyReader } from "../composite/readCase.js";
import type { Case } from "../composite/unitCase.js";
import { readList, readOptionsObject } from "../document/arguments.js";
import { ScoringError } from "../issue/scoringError.js";
import { prepareRule } from "../rules/prepared.js";
import { type PreparedLeaf, type PreparedScheme, prepareScheme } from "../scheme/prepareScheme.js";
import type { Scheme } from "../scheme/scheme.js";
import { scoreTally } from "../survey/surveySheet.js";
import { factCells } from "./scoring/factColumns.js";
import { factNames, STATED } from "./scoring/leafCells.js";
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
 * @param sql - The statement, whose tables take only the facts that it can reckon with; of the others the points are given.
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
export function factRows(scheme: Scheme, cases: readonly Case[], sql: Pick<ScoringSql, "facts">): FactRows {
  const prepared = prepareScheme(scheme);
  const inputs = readList("cases", "list-of-cases", cases);
  const { facts: taken } = readOptionsObject("sql", sql) as Pick<ScoringSql, "facts">;
  const isTaken = new Set(taken.map(({ leaf, fact }) => JSON.stringify([leaf, fact])));
  const readTally = tallyReader(prepared);
  const all = inputs.map((input, position) => readCase(prepared, input, position, readTally));
  const issues = all.flatMap((one) => one.issues);
  if (issues.length > 0) throw new ScoringError(issues);
  const leaves = [...prepared.leaves.values()].map((leaf) => rowsOfLeaf(leaf, isTaken));
  const units: UnitOfFacts[] = [];
  const facts: FactRow[] = [];
  for (const { sound } of all) {
    if (sound === null) continue;
    const { id: unit, group } = sound.dossier.unit;
    units.push({ unit, group_name: group });
    const rows = finalRows(prepared, sound);
    for (const write of leaves) for (const row of write(rows)) facts.push({ unit, ...row });
  }
  return { units, facts };
}

/** The row of each leaf of a case, in its final state. */
function finalRows(
  prepared: PreparedScheme,
  { dossier, adjusted, answers }: NonNullable<ReadCase["sound"]>,
): ReadonlyMap<string, SheetRow> {
  const rows = new Map<string, SheetRow>();
  const { unit } = dossier;
  for (const sheet of [scoreDossier(prepared, dossier).rows, adjusted, scoreTally(prepared, answers, unit).rows]) {
    for (const row of sheet) rows.set(row.leaf, row);
  }
  return rows;
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
