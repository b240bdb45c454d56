import { leaves } from "../criteria/leaves.js";
import { wrongArgument } from "../document/arguments.js";
import { isList, isPlain } from "../document/plain.js";
import { type Issue, issue } from "../issue/issue.js";
import { orThrow, type Parsed, refusalOf } from "../issue/scoringError.js";
import { safeParseScheme } from "../scheme/parseScheme.js";
import type { Scheme, Status } from "../scheme/scheme.js";
import { wellFormed } from "../text/characters.js";
import { oneLine } from "../text/oneLine.js";
import { readBands, readGates } from "./bandTables.js";
import { figureOf } from "./cellValues.js";
import { idFor } from "./criteriaTable.js";
import { Draft, placed } from "./draft.js";
import { type Frame, readFrame } from "./frame.js";
import { shapeOf } from "./headings.js";
import { limitsText } from "./limitsText.js";
import { readGroups, readQuestions } from "./questionTables.js";
import { readCriteria } from "./readCriteria.js";
import { copiedRow, type Section, type TableRow } from "./rows.js";
import { type Sections, sectionsOf } from "./sections.js";
import { translated } from "./translations.js";

/** The fields of a scheme that its criteria do not say, where the frame is no table. */
export type SchemeFrame = Omit<Scheme, "criteria">;

/**
 * Makes a scheme of the table of its annex, as {@link tableOf} writes it and as an official writes it in Excel or Word: one row
 * for each criterion, with a sentence for how it is scored. Use {@link safeSchemeFromTable} to get the issues as a value.
 *
 * @param rows - Rows of cells. Sections stand one below the other, each with its title and its headings; a table of criteria alone
 *   needs no title. Columns may stand in any order; figures have a decimal comma.
 * @param frame - What the rows do not say: the other fields of the scheme, or rows of the other sections.
 * @returns The scheme, as `parseScheme` gives it. A scheme of `status: "official"` takes canonical sentences only.
 * @throws `table.*` for cells that are not understood, each with its cell; what `parseScheme` throws, with the cell that says it; all at
 *   once in one `ScoringError`. `argument.*` for a wrong argument.
 * @example
 * ```ts
 * import { caMau2013Fragment } from "par-index/schemes";
 * import { schemeFromTable } from "par-index/table";
 *
 * const { criteria, ...frame } = caMau2013Fragment;
 * const rows = [
 *   ["Mã", "Tiêu chí", "Điểm tối đa", "Cách chấm"],
 *   ["1", "Công tác chỉ đạo, điều hành", "7", ""],
 *   ["1.1", "Ban hành kế hoạch", "5", "Chậm nhất ngày 31/01 của năm đánh giá: 5; chậm đến 10 ngày: 2,5; còn lại: 0"],
 *   ["1.2", "Báo cáo", "2", "Mỗi báo cáo: 0,5 điểm"],
 * ];
 * schemeFromTable(rows, frame).criteria[0]?.max; // => "7"
 * ```
 * @clause 880/QĐ-UBND, Phần II, mục II.1: the criteria stand in an annex.
 * @law a scheme is its annex: schemeFromTable(tableOf(s)) = s
 */
export function schemeFromTable(rows: readonly TableRow[], frame?: SchemeFrame | readonly TableRow[]): Scheme {
  return orThrow(read(rows, frame));
}

/**
 * {@link schemeFromTable} with the issues as a value instead of an error.
 *
 * @param rows - As for `schemeFromTable`.
 * @param frame - As for `schemeFromTable`.
 * @returns `{ ok: true, value, notices }`, with the canonical sentence for each that was written otherwise; or
 *   `{ ok: false, issues }`. Each has the cell (`at.cell`) and, where there is one, the criterion (`at.leaf`).
 * @throws Never throws.
 * @example
 * ```ts
 * import { safeSchemeFromTable } from "par-index/table";
 *
 * const frame = [["Khung"], ["Mục"], ["Phần điểm"], ["Mã"], ["Xếp loại"], ["Loại"], ["Tiêu chí"], ["Mã"]];
 * const read = safeSchemeFromTable(frame);
 * read.ok ? [] : [...new Set(read.issues.map(({ code }) => code))]; // => ["table.column_missing"]
 * ```
 * @clause Our reading, as for `schemeFromTable`.
 */
export function safeSchemeFromTable(
  rows: readonly TableRow[],
  frame?: SchemeFrame | readonly TableRow[],
): Parsed<Scheme> {
  try {
    return read(rows, frame);
  } catch (error) {
    return refusalOf(error);
  }
}

function read(rows: readonly TableRow[], frame: SchemeFrame | readonly TableRow[] | undefined): Parsed<Scheme> {
  const draft = new Draft();
  const table = rowsIn("rows", rows);
  const isTable = isList(frame);
  if (frame !== undefined && !isTable && (typeof frame !== "object" || !isPlain(frame)))
    throw wrongArgument("frame", "an-object", frame);
  const all = isTable ? [...table, [], ...rowsIn("frame", frame)] : table;
  const sections = sectionsOf(all, draft);
  const known = frame === undefined || isTable ? undefined : (frame as SchemeFrame);
  const document = documentOf(sections, known, draft);
  if (draft.issues.length > 0) return { ok: false, issues: inOrder(draft.issues) };
  const parsed = safeParseScheme(document);
  if (parsed.ok && sections.criteria !== undefined) checkLimits(parsed.value, sections.criteria, draft);
  if (draft.issues.length > 0) return { ok: false, issues: draft.issues };
  if (parsed.ok) return { ok: true, value: parsed.value, notices: [...draft.notices, ...parsed.notices] };
  const issues = parsed.issues.map((one) => {
    const cell = draft.cellOf(one.path);
    return cell === undefined ? one : placed(one, cell);
  });
  return { ok: false, issues };
}

