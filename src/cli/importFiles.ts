import type { Case } from "../composite/unitCase.js";
import { type Issue, issue, notice } from "../issue/issue.js";
import { ScoringError } from "../issue/scoringError.js";
import { safeParseScheme } from "../scheme/parseScheme.js";
import type { Scheme } from "../scheme/scheme.js";
import type { TableRow } from "../table/rows.js";
import { type SchemeFrame, safeSchemeFromTable } from "../table/schemeFromTable.js";
import { safeParseYear } from "../year/parseYear.js";
import type { Year } from "../year/year.js";
import { classified, type YearFile } from "./classify.js";
import type { Run } from "./command.js";
import { placeIn, readingAll, readOption } from "./filePlace.js";
import { Findings } from "./findings.js";
import { addTallies, readSurveys, readTallies, type Surveys } from "./importAnswers.js";
import { isWithoutForm, readAppraisals, readForms } from "./importForms.js";
import { readJson } from "./readJson.js";
import { atFile } from "./readTable.js";
import { rosterIn, schemesOfGroups } from "./roster.js";
import { schemeFolders } from "./schemeFolders.js";
import { inTableOrFrame } from "./schemeFromTable.js";
import { asAnswers, isOf, refuseUnclaimed } from "./schemeOfFile.js";
import { type Stored, storedYear } from "./yearFolder.js";

/** One scheme of a year with its units, as they were put together from files. */
export interface Imported {
  /** The folder of its documents: that of the year, or one within it where the year has several schemes. */
  readonly folder: string;
  readonly scheme: Scheme;
  readonly year: Year;
  /** The units that the scheme scores. */
  readonly units: Year["units"];
  readonly cases: readonly Case[];
  /** Each survey file, and what became of its answers. */
  readonly surveys: Surveys;
}

export interface ImportedYear {
  readonly parts: readonly Imported[];
  /** Why the year cannot be stored as it is. */
  readonly issues: readonly Issue[];
  readonly notices: readonly Issue[];
}

/**
 * Reads the files of a year, whatever each of them is: annexes, list of units, filled forms, appraisers' sheets, surveys, tallies, and
 * documents in JSON. Each file goes to its scheme: a workbook by its own stamp, answers by their questions and units. What the folder
 * of the year holds already is kept where no file replaces it. A form of those `inPlace` was sent only if somebody filled it in.
 */
export async function imported(
  files: readonly string[],
  run: Run,
  inPlace: ReadonlySet<string> = new Set(),
): Promise<ImportedYear> {
  const findings = new Findings();
  const found: YearFile[] = [];
  for (const file of files) {
    const one = await findings.tried(() => classified(file));
    if (one !== undefined) found.push(one);
  }
  const stored = storedYear(run.out);
  const schemes = schemesOf(await schemesIn(found, run, findings), stored);
  const known = found.map((one) => asAnswers(one, schemes));
  const [first] = schemes;
  if (first === undefined) {
    if (findings.issues.length === 0) findings.issues.push(issue("import.no_scheme", [], {}));
    throw new ScoringError(findings.issues);
  }
  const year = (await yearIn(known, schemes, run, findings)) ?? stored.find((one) => one.year !== undefined)?.year;
  if (year === undefined) {
    if (findings.issues.length === 0) findings.issues.push(issue("import.no_roster", [], {}));
    throw new ScoringError(findings.issues);
  }
  const parts: Imported[] = [];
  const folders = schemeFolders(schemes, stored, run.out ?? "");
  for (const scheme of schemes) {
    const folder = folders.get(scheme.id) ?? "";
    const { cases, surveys } = await casesOf(scheme, schemes, year, stored, known, inPlace, run, findings);
    parts.push({ folder, scheme, year, units: unitsOf(scheme, year), cases, surveys });
  }
  refuseUnclaimed(known, schemes, findings);
  return { parts, issues: once(findings.issues), notices: once(findings.notices) };
}

/** What two schemes of a year are told alike stands once. */
function once(found: readonly Issue[]): readonly Issue[] {
  const seen = new Set<string>();
  return found.filter((one) => {
    const key = JSON.stringify(one);
    return !seen.has(key) && seen.add(key);
  });
}

/** The cases of the units that a scheme scores. */
async function casesOf(
  scheme: Scheme,
  schemes: readonly Scheme[],
  year: Year,
  stored: readonly Stored[],
  files: readonly YearFile[],
  inPlace: ReadonlySet<string>,
  run: Run,
  findings: Findings,
): Promise<Pick<Imported, "cases" | "surveys">> {
  const own = files.filter((one) => isOf(scheme, schemes, one));
  const before = stored.find((one) => one.scheme?.id === scheme.id)?.cases ?? [];
  const cases = new Map<string, Case>(before.map((one) => [one.dossier.unit.id, one]));
  const units = unitsOf(scheme, year);
  const refused = await readForms(own, scheme, year, cases, inPlace, findings);
  const surveys = await readSurveys(own, scheme, year, run, findings);
  const elsewhere = new Set(year.units.filter((one) => !units.includes(one)).map(({ id }) => id));
  addTallies(surveys, readTallies(own, scheme, elsewhere, findings), cases, { year, elsewhere, refused }, findings);
  await readAppraisals(own, scheme, cases, findings);
  const without = units.filter(({ id }) => isWithoutForm(id, cases, refused));
  if (without.length > 0 && files.some(({ is }) => is === "form")) {
    const names = without.map(({ name }) => `“${name}”`).join(", ");
    findings.notices.push(notice("import.units_without_form", [], { units: names, count: String(without.length) }));
  }
  const order = new Map(year.units.map(({ id }, at) => [id, at]));
  const place = (one: Case): number => order.get(one.dossier.unit.id) ?? order.size;
  return { cases: [...cases.values()].sort((a, b) => place(a) - place(b)), surveys };
}

