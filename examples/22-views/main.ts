import {
  type Case,
  caseDigest,
  type Evaluation,
  evaluate,
  inLanguage,
  type Language,
  nodeOf,
  type Scheme,
  type UnitIndex,
} from "par-index";
import { type View, viewByAgency, viewByTag } from "par-index/questions";
import {
  appraisalMinutes,
  domainMatrix,
  leaguePage,
  type Page,
  type Section,
  surveyReport,
  type Table,
  toText,
  unitProfile,
} from "par-index/report";
import { simulate } from "../08-a-year-in-son-la/simulate.js";
import { left, linedUp, printWhenStarted, right, shown } from "../print.js";
import { words } from "./words.js";

const [departments] = simulate();
if (departments === undefined) throw new Error("no departments");
export const scheme: Scheme = departments.scheme;
export const cases: readonly Case[] = departments.cases;
export const evaluation: Evaluation = evaluate(scheme, cases);

/** The unit whose papers are shown. */
export const UNIT = "so-cong-thuong";

export const index: UnitIndex = found(evaluation.indexes.find(({ unit }) => unit.id === UNIT));
export const ownCase: Case = found(cases.find(({ dossier }) => dossier.unit.id === UNIT));

function found<Value>(value: Value | undefined): Value {
  if (value === undefined) throw new Error(`no unit ${UNIT}`);
  return value;
}

/** The unit's points as each agency appraises them; `null` stands for what no agency is named for. */
export function byAgency(): readonly { readonly agency: string | null; readonly view: View }[] {
  const agencies = [...(scheme.agencies ?? []).map(({ id }) => id), null];
  return agencies
    .map((agency) => ({ agency, view: viewByAgency(scheme, index, agency) }))
    .filter(({ view }) => view.codes.length > 0);
}

/** Every unit with what touches citizens, what its head answers for, and one criterion, in the order of the league. */
export function byTag(): readonly {
  readonly name: string;
  readonly citizens: View;
  readonly head: View;
  readonly onTime: string | null;
}[] {
  return evaluation.rankings
    .flatMap(({ rows }) => rows)
    .flatMap((row) => evaluation.indexes.filter(({ unit }) => unit.id === row.unit))
    .map((one) => ({
      name: one.unit.name,
      citizens: viewByTag(scheme, one, "citizen-service"),
      head: viewByTag(scheme, one, "head-responsibility"),
      onTime: nodeOf(scheme, one, "3.4.1").points,
    }));
}

/** The pages that the unit is given: its profile, and its section of the minutes. */
export function papers(language: Language): readonly Page[] {
  const minutes = appraisalMinutes(scheme, evaluation, cases, language);
  const own = minutes.sections.filter(({ heading }) => heading === index.unit.name);
  return [unitProfile(scheme, evaluation, UNIT, language), { ...minutes, sections: own }];
}

/** The pages that everybody may see. */
export function published(language: Language): readonly Page[] {
  return [
    leaguePage(scheme, evaluation, language),
    domainMatrix(scheme, evaluation, language),
    surveyReport(scheme, evaluation, cases, { threshold: 5, forms: [] }, language),
  ];
}

/** Whether the result was made from just these documents. */
export function wasScored(one: Case): boolean {
  return evaluation.cases.find(({ unit }) => unit === UNIT)?.digest === caseDigest(scheme, one);
}

/** The unit's case with one entry left out. */
export const incomplete: Case = {
  ...ownCase,
  dossier: { ...ownCase.dossier, entries: ownCase.dossier.entries.slice(1) },
  ledger: [],
};

export function report(language: Language): string {
  const say = words[language];
  return [
    [say.title, say.simulated].join("\n"),
    agencyTable(language),
    tagTable(language),
    [say.published, ...published(language).flatMap((page) => outline(page, language))].join("\n\n"),
    [say.papers(index.unit.name), ...papers(language).flatMap((page) => outline(page, language))].join("\n\n"),
    [say.digest, say.same(wasScored(ownCase)), say.other(wasScored(incomplete))].join("\n"),
  ].join("\n\n");
}

function agencyTable(language: Language): string {
  const say = words[language];
  const titles = new Map((scheme.agencies ?? []).map(({ id, title }) => [id, inLanguage(title, language)]));
  return toText(
    linedUp({
      caption: [say.byAgency(index.unit.name)],
      columns: [left(say.agency), right(say.criteria), right(say.self), right(say.points), right(say.max), right("%")],
      rows: byAgency().map(({ agency, view }) => [
        agency === null ? say.nobody : (titles.get(agency) ?? agency),
        String(view.codes.length),
        ...[view.self, view.points, view.max, view.percent].map((one) => shown(one, language)),
      ]),
      notes: [say.partition],
    }),
  );
}

function tagTable(language: Language): string {
  const say = words[language];
  return toText(
    linedUp({
      caption: [say.byTag],
      columns: [left(say.unit), right(say.citizens), right(say.head), right(say.onTime)],
      rows: byTag().map(({ name, citizens, head, onTime }) => [
        name,
        ...[citizens.percent, head.percent, onTime].map((one) => shown(one, language)),
      ]),
      notes: [],
    }),
  );
}

/** A page with the first rows of its first tables, enough to see what stands on it. */
function outline(page: Page, language: Language): readonly string[] {
  const say = words[language];
  const some = page.sections.slice(0, 2).map((section) => sectionText(section, language));
  const rest = page.sections.length - some.length;
  return [
    `── ${page.title} ──\n${[say.simulated, ...page.stamp.warnings].join("\n")}`,
    ...some,
    ...(rest > 0 ? [say.moreSections(rest)] : []),
  ];
}

function sectionText({ heading, paragraphs, tables }: Section, language: Language): string {
  const first = tables.slice(0, 1).map((table) => {
    const caption = table.caption.filter((line) => line !== heading);
    return toText(firstRows({ ...table, caption }, 5, language));
  });
  return [heading, ...paragraphs, ...first].join("\n");
}

function firstRows(table: Table, count: number, language: Language): Table {
  const rest = table.rows.length - count;
  const notes = rest > 0 ? [words[language].more(rest), ...table.notes] : table.notes;
  return { ...table, rows: table.rows.slice(0, count), notes };
}

printWhenStarted(import.meta.url, report);
