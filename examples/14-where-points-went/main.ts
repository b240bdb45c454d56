import {
  appraise,
  type Case,
  type Evaluation,
  evaluate,
  type Facts,
  type Language,
  leaves,
  type Scheme,
  selfAssess,
  type UnitIndex,
} from "par-index";
import {
  type AdjustmentEffect,
  allMaximumClaims,
  type ClassGap,
  documentsReused,
  effectOf,
  gaps,
  gapToNextClass,
  identicalDossiers,
  overClaims,
  type Placing,
  type WhatIf,
  whatIf,
} from "par-index/questions";
import { classGapsTable, gapsTable, overClaimTables, placingsTable, type Table, toText } from "par-index/report";
import { changeOverYears, jumps } from "par-index/years";
import { SEED, simulate } from "../08-a-year-in-son-la/simulate.js";
import { linedUp, printWhenStarted, shown } from "../print.js";
import { words } from "./words.js";

/** A year of the departments: documents, and what comes of them. */
interface Year {
  readonly scheme: Scheme;
  readonly cases: readonly Case[];
  readonly evaluation: Evaluation;
}

/** The simulated year of example 08, or that of another seed. */
export function year(seed: number = SEED): Year {
  const [block] = simulate(seed);
  if (block === undefined) throw new Error("no block");
  const { scheme, cases } = block;
  return { scheme, cases, evaluation: evaluate(scheme, cases) };
}

/** The unit that the questions are about: two leaves short of Nhóm A. */
export const UNIT = "thanh-tra-tinh";

/** Question 3: the fewest leaves that would bring it to the next class, each with facts that earn the maximum. */
export function raisedToMaximum({ scheme, cases, evaluation }: Year): {
  readonly leaves: string;
  readonly answer: WhatIf;
} {
  const { next } = gapToNextClass(scheme, indexIn(evaluation, UNIT));
  const changes = (next?.fewestLeaves?.raises ?? []).map(({ code }) => {
    return { unit: UNIT, leaf: code, facts: bestFacts(scheme, code) };
  });
  return { leaves: changes.map(({ leaf }) => leaf).join(", "), answer: whatIf(scheme, cases, changes) };
}

function bestFacts(scheme: Scheme, code: string): Facts {
  const leaf = leaves(scheme.criteria).find((one) => one.code === code);
  if (leaf?.rule.kind === "checklist") return { met: leaf.rule.items.map(({ id }) => id) };
  if (leaf?.rule.kind === "steps" && leaf.rule.measure === "ratio") return { part: "100", whole: "100" };
  throw new Error(`no facts prepared for criterion ${code}`);
}

/** Question 4: the last adjustment of the leaf in which most was taken off what the unit had claimed. */
export function greatestCut({ scheme, cases }: Year): AdjustmentEffect {
  const own = cases.find(({ dossier }) => dossier.unit.id === UNIT);
  if (own?.ledger === undefined) throw new Error("no ledger");
  const { rows } = appraise(scheme, selfAssess(scheme, own.dossier), own.ledger);
  // For choosing what to show only: no score is computed in doubles.
  const cut = (leaf: string): number => {
    const row = rows.find((one) => one.leaf === leaf);
    return Number(row?.self ?? Number.NaN) - Number(row?.final) || 0;
  };
  const most = Math.max(...own.ledger.map(({ leaf }) => cut(leaf)));
  const position = own.ledger.map(({ leaf }) => cut(leaf)).lastIndexOf(most);
  return effectOf(scheme, cases, UNIT, position);
}

/** Question 6: the year with one dossier copied from another, document and all. */
export function withCopy({ cases }: Year): readonly Case[] {
  const [original, copier] = cases;
  if (original === undefined || copier === undefined) throw new Error("no cases");
  const documents = [{ id: "15/KH", title: "Kế hoạch CCHC năm 2021", place: "Văn thư" }];
  const entries = original.dossier.entries.map((entry, at) => (at === 0 ? { ...entry, documents } : entry));
  const copied = [original, copier].map(({ dossier: { unit } }) => ({
    dossier: { ...original.dossier, unit, entries },
  }));
  return [...copied, ...cases.slice(2)];
}

