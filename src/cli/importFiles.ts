import type { Case } from "../composite/unitCase.js";
import { digest } from "../document/digest.js";
import { safeReadAppraisal } from "../excel/readAppraisal.js";
import { safeReadForm } from "../excel/readForm.js";
import { type Issue, issue, notice } from "../issue/issue.js";
import { ScoringError } from "../issue/scoringError.js";
import { safeParseScheme } from "../scheme/parseScheme.js";
import type { Scheme } from "../scheme/scheme.js";
import { type SchemeFrame, safeSchemeFromTable } from "../table/schemeFromTable.js";
import { safeParseYear } from "../year/parseYear.js";
import type { Year } from "../year/year.js";
import { classified, type YearFile } from "./classify.js";
import type { Run } from "./command.js";
import { Findings } from "./findings.js";
import { addTallies, readSurveys, readTallies, type Surveys } from "./importAnswers.js";
import { readJson } from "./readJson.js";
import { atFile } from "./readTable.js";
import { rosterIn } from "./roster.js";
import { storedIn } from "./yearFolder.js";

/** A year as it was put together from files. */
export interface Imported {
  readonly scheme: Scheme;
  readonly year: Year;
  readonly cases: readonly Case[];
  /** Each survey file, and what became of its answers. */
  readonly surveys: Surveys;
  /** Why the year cannot be stored as it is. */
  readonly issues: readonly Issue[];
  readonly notices: readonly Issue[];
}

/**
 * Reads the files of a year, whatever each of them is: annex, list of units, filled forms, appraisers' sheets, surveys, tallies, and
 * documents in JSON. What the folder of the year holds already is kept where no file replaces it.
 */
export async function imported(files: readonly string[], run: Run): Promise<Imported> {
  const findings = new Findings();
  const known: YearFile[] = [];
  for (const file of files) {
    const one = await findings.tried(() => classified(file));
    if (one !== undefined) known.push(one);
  }
  const stored = storedIn(run.out);
  const scheme = (await schemeIn(known, run, findings)) ?? stored.scheme;
  if (scheme === undefined) {
    if (findings.issues.length === 0) findings.issues.push(issue("import.no_scheme", [], {}));
    throw new ScoringError(findings.issues);
  }
  const year = (await yearIn(known, scheme, run, findings)) ?? stored.year;
  if (year === undefined) {
    if (findings.issues.length === 0) findings.issues.push(issue("import.no_roster", [], {}));
    throw new ScoringError(findings.issues);
  }
  const cases = new Map<string, Case>(stored.cases.map((one) => [one.dossier.unit.id, one]));
  await readForms(known, scheme, year, cases, findings);
  const surveys = await readSurveys(known, scheme, year, run, findings);
  addTallies(surveys, await readTallies(known, scheme, findings), cases, year, findings);
  await readAppraisals(known, scheme, cases, findings);
  const without = year.units.filter(({ id }) => !cases.has(id));
  if (without.length > 0 && known.some(({ is }) => is === "form")) {
    const units = without.map(({ name }) => `“${name}”`).join(", ");
    findings.notices.push(notice("import.units_without_form", [], { units, count: String(without.length) }));
  }
  const order = new Map(year.units.map(({ id }, at) => [id, at]));
  const place = (one: Case): number => order.get(one.dossier.unit.id) ?? order.size;
  const sorted = [...cases.values()].sort((a, b) => place(a) - place(b));
  return { scheme, year, cases: sorted, surveys, issues: findings.issues, notices: findings.notices };
}

async function schemeIn(files: readonly YearFile[], run: Run, findings: Findings): Promise<Scheme | undefined> {
  const [first, second] = files.filter(({ is }) => is === "annex" || is === "scheme");
  if (first !== undefined && second !== undefined) {
    findings.issues.push(issue("import.two_schemes", [], { first: first.file, file: second.file }));
  }
  if (first === undefined) return undefined;
  const located = (one: Issue): Issue => atFile(one, first.file);
  if (first.is === "scheme") return findings.taken(safeParseScheme(first.value), located);
  if (first.is !== "annex") return undefined;
  const frame = run.frame === undefined ? undefined : (readJson(run.frame).value as SchemeFrame);
  return findings.taken(safeSchemeFromTable(first.rows, frame), located);
}

async function yearIn(
  files: readonly YearFile[],
  scheme: Scheme,
  run: Run,
  findings: Findings,
): Promise<Year | undefined> {
  const [first, second] = files.filter(({ is }) => is === "roster" || is === "year");
  if (first !== undefined && second !== undefined) {
    findings.issues.push(issue("import.two_rosters", [], { first: first.file, file: second.file }));
  }
  if (run.year !== undefined) {
    const { year: file } = run;
    return findings.taken(safeParseYear(readJson(file).value, scheme), (one) => atFile(one, file));
  }
  if (first === undefined) return undefined;
  if (first.is === "year") return findings.taken(safeParseYear(first.value, scheme), (one) => atFile(one, first.file));
  if (first.is !== "roster") return undefined;
  const { period } = run;
  if (period === undefined) {
    findings.issues.push(issue("import.no_period", [], { file: first.file }));
    return undefined;
  }
  const listed = await findings.tried(() => rosterIn(first.rows, first.file));
  if (listed === undefined) return undefined;
  const { id, edition } = scheme;
  const stamp = { id, edition, digest: digest(scheme) };
  const groups = [...new Set(listed.map(({ unit }) => unit.group))];
  const year = {
    period,
    schemes: groups.map((group) => ({ group, scheme: stamp })),
    units: listed.map(({ unit }) => unit),
  };
  return findings.taken(safeParseYear(year, scheme), (one) => {
    const [list, at] = one.path;
    const place = list === "units" && typeof at === "number" ? listed[at]?.at : undefined;
    return place === undefined ? atFile(one, first.file) : { ...one, at: { ...one.at, ...place.at } };
  });
}

async function readForms(
  files: readonly YearFile[],
  scheme: Scheme,
  year: Year,
  cases: Map<string, Case>,
  findings: Findings,
): Promise<void> {
  const filled = new Map<string, string>();
  for (const one of files) {
    if (one.is !== "form") continue;
    const dossier = findings.taken(await safeReadForm(scheme, year, one.bytes, one.file), (found) =>
      atFile(found, one.file),
    );
    if (dossier === undefined) continue;
    const unit = dossier.unit.id;
    const first = filled.get(unit);
    if (first !== undefined) {
      const twice = issue("import.unit_twice", [], { unit: dossier.unit.name, first, file: one.file });
      findings.issues.push({ ...twice, at: { unit, file: one.file } });
      continue;
    }
    filled.set(unit, one.file);
    cases.set(unit, { ...cases.get(unit), dossier });
  }
}

async function readAppraisals(
  files: readonly YearFile[],
  scheme: Scheme,
  cases: Map<string, Case>,
  findings: Findings,
): Promise<void> {
  for (const one of files) {
    if (one.is !== "appraisal") continue;
    const read = await safeReadAppraisal(scheme, [...cases.values()], one.bytes, one.file);
    for (const { unit, adjustments } of findings.taken(read, (found) => atFile(found, one.file)) ?? []) {
      const before = cases.get(unit);
      if (before !== undefined) cases.set(unit, { ...before, ledger: [...(before.ledger ?? []), ...adjustments] });
    }
  }
}
