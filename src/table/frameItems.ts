import type { Path } from "../issue/issue.js";
import type { Rounding } from "../number/rounding.js";
import type { Scheme } from "../scheme/scheme.js";
import { cellFigure, figureOf, wordFor, wordOf } from "./cellValues.js";
import { clauseOf, clauseText, dayOf, dayText } from "./clauseText.js";
import type { Draft } from "./draft.js";
import { FEW_ANSWERS, FIGURES, MODES, POLICIES, SCALES, STATUS, TIES, type Words } from "./frameWords.js";
import type { Cell } from "./rows.js";

const ROUNDING = /^(\d) chữ số thập phân, (.+)$/u;
/** A list that is there and has nothing in it. */
export const NOTHING = "không có";

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

export const readClause: Item["read"] = (text, cell, draft) => {
  const clause = clauseOf(text);
  if (clause === null) draft.wrong("table.not_a_clause", cell, { found: text, cell: cell.name });
  return clause ?? undefined;
};

function roundingText({ places, mode }: Rounding): string {
  return `${places} chữ số thập phân, ${wordFor(mode, MODES)}`;
}

const listOf = <Value>(list: readonly Value[] | undefined, write: (value: Value) => string): readonly string[] =>
  list === undefined ? [] : list.length === 0 ? [NOTHING] : list.map(write);

/** The items of the frame, in the order in which they are written. */
export const ITEMS: readonly Item[] = [
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
    name: "Phần áp dụng ít nhất",
    path: ["absence", "leastShare"],
    write: ({ absence }) => one(absence.leastShare === undefined ? undefined : cellFigure(absence.leastShare)),
    read: (text, cell, draft) => figureOf(text, cell, draft),
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
  {
    name: "Khi thiếu phiếu",
    path: ["questionnaire", "belowMinimum"],
    write: ({ questionnaire }) =>
      one(questionnaire?.belowMinimum === undefined ? undefined : wordFor(questionnaire.belowMinimum, FEW_ANSWERS)),
    read: oneOf(FEW_ANSWERS),
  },
];
