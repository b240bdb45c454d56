import {
  describeIssue,
  type Evaluation,
  evaluate,
  isScoringError,
  type Language,
  leaves,
  parseEvaluation,
  parseJson,
  printDecimal,
  type Scheme,
} from "par-index";
import { type RankedLines, rankLines } from "par-index/bulk";
import { extendScheme, provenanceOf } from "par-index/editions";
import { leagueTables, type Table, toText } from "par-index/report";
import { sonLa880Districts, sonLaCommunesChanges, sonLaWardsChanges } from "par-index/schemes";
import {
  type Consolidated,
  changeOverYears,
  consolidate,
  type OfficeReport,
  parseSuccession,
  traceUnit,
} from "par-index/years";
import { left, printWhenStarted, right } from "../print.js";
import { casesOf, districts, reform, SEED, unitsAfter } from "./simulate.js";
import { words } from "./words.js";

/** The commune edition, written as changes to the districts', and the wards' as changes to the communes'. */
export const communes: Scheme = extendScheme(sonLa880Districts, sonLaCommunesChanges);
export const wards: Scheme = extendScheme(communes, sonLaWardsChanges);

/** Before 1 July 2025: each district scores its communes and sends the province a file. */
export function reports(): readonly OfficeReport[] {
  return districts().map((district, at) => {
    const file = JSON.stringify(evaluate(communes, casesOf(communes, district.communes, SEED + at)));
    return received(district.id, file);
  });
}

/** The province reads each file as made by its own edition; a file that was changed on the way is refused. */
export function received(by: string, file: string): OfficeReport {
  return { by, evaluation: parseEvaluation(parseJson(file), communes) };
}

/** The province's list: every commune once, no report changed on the way. */
export function provincialList(from: readonly OfficeReport[]): Consolidated {
  const expected = districts().flatMap((district) => district.communes.map(({ id }) => id));
  return consolidate(communes, from, { group: "toàn tỉnh", expected, comparable: [] });
}

/** After it: the province scores communes itself, wards and special zones apart and by their own edition. */
export function afterReform(): readonly { readonly scheme: Scheme; readonly evaluation: Evaluation }[] {
  const units = unitsAfter();
  return [communes, wards].map((scheme) => {
    const own = units.filter(({ kind }) => (kind === "ward") === (scheme === wards));
    return { scheme, evaluation: evaluate(scheme, casesOf(scheme, own, SEED + 100)) };
  });
}

/** The same from the bytes of a file with one case a line, where rows and ranks are enough. */
export function afterReformFromFile(): Promise<RankedLines> {
  const own = unitsAfter().filter(({ kind }) => kind !== "ward");
  const lines = casesOf(communes, own, SEED + 100).map((one) => `${JSON.stringify(one)}\n`);
  return rankLines(communes, new TextEncoder().encode(lines.join("")));
}

export function report(language: Language): string {
  const say = words[language];
  const made = reports();
  const list = provincialList(made);
  return [
    [say.title, say.simulated].join("\n"),
    editions(language),
    [say.before, toText(topOf(list, made, language)), `${say.digest} ${list.digest}`].join("\n"),
    [say.forgedTitle, forged(made, language)].join("\n"),
    say.after,
    ...afterReform().flatMap(({ scheme, evaluation }) =>
      leagueTables(scheme, evaluation, language).map((table) => toText(firstRows(table, 10, language))),
    ),
    traced(made, language),
  ].join("\n\n");
}

function editions(language: Language): string {
  const say = words[language];
  const rows = [
    { base: sonLa880Districts, changes: sonLaCommunesChanges, next: communes },
    { base: communes, changes: sonLaWardsChanges, next: wards },
  ].map(({ base, changes, next }) => {
    const origins = provenanceOf(base, changes).map(({ origin }) => origin);
    const count = (origin: string): string => String(origins.filter((one) => one === origin).length);
    const sizes = [String(leaves(base.criteria).length), String(leaves(next.criteria).length)];
    return [`${base.id} → ${next.id}`, ...sizes, count("inherited"), count("changed"), count("new")];
  });
  const columns = [
    left(say.edition),
    ...[say.leavesBefore, say.leavesAfter, say.inherited, say.changed, say.fresh].map(right),
  ];
  return toText({ caption: [say.editions], columns, rows, notes: [] });
}

/** The ten best of the province, with who reported them. */
function topOf({ rankings, units }: Consolidated, made: readonly OfficeReport[], language: Language): Table {
  const say = words[language];
  const rows = rankings[0]?.rows ?? [];
  const by = new Map(units.map((unit) => [unit.unit, unit]));
  const columns = [right(say.rank), left(say.unit), right(say.index), left(say.class), left(say.reportedBy)];
  const shown = rows.slice(0, 10).map((row) => {
    const unit = by.get(row.unit);
    return [
      String(row.rank),
      unit?.name ?? row.unit,
      printDecimal(row.published, language, 2),
      row.class ?? "",
      unit?.by ?? "",
    ];
  });
  return { caption: [], columns, rows: shown, notes: [say.list(made.length, units.length)] };
}

function firstRows(table: Table, count: number, language: Language): Table {
  const rest = table.rows.length - count;
  const notes = rest > 0 ? [words[language].more(rest), ...table.notes] : table.notes;
  return { ...table, rows: table.rows.slice(0, count), notes };
}

/** One figure changed on its way to the province. */
function forged(made: readonly OfficeReport[], language: Language): string {
  const copy = structuredClone(made);
  const index = copy[0]?.evaluation.indexes[0];
  if (index !== undefined) Object.assign(index, { published: "99.99", class: "A" });
  try {
    provincialList(copy);
  } catch (error) {
    if (isScoringError(error)) return error.issues.map((one) => describeIssue(one, language)).join("\n");
    throw error;
  }
  return "";
}

/** One new commune, and the three that it was made of: shown beside it, never subtracted. */
function traced(made: readonly OfficeReport[], language: Language): string {
  const say = words[language];
  const succession = parseSuccession(reform());
  const [first] = made;
  const [later] = afterReform();
  if (first === undefined || later === undefined) throw new Error("no report");
  const how = { succession, mapping: [], index: "comparable" as const };
  const row = changeOverYears(first.evaluation, later.evaluation, how).find(({ compared }) => compared === "merged");
  if (!row?.after) throw new Error("no merged commune");
  const lineage = traceUnit(succession, row.unit);
  const before = lineage.predecessors.map(({ unit }) => {
    const index = first.evaluation.indexes.find((one) => one.unit.id === unit);
    return [index?.unit.name ?? unit, printDecimal(index?.published ?? "", language, 2), index?.class ?? ""];
  });
  const after = [`→ ${row.name}`, printDecimal(row.after.published ?? "", language, 2), row.after.class ?? ""];
  const columns = [left(say.unit), right(say.index), left(say.class)];
  const notes = [say.notSubtracted, `${lineage.event?.date ?? ""}: ${lineage.event?.clause.place ?? ""}`];
  return toText({ caption: [say.traced], columns, rows: [...before, after], notes });
}

printWhenStarted(import.meta.url, report);
