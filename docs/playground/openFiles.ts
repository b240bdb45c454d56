import {
  type Case,
  describeIssue,
  evaluate,
  type Issue,
  isScoringError,
  type Language,
  mergeTallies,
  type Scheme,
  safeParseScheme,
  safeParseYear,
  type Tally,
} from "par-index";
import { tallyTable } from "par-index/survey";
import { rowsFromCsv } from "par-index/table";
import { type Located, lineAt, locate, spanOfIssue } from "./locate.js";
import { begin, type Session } from "./session.js";
import { say } from "./words.js";
import { type ReadWork, readWork, type Work } from "./work.js";

export interface OpenedFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** Something that was not taken, or should be looked at: from which file and line, and why. */
export interface Refusal {
  readonly file: string;
  readonly line: number | null;
  readonly sentence: string;
}

/** What came of files that were opened together; a session only where something was taken. */
export interface Opening {
  readonly session: Session | null;
  /** The text of the scheme, where a file brought another one, valid or not. */
  readonly text: string | null;
  readonly work: Work | null;
  readonly refused: readonly Refusal[];
  /** What was taken, and somebody should look at. */
  readonly notices: readonly Refusal[];
}

/** A value of a file, and the line on which a part of it stands. */
interface Placed {
  readonly file: string;
  readonly value: unknown;
  readonly lineOf: (path: Issue["path"]) => number;
}

/**
 * Takes files as they come: a scheme, a year, cases (JSON, or one a line), answers of a survey (CSV), or saved work. Their order does
 * not matter. Cases of a ready edition bring it along.
 */
export function openFiles(
  files: readonly OpenedFile[],
  current: Session,
  editions: readonly Scheme[],
  language: Language,
): Opening {
  const refused: Refusal[] = [];
  const notices: Refusal[] = [];
  const refuse: Refuse = (file, line, sentence) => refused.push({ file, line, sentence });
  const note: Refuse = (file, line, sentence) => notices.push({ file, line, sentence });
  const { work, values, tables } = gathered(files, refuse, language);
  if (work !== null) return { session: work.session, text: work.work.text, work: work.work, refused, notices };

  const tell = ({ file, lineOf }: Placed, issues: readonly Issue[], into = refuse): void => {
    for (const issue of issues) into(file, lineOf(issue.path), describeIssue({ ...issue, path: [] }, language));
  };
  const [given, ...moreSchemes] = values.filter(isScheme);
  const [stated, ...moreYears] = values.filter(isYear);
  const cases = values.flatMap(caseOf);
  for (const { file } of [...moreSchemes, ...moreYears]) refuse(file, null, say("second", language));
  for (const one of values) {
    const isKnown = isScheme(one) || isYear(one) || caseOf(one).length > 0;
    if (!isKnown) refuse(one.file, one.lineOf([]), say("unknownFile", language));
  }
  const parsed = given === undefined ? null : safeParseScheme(given.value);
  if (given !== undefined && parsed !== null) {
    if (parsed.ok) tell(given, parsed.notices, note);
    else tell(given, parsed.issues);
  }
  const scheme = parsed?.ok ? parsed.value : (editionOf(cases, editions) ?? current.scheme);
  const isOther = scheme !== current.scheme;
  const text = given !== undefined || isOther ? `${JSON.stringify(given?.value ?? scheme, null, 2)}\n` : null;
  const nothing = { session: null, text, work: null, refused, notices };

  const read = stated === undefined ? null : safeParseYear(stated.value, scheme);
  if (stated !== undefined && read?.ok === false) {
    tell(stated, read.issues);
    return nothing;
  }
  if (stated !== undefined && read?.ok) tell(stated, read.notices, note);
  const year = read?.ok ? read.value : isOther ? undefined : current.year;
  const result = evaluate(
    scheme,
    cases.map(({ value }) => value),
    year,
  );
  const wrong = new Map(result.refused.map((one) => [one.case, one.issues]));
  for (const [at, one] of cases.entries()) {
    tell(one, wrong.get(at)?.map((issue) => ({ ...issue, path: issue.path.slice(1) })) ?? []);
  }
  const sound = cases.filter((_, at) => !wrong.has(at)).map(({ value }) => value as Case);
  const before = isOther ? [] : current.cases;
  const counted = withAnswers(scheme, sound.length > 0 ? sound : before, tables, { refuse, note, language });
  if (counted === before && (read === null || current.source === "simulated")) return nothing;
  const source = sound.length > 0 ? "opened" : current.source;
  const frame = { scheme, source, ...(year === undefined ? {} : { year }) };
  const session = begin(frame, counted);
  for (const one of session.evaluation.notices) {
    const [at, ...path] = one.path;
    const placed =
      typeof at === "number" && sound.length > 0 ? cases.filter((_, each) => !wrong.has(each))[at] : undefined;
    const name = session.evaluation.indexes.find(({ unit }) => unit.id === one.at?.unit)?.unit.name ?? "";
    if (placed === undefined) note(name, null, describeIssue({ ...one, path: [] }, language));
    else tell(placed, [{ ...one, path }], note);
  }
  return { ...nothing, session };
}

/** What the scheme, as it was edited, refuses of units that were opened before, under their names. */
export function refusalsOf({ cases, evaluation }: Session, language: Language): readonly Refusal[] {
  return evaluation.refused.flatMap(({ case: at, issues }) =>
    issues.map((issue) => ({
      file: cases[at]?.dossier.unit.name ?? "",
      line: null,
      sentence: describeIssue({ ...issue, path: [] }, language),
    })),
  );
}