/** The units of a year that a scheme scores; all of them where the year names another text of it, which is told elsewhere. */
function unitsOf({ id, edition }: Scheme, { schemes, units }: Year): Year["units"] {
  const groups = new Set(
    schemes.filter(({ scheme }) => scheme.id === id && scheme.edition === edition).map(({ group }) => group),
  );
  return units.filter(({ group }) => groups.has(group));
}

/** The schemes of the files, and those of the folder that no file replaces. */
function schemesOf(read: readonly Scheme[], stored: readonly Stored[]): readonly Scheme[] {
  const before = stored.flatMap(({ scheme }) => scheme ?? []);
  if (read.length === 0) return before;
  // One annex in the place of the only one there was is another text of it, or it is refused where cases rest on it.
  if (before.length <= 1) return read;
  const kept = before.map((one) => read.find(({ id }) => id === one.id) ?? one);
  return [...kept, ...read.filter((one) => !kept.includes(one))];
}

async function schemesIn(files: readonly YearFile[], run: Run, findings: Findings): Promise<readonly Scheme[]> {
  const found: { readonly scheme: Scheme; readonly file: string }[] = [];
  const frame = readOption(run.frame);
  const fromTable = (rows: readonly TableRow[]): ReturnType<typeof safeSchemeFromTable> =>
    readingAll([["frame", frame]], () => safeSchemeFromTable(rows, frame?.value as SchemeFrame | undefined));
  for (const one of files) {
    if (one.is !== "annex" && one.is !== "scheme") continue;
    const located = (wrong: readonly Issue[]): readonly Issue[] =>
      "rows" in one ? wrong.map((found) => inTableOrFrame(found, one.file, frame)) : placeIn(one.json, wrong);
    const read = "rows" in one ? fromTable(one.rows) : safeParseScheme(one.json.value);
    const scheme = findings.taken(read, located);
    if (scheme === undefined) continue;
    const first = found.find((other) => other.scheme.id === scheme.id);
    if (first === undefined) found.push({ scheme, file: one.file });
    else {
      const params = { first: first.file, file: one.file, id: scheme.id };
      findings.issues.push(issue("import.two_schemes", [], params));
    }
  }
  return found.map(({ scheme }) => scheme);
}

async function yearIn(
  files: readonly YearFile[],
  schemes: readonly Scheme[],
  run: Run,
  findings: Findings,
): Promise<Year | undefined> {
  const [first, second] = files.filter(({ is }) => is === "roster" || is === "year");
  if (first !== undefined && second !== undefined) {
    findings.issues.push(issue("import.two_rosters", [], { first: first.file, file: second.file }));
  }
  if (run.year !== undefined) {
    const json = readJson(run.year);
    return yearFor(json.value, schemes, findings, (found) => placeIn(json, found));
  }
  if (first === undefined) return undefined;
  if (first.is === "year") {
    const { json } = first;
    return yearFor(json.value, schemes, findings, (found) => placeIn(json, found));
  }
  if (first.is !== "roster") return undefined;
  const { period } = run;
  if (period === undefined) {
    findings.issues.push(issue("import.no_period", [], { file: first.file }));
    return undefined;
  }
  const listed = await findings.tried(() => rosterIn(first.rows, first.file));
  const groups = listed === undefined ? undefined : await findings.tried(() => schemesOfGroups(listed, schemes));
  if (listed === undefined || groups === undefined) return undefined;
  const year = { period, schemes: groups, units: listed.map(({ unit }) => unit) };
  const located = (one: Issue): Issue => {
    const [list, at] = one.path;
    const place = list === "units" && typeof at === "number" ? listed[at]?.at : undefined;
    return place === undefined ? atFile(one, first.file) : { ...one, at: { ...one.at, ...place.at } };
  };
  return yearFor(year, schemes, findings, (found) => found.map(located));
}

/** A year that holds for each of its schemes. */
function yearFor(
  value: unknown,
  schemes: readonly Scheme[],
  findings: Findings,
  located: (found: readonly Issue[]) => readonly Issue[],
): Year | undefined {
  const read = schemes.map((scheme) => findings.taken(safeParseYear(value, scheme), located));
  return read.includes(undefined) ? undefined : read[0];
}