/** The points at the limits, where a table prints them, are those of the sentence beside them. */
function checkLimits(scheme: Scheme, { records }: Section<"code" | "limits">, draft: Draft): void {
  const byCode = new Map(leaves(scheme.criteria).map((leaf) => [leaf.code, leaf]));
  for (const { text, cell } of records) {
    const leaf = byCode.get(text("code"));
    if (leaf === undefined || text("limits") === "") continue;
    const [found, expected] = [oneLine(text("limits")).normalize("NFC"), limitsText(leaf, scheme.rounding.leaf)];
    if (found === oneLine(expected).normalize("NFC")) continue;
    const { name } = cell("limits");
    draft.wrong("table.limits_differ", cell("limits"), { cell: name, code: leaf.code, expected, found }, leaf.code);
  }
}

function rowsIn(argument: string, input: unknown): readonly TableRow[] {
  if (!isList(input)) throw wrongArgument(argument, "a-list", input);
  return Array.from(input, (row, at) => {
    if (!isList(row)) throw wrongArgument(`${argument}[${at}]`, "a-list", row);
    const copy = Array.from(row, (cell, column) => {
      // A cell is quoted where its row is spoken of, and what tells of it must be a text that can be written.
      if (typeof cell === "string") return wellFormed(cell);
      throw wrongArgument(`${argument}[${at}][${column}]`, "a-text", cell);
    });
    return copiedRow(row as TableRow, copy);
  });
}

function documentOf(sections: Sections, known: SchemeFrame | undefined, draft: Draft): object {
  const frame: Frame = sections.frame?.isBroken
    ? { fields: {} }
    : sections.frame === undefined
      ? { fields: { ...known } }
      : readFrame(sections.frame, draft);
  for (const name of ["frame", "parts", "bands", "criteria"] as const) {
    if (sections[name] !== undefined || (known !== undefined && name !== "criteria")) continue;
    draft.issues.push(issue("table.section_missing", ["rows"], { section: shapeOf(name).title.vi }));
  }
  const agencies = sections.agencies === undefined ? known?.agencies : readNamed(sections.agencies, "agencies", draft);
  const parts = sections.parts === undefined ? known?.parts : readParts(sections.parts, draft);
  const { fields } = frame;
  const council = fields["council"];
  const document = {
    ...fields,
    ...(agencies === undefined ? {} : { agencies }),
    ...(parts === undefined ? {} : { parts }),
    ...(typeof council === "string" ? { council: idFor(council, agencies ?? []) } : {}),
    ...bandsOf(sections, fields, draft),
    ...questionnaireOf(sections, fields, draft),
    ...(sections.criteria === undefined
      ? {}
      : {
          criteria: readCriteria(
            sections.criteria,
            {
              parts: parts ?? [],
              agencies: agencies ?? [],
              status: fields["status"] as Status | undefined,
              clauseOfCriteria: frame.clauseOfCriteria,
            },
            draft,
          ),
        }),
  };
  return sections.translations === undefined ? document : translated(document, sections.translations, draft);
}

function bandsOf(sections: Sections, fields: Frame["fields"], draft: Draft): object {
  if (sections.bands === undefined) return {};
  const gates = sections.gates === undefined ? {} : { gates: readGates(sections.gates, draft) };
  return { bands: { ...(fields["bands"] as object | undefined), ...readBands(sections.bands, draft), ...gates } };
}

function questionnaireOf(sections: Sections, fields: Frame["fields"], draft: Draft): object {
  if (sections.groups === undefined && sections.questions === undefined) return {};
  const before = fields["questionnaire"] as object | undefined;
  const groups = sections.groups === undefined ? {} : { groups: readGroups(sections.groups, draft) };
  const questions = sections.questions === undefined ? {} : { questions: readQuestions(sections.questions, draft) };
  return { questionnaire: { ...before, ...groups, ...questions } };
}

interface Named {
  readonly id: string;
  readonly title: { readonly vi: string };
}

function readNamed({ records }: Section<"id" | "title">, field: string, draft: Draft): readonly Named[] {
  return records.map(({ text, cell }, position) => {
    draft.says([field, position], cell("id"));
    draft.says([field, position, "title"], cell("title"));
    return { id: text("id"), title: { vi: text("title") } };
  });
}

function readParts(
  section: Section<"id" | "title" | "max">,
  draft: Draft,
): readonly (Named & { readonly max: string })[] {
  const named = readNamed(section, "parts", draft);
  return section.records.map(({ text, cell }, position) => {
    draft.says(["parts", position, "max"], cell("max"));
    const max = figureOf(text("max"), cell("max"), draft) ?? "0";
    return { ...(named[position] ?? { id: "", title: { vi: "" } }), max };
  });
}

/** By row, then by column. */
function inOrder(issues: readonly Issue[]): readonly Issue[] {
  const place = ({ path }: Issue): readonly [number, number] => [Number(path[1] ?? -1), Number(path[2] ?? -1)];
  return [...issues].sort((a, b) => place(a)[0] - place(b)[0] || place(a)[1] - place(b)[1]);
}
