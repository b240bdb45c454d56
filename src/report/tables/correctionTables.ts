import { readArgument, readLanguage } from "../../document/arguments.js";
import { printResult } from "../../issue/describeIssue.js";
import type { Language } from "../../number/print.js";
import { warningsOf } from "../../scheme/warningsOf.js";
import type {
  CorrectedStanding,
  Correction,
  EvaluationDiff,
  LeafResult,
  ResultStamp,
} from "../../years/diffEvaluations.js";
import { evaluationDiffs } from "../../years/readResults.js";
import { headColumn, linedUp, numberColumn, rowsOf, textColumn } from "./column.js";
import { NONE, type Table } from "./table.js";

/**
 * A correction as tables (bảng đính chính): which units moved, from what to what and why, and which criteria changed.
 *
 * @param diff - What `diffEvaluations` found.
 * @param language - `"vi"`, the default, or `"en"`; no figure is rounded again.
 * @returns Two tables, of units and of criteria; both are there when they have no rows.
 * @throws `argument.*` for a wrong argument; `document.*` and `number.*` for what is no difference of two results.
 * @example
 * ```ts
 * import { evaluate } from "par-index";
 * import { sonLa880Departments as scheme } from "par-index/schemes";
 * import { diffEvaluations } from "par-index/years";
 * import { correctionTables } from "par-index/report";
 *
 * const evaluation = evaluate(scheme, []);
 * correctionTables(diffEvaluations(evaluation, evaluation), "vi")[0]?.notes; // => ["Số đơn vị không thay đổi: 0."]
 * ```
 * @clause Our reading: results must be accurate and objective (880/QĐ-UBND, Phần II, mục IV.4); a correction says whom it
 *   moved and why.
 */
export function correctionTables(diff: EvaluationDiff, language: Language = "vi"): readonly Table[] {
  const read = readArgument("diff", "differences-of-results", evaluationDiffs, diff, undefined);
  return tablesOf(read, readLanguage(language));
}

/** {@link correctionTables} for what has been read. */
function tablesOf(diff: EvaluationDiff, language: Language): readonly Table[] {
  const sentences = dictionary[language];
  const warnings = new Set([diff.before, diff.after].flatMap(({ scheme }) => warningsOf(scheme.status, language)));
  const stamp = [
    ...warnings,
    `${sentences.before}: ${stampLine(diff.before)}`,
    `${sentences.after}: ${stampLine(diff.after)}`,
  ];
  const tables = unstampedTables(diff, { before: asItIs, after: asItIs }, language);
  return tables.map((table) => ({ ...table, caption: [...table.caption, ...stamp] }));
}

/** What a class is called in either edition of the result. */
type ClassNames = Readonly<Record<"before" | "after", (name: string) => string>>;

const asItIs = (name: string): string => name;

/** The same tables for where a stamp stands already. */
export function unstampedTables(diff: EvaluationDiff, names: ClassNames, language: Language): readonly [Table, Table] {
  const notes = [dictionary[language].unchanged(diff.unchanged)];
  return [{ ...unitTable(diff.corrections, names, language), notes }, leafTable(diff.corrections, language)];
}

/** Which edition of a result it is. */
export function stampLine({ scheme, engine, digest }: ResultStamp): string {
  return `${scheme.id} ${scheme.edition} · ${engine} · SHA-256 ${digest}`;
}

function unitTable(corrections: readonly Correction[], names: ClassNames, language: Language): Table {
  const sentences = dictionary[language];
  const each = (of: (one: Correction) => string | null | undefined) => linedUp(corrections.map(of), language);
  return {
    caption: [sentences.units],
    columns: [
      headColumn(sentences.unit),
      numberColumn(sentences.inBefore(sentences.points)),
      numberColumn(sentences.inAfter(sentences.points)),
      numberColumn(sentences.difference),
      textColumn(sentences.inBefore(sentences.class)),
      textColumn(sentences.inAfter(sentences.class)),
      numberColumn(sentences.inBefore(sentences.rank)),
      numberColumn(sentences.inAfter(sentences.rank)),
      textColumn(sentences.why),
    ],
    rows: rowsOf([
      corrections.map(({ name }) => name),
      each(({ before }) => before?.points),
      each(({ after }) => after?.points),
      each(({ difference }) => difference),
      corrections.map(({ before }) => named(before, names.before)),
      corrections.map(({ after }) => named(after, names.after)),
      corrections.map(({ before }) => String(before?.rank ?? NONE)),
      corrections.map(({ after }) => String(after?.rank ?? NONE)),
      corrections.map(({ why }) => why.map((cause) => sentences.causes[cause]).join("; ")),
    ]),
    notes: [],
  };
}

function named(standing: CorrectedStanding | null, name: (of: string) => string): string {
  return typeof standing?.class === "string" ? name(standing.class) : NONE;
}

function leafTable(corrections: readonly Correction[], language: Language): Table {
  const sentences = dictionary[language];
  const rows = corrections.flatMap(({ name, leaves }) => leaves.map((leaf) => ({ name, ...leaf })));
  return {
    caption: [sentences.leaves],
    columns: [
      headColumn(sentences.unit),
      textColumn(sentences.criterion),
      textColumn(sentences.before),
      textColumn(sentences.after),
    ],
    rows: rows.map(({ name, code, before, after }) => [
      name,
      `${sentences.criterion} ${code}`,
      resultOf(before, language),
      resultOf(after, language),
    ]),
    notes: [],
  };
}

/** Points out of the maximum, or the reason why there are none. */
function resultOf(result: LeafResult | null, language: Language): string {
  if (result === null) return NONE;
  const { points, max, absence } = result;
  const shown = absence === null ? (points ?? NONE) : absence;
  return `${printResult(shown, language)} / ${printResult(max, language)}`;
}

const dictionary = {
  vi: {
    units: "Đơn vị có thay đổi",
    leaves: "Tiêu chí có thay đổi",
    unit: "Đơn vị",
    criterion: "Tiêu chí",
    points: "Điểm",
    difference: "Chênh lệch",
    class: "Xếp loại",
    rank: "Hạng",
    before: "Bản trước",
    after: "Bản sau",
    inBefore: (what: string) => `${what} (bản trước)`,
    inAfter: (what: string) => `${what} (bản sau)`,
    why: "Vì sao",
    unchanged: (count: number) => `Số đơn vị không thay đổi: ${count}.`,
    causes: {
      added: "chỉ có trong bản sau",
      removed: "chỉ có trong bản trước",
      case: "hồ sơ, sổ điều chỉnh hoặc phiếu điều tra của đơn vị đã thay đổi",
      scheme: "bộ tiêu chí đã thay đổi",
      engine: "phần mềm tính đã đổi phiên bản",
      others: "đơn vị khác thay đổi thứ hạng",
    },
  },
  en: {
    units: "Units that changed",
    leaves: "Criteria that changed",
    unit: "Unit",
    criterion: "Criterion",
    points: "Points",
    difference: "Difference",
    class: "Class",
    rank: "Rank",
    before: "Before",
    after: "After",
    inBefore: (what: string) => `${what} (before)`,
    inAfter: (what: string) => `${what} (after)`,
    why: "Why",
    unchanged: (count: number) => `Units that did not change: ${count}.`,
    causes: {
      added: "only in the later edition",
      removed: "only in the earlier edition",
      case: "the unit’s dossier, ledger or tally was changed",
      scheme: "the scheme was changed",
      engine: "another version of the engine",
      others: "other units changed rank",
    },
  },
} as const;