interface Gathered {
  readonly work: (ReadWork & { kind: "work" }) | null;
  readonly values: readonly Placed[];
  readonly tables: readonly Table[];
}

interface Table {
  readonly file: string;
  readonly text: string;
}

/** What the files hold, as far as they can be read at all. */
function gathered(files: readonly OpenedFile[], refuse: Refuse, language: Language): Gathered {
  const tables: Table[] = [];
  const values: Placed[] = [];
  for (const { name: file, bytes } of files) {
    const text = textOf(bytes);
    if (text === null) {
      refuse(file, null, say("notUtf8", language));
      continue;
    }
    const work = readWork(text);
    if (work.kind === "work") return { work, values: [], tables: [] };
    if (work.kind === "other-version") refuse(file, null, say("otherVersion", language));
    else if (/\.(csv|tsv|txt)$/i.test(file)) tables.push({ file, text });
    else values.push(...(/\.(ndjson|jsonl)$/i.test(file) ? linesOf : jsonOf)(file, text, refuse, language));
  }
  return { work: null, values, tables };
}

function isScheme({ value }: Placed): boolean {
  return has(value, "criteria");
}

function isYear({ value }: Placed): boolean {
  return has(value, "schemes") && has(value, "units");
}

/** A case, or a dossier alone, which is a case without anything else. */
function caseOf(placed: Placed): readonly Placed[] {
  const { file, value, lineOf } = placed;
  if (has(value, "dossier")) return [placed];
  if (!has(value, "entries")) return [];
  return [{ file, value: { dossier: value }, lineOf: (path) => lineOf(path.slice(1)) }];
}

type Refuse = (file: string, line: number | null, sentence: string) => unknown;

function textOf(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

function jsonOf(file: string, text: string, refuse: Refuse, language: Language): readonly Placed[] {
  const located = locate(text);
  if (!located.ok) {
    for (const one of located.issues) {
      refuse(file, lineAt(text, spanOfIssue(text, one).start), describeIssue({ ...one, path: [] }, language));
    }
    return [];
  }
  const placed = (value: unknown, before: Issue["path"]): Placed => {
    return { file, value, lineOf: (path) => lineIn(located, text, [...before, ...path]) };
  };
  const { value } = located;
  return Array.isArray(value) ? value.map((one, at) => placed(one, [at])) : [placed(value, [])];
}

function lineIn(located: Located & { ok: true }, text: string, path: Issue["path"]): number {
  return lineAt(text, located.spanOf(path).start);
}

function linesOf(file: string, text: string, refuse: Refuse, language: Language): readonly Placed[] {
  return text.split("\n").flatMap((line, at): Placed[] => {
    if (line.trim() === "") return [];
    const located = locate(line.trim());
    if (located.ok) return [{ file, value: located.value, lineOf: () => at + 1 }];
    for (const one of located.issues) refuse(file, at + 1, describeIssue({ ...one, path: [] }, language));
    return [];
  });
}

function has(value: unknown, key: string): boolean {
  return typeof value === "object" && value !== null && Object.hasOwn(value, key);
}

/** The ready edition that the first case names. */
function editionOf(cases: readonly Placed[], editions: readonly Scheme[]): Scheme | undefined {
  const { dossier } = (cases[0]?.value ?? {}) as { readonly dossier?: Partial<Case["dossier"]> };
  return editions.find(({ id, edition }) => id === dossier?.scheme?.id && edition === dossier.scheme.edition);
}

/** The cases with the answers of all tables together, which take the place of those that a unit had. */
function withAnswers(
  scheme: Scheme,
  cases: readonly Case[],
  tables: readonly Table[],
  { refuse, note, language }: { readonly refuse: Refuse; readonly note: Refuse; readonly language: Language },
): readonly Case[] {
  const units = cases.map(({ dossier: { unit } }) => ({ id: unit.id, name: unit.name }));
  const counts = new Map<string, string>();
  const counted = tables.flatMap(({ file, text }): Tally[] => {
    const tell = (issues: readonly Issue[], into: Refuse): void => {
      for (const one of issues) into(file, one.at?.line ?? null, describeIssue({ ...one, path: [] }, language));
    };
    try {
      const { tally, issues, notices } = tallyTable(scheme, rowsFromCsv(text), { units });
      tell(issues, refuse);
      tell(notices, note);
      // The same counts again are a copy, and would count twice.
      const same = JSON.stringify(mergeTallies(tally, []));
      const first = counts.get(same);
      if (first !== undefined && tally.length > 0) {
        refuse(file, null, `${say("answersTwice", language)} ${first}`);
        return [];
      }
      counts.set(same, file);
      return [tally];
    } catch (error) {
      if (!isScoringError(error)) throw error;
      tell(error.issues, refuse);
      return [];
    }
  });
  const all = counted.reduce<Tally>((sum, tally) => mergeTallies(sum, tally), []);
  const named = new Set(all.map(({ unit }) => unit));
  if (named.size === 0) return cases;
  return cases.map((one) => {
    const { id } = one.dossier.unit;
    return named.has(id) ? { ...one, tally: all.filter(({ unit }) => unit === id) } : one;
  });
}