export function report(language: Language): string {
  const say = words[language];
  const own = year();
  const { scheme, evaluation } = own;
  const index = indexIn(evaluation, UNIT);
  const { name } = index.unit;
  const { leaves: raised, answer } = raisedToMaximum(own);
  const effect = greatestCut(own);
  const print = (table: Table): string => toText(linedUp({ ...table, caption: [...table.caption, say.simulated] }));
  return [
    [say.title, say.simulated].join("\n"),
    [say.gaps(name), print(firstRows(gapsTable(scheme, gaps(scheme, index), language), 10, language))].join("\n"),
    [say.classGaps, print(classGapsTable(scheme, nearest(own), language))].join("\n"),
    [say.whatIf(name, raised), print(placingsTable(scheme, answer.moved, language))].join("\n"),
    [
      say.effect(name, effect.position, effect.adjustment.leaf),
      effect.adjustment.reason,
      placingOf(say.with, effect.with, language),
      placingOf(say.without, effect.without, language),
      print(placingsTable(scheme, effect.moved, language)),
    ].join("\n"),
    [say.over, ...overClaimTables(scheme, overClaims(scheme, evaluation), language).map(print)].join("\n\n"),
    [say.screens, ...screens(own, language)].join("\n"),
  ].join("\n\n");
}

/** Units with a class above them, the nearest to it first; at most five. */
function nearest({ scheme, evaluation }: Year): readonly ClassGap[] {
  const missing = ({ next }: ClassGap): number => Number(next?.missing ?? "0");
  return evaluation.indexes
    .map((index) => gapToNextClass(scheme, index))
    .filter(({ next }) => next !== null)
    .sort((a, b) => missing(a) - missing(b))
    .slice(0, 5);
}

function placingOf(title: string, { points, class: name, rank }: Placing, language: Language): string {
  return words[language].placing(title, shown(points, language), name ?? "–", String(rank ?? "–"));
}

function screens(own: Year, language: Language): readonly string[] {
  const say = words[language];
  const { scheme, evaluation } = own;
  const copied = withCopy(own);
  const [original, copier] = copied.map(({ dossier }) => dossier.unit.name);
  const changes = changeOverYears(year(SEED + 1).evaluation, evaluation, COMPARABLE);
  const list = (title: string, found: readonly string[]): string =>
    `${title}: ${found.length === 0 ? say.none : found.join("; ")}`;
  return [
    say.planted(copier ?? "", original ?? ""),
    list(
      say.maximum,
      allMaximumClaims(scheme, evaluation).map(({ name }) => name),
    ),
    list(
      say.identical,
      identicalDossiers(scheme, copied).map(({ units }) => units.join(" = ")),
    ),
    list(
      say.reused,
      documentsReused(scheme, copied).map(({ title, uses }) => `${title} (${uses.map(({ unit }) => unit).join(", ")})`),
    ),
    list(
      say.jumps,
      jumps(changes, { index: "5", criterion: "100" })
        .filter(({ code }) => code === null)
        .map(({ name, difference }) => `${name} ${shown(difference, language)}`),
    ),
  ];
}

const COMPARABLE = { succession: [], mapping: [], index: "comparable" } as const;

function indexIn({ indexes }: Evaluation, unit: string): UnitIndex {
  const index = indexes.find((one) => one.unit.id === unit);
  if (index === undefined) throw new Error(`no unit ${unit}`);
  return index;
}

function firstRows(table: Table, count: number, language: Language): Table {
  const rest = table.rows.length - count;
  const notes = rest > 0 ? [words[language].more(rest), ...table.notes] : table.notes;
  return { ...table, rows: table.rows.slice(0, count), notes };
}

printWhenStarted(import.meta.url, report);
