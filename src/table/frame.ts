import type { Clause } from "../issue/clause.js";
import { issue, type Path } from "../issue/issue.js";
import type { Rounding } from "../number/rounding.js";
import type { Scheme } from "../scheme/scheme.js";
import { nearest } from "../text/nearest.js";
import { figureOf, wordFor, wordOf } from "./cellValues.js";
import { clauseOf, clauseText, dayOf, dayText } from "./clauseText.js";
import type { Draft } from "./draft.js";
import { FIGURES, MODES, POLICIES, SCALES, STATUS, TIES, type Words } from "./frameWords.js";
import { type Cell, headingKey, type Section, type TableRow } from "./rows.js";

const ROUNDING = /^(\d) chữ số thập phân, (.+)$/u;
/** A list that is there and has nothing in it. */
export const NOTHING = "không có";

/** The mark of a criterion's code in the clause that criteria have in common. */
export const CODE_MARK = "{mã}";

/** A frame as a table says it: fields of a scheme, and the clause of every criterion that says none. */
export interface Frame {
  readonly fields: Readonly<Record<string, unknown>>;
  readonly clauseOfCriteria?: Clause;
}

/** One item of the frame: how it is written, and where its content goes. */
interface Item {
  readonly name: string;
  readonly needed?: true;
  readonly path: Path;
  readonly write: (scheme: Scheme) => readonly string[];
  readonly read: (text: string, cell: Cell, draft: Draft) => unknown;
  /** It may stand several times, and makes a list. */
  readonly many?: true;
}

const asIs = (text: string): string => text;
const one = (text: string | undefined): readonly string[] => (text === undefined ? [] : [text]);

function oneOf<Meaning>(words: Words<Meaning>): Item["read"] {
  return (text, cell, draft) => wordOf(text, words, cell, draft);
}

const readDay: Item["read"] = (text, cell, draft) => {
  const date = dayOf(text);
  if (date === null) draft.wrong("table.not_a_day", cell, { found: text, cell: cell.name });
  return date ?? undefined;
};

const readRounding: Item["read"] = (text, cell, draft) => {
  const [, places, mode = ""] = ROUNDING.exec(text.normalize("NFC")) ?? [];
  const known = MODES.map(([word]) => `“4 chữ số thập phân, ${word}”`).join(", ");
  const found = MODES.find(([word]) => word === mode);
  if (places !== undefined && found !== undefined) return { places: Number(places), mode: found[1] };
  draft.wrong("table.unknown_word", cell, { found: text, cell: cell.name, column: cell.column, known });
  return undefined;
};

const readList =
  (read: Item["read"]): Item["read"] =>
  (text, cell, draft) =>
    text === NOTHING ? NOTHING : read(text, cell, draft);

const readClause: Item["read"] = (text, cell, draft) => {
  const clause = clauseOf(text);
  if (clause === null) draft.wrong("table.not_a_clause", cell, { found: text, cell: cell.name });
  return clause ?? undefined;
};

function roundingText({ places, mode }: Rounding): string {
  return `${places} chữ số thập phân, ${wordFor(mode, MODES)}`;
}

const listOf = <Value>(list: readonly Value[] | undefined, write: (value: Value) => string): readonly string[] =>
  list === undefined ? [] : list.length === 0 ? [NOTHING] : list.map(write);

const ITEMS: readonly Item[] = [
  { name: "Mã bộ tiêu chí", needed: true, path: ["id"], write: ({ id }) => [id], read: asIs },
  { name: "Phiên bản", needed: true, path: ["edition"], write: ({ edition }) => [edition], read: asIs },
  { name: "Tên", needed: true, path: ["title"], write: ({ title }) => [title.vi], read: (vi) => ({ vi }) },
  {
    name: "Trạng thái",
    needed: true,
    path: ["status"],
    write: ({ status }) => [wordFor(status, STATUS)],
    read: oneOf(STATUS),
  },
  {
    name: "Căn cứ",
    needed: true,
    many: true,
    path: ["basis"],
    write: ({ basis }) => listOf(basis, clauseText),
    read: readList(readClause),
  },
  {
    name: "Hiệu lực từ",
    path: ["validity", "from"],
    write: ({ validity }) => one(validity && dayText(validity.from)),
    read: readDay,
  },
  {
    name: "Hiệu lực đến",
    path: ["validity", "to"],
    write: ({ validity }) => one(validity?.to === undefined ? undefined : dayText(validity.to)),
    read: readDay,
  },
  {
    name: "Làm tròn điểm",
    needed: true,
    path: ["rounding", "leaf"],
    write: ({ rounding }) => [roundingText(rounding.leaf)],
    read: readRounding,
  },
  {
    name: "Làm tròn chỉ số",
    needed: true,
    path: ["rounding", "index"],
    write: ({ rounding }) => [roundingText(rounding.index)],
    read: readRounding,
  },
  {
    name: "Khi không áp dụng",
    needed: true,
    path: ["absence", "notApplicable"],
    write: ({ absence }) => [wordFor(absence.notApplicable, POLICIES)],
    read: oneOf(POLICIES),
  },
  {
    name: "Công bố",
    needed: true,
    path: ["publishes"],
    write: ({ publishes }) => [wordFor(publishes, SCALES)],
    read: oneOf(SCALES),
  },
  {
    name: "Xếp loại theo",
    needed: true,
    path: ["bands", "on"],
    write: ({ bands }) => [wordFor(bands.on, SCALES)],
    read: oneOf(SCALES),
  },
  {
    name: "Xếp loại bằng",
    needed: true,
    path: ["bands", "reads"],
    write: ({ bands }) => [wordFor(bands.reads, FIGURES)],
    read: oneOf(FIGURES),
  },
  {
    name: "Xếp hạng bằng",
    needed: true,
    path: ["ranking", "by"],
    write: ({ ranking }) => [wordFor(ranking.by, FIGURES)],
    read: oneOf(FIGURES),
  },
  {
    name: "Khi bằng điểm",
    needed: true,
    path: ["ranking", "ties"],
    write: ({ ranking }) => [wordFor(ranking.ties, TIES)],
    read: oneOf(TIES),
  },
  {
    name: "Phân hạng tiếp theo",
    many: true,
    path: ["ranking", "tieBreak"],
    write: ({ ranking }) => listOf(ranking.tieBreak, asIs),
    read: readList(asIs),
  },
  { name: "Hội đồng", path: ["council"], write: ({ council }) => one(council), read: asIs },
  {
    name: "Số phiếu tối thiểu",
    path: ["questionnaire", "minimumAnswers"],
    write: ({ questionnaire }) =>
      one(questionnaire?.minimumAnswers === undefined ? undefined : String(questionnaire.minimumAnswers)),
    read: (text, cell, draft) => figureOf(text, cell, draft),
  },
];

const COMMON = "Căn cứ của tiêu chí";

/** The items of the frame, one row each. */
export function frameRows(scheme: Scheme, clauseOfCriteria: Clause | undefined): readonly TableRow[] {
  const rows = ITEMS.flatMap(({ name, write }) => write(scheme).map((content): TableRow => [name, content]));
  return clauseOfCriteria === undefined ? rows : [...rows, [COMMON, clauseText(clauseOfCriteria)]];
}

/** The frame of its rows. */
export function readFrame({ records, row }: Section<"item" | "content">, draft: Draft): Frame {
  const fields: Record<string, unknown> = {};
  const seen = new Map<string, number>();
  let clauseOfCriteria: Clause | undefined;
  for (const { text, cell } of records) {
    const [name, content] = [text("item"), text("content")];
    const here = { ...cell("content"), column: name };
    const item = ITEMS.find((one) => headingKey(one.name) === headingKey(name));
    if (item === undefined && headingKey(name) !== headingKey(COMMON)) {
      const known = nearest(name, [...ITEMS.map((one) => one.name), COMMON])
        .map((near) => `“${near}”`)
        .join(", ");
      const at = cell("item");
      draft.wrong("table.unknown_word", at, { found: name, cell: at.name, column: at.column, known });
      continue;
    }
    const count = seen.get(name) ?? 0;
    seen.set(name, count + 1);
    if (count > 0 && item?.many === undefined) {
      draft.wrong("table.item_repeated", cell("item"), { found: name, cell: cell("item").name });
      continue;
    }
    if (content === "") {
      draft.wrong("table.cell_blank", here, { cell: here.name, column: name });
      continue;
    }
    const value = (item?.read ?? readClause)(content, here, draft);
    if (value === undefined) continue;
    if (item === undefined) clauseOfCriteria = value as Clause;
    else {
      const path = item.many === undefined || value === NOTHING ? item.path : [...item.path, count];
      put(fields, path, value === NOTHING ? [] : value);
      draft.says(path, here);
    }
  }
  for (const { name, needed } of ITEMS) {
    if (
      needed !== undefined &&
      !seen.has(name) &&
      ![...seen.keys()].some((one) => headingKey(one) === headingKey(name))
    ) {
      draft.issues.push(issue("table.item_missing", ["rows", row], { item: name }));
    }
  }
  return clauseOfCriteria === undefined ? { fields } : { fields, clauseOfCriteria };
}

/** Puts a value at a path of plain objects and lists. */
export function put(into: Record<string, unknown>, path: Path, value: unknown): void {
  let at = into as Record<string | number, unknown>;
  for (const [position, key] of path.entries()) {
    if (position === path.length - 1) at[key] = value;
    else {
      at[key] ??= typeof path[position + 1] === "number" ? [] : {};
      at = at[key] as Record<string | number, unknown>;
    }
  }
}
