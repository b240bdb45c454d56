import { describeIssue } from "../../issue/describeIssue.js";
import type { Issue } from "../../issue/issue.js";
import { groupBy } from "../../text/groupBy.js";
import { mapNotices } from "../charts/readMap.js";
import { headColumn, textColumn } from "../tables/column.js";
import { namesIn } from "../tables/printOrder.js";
import { NONE, type Table } from "../tables/table.js";
import type { Section } from "./page.js";
import type { ReportContext } from "./reportContext.js";

/** How many notices of one kind are told one by one; more of them are a table. */
const MOST = 3;
/** How many rows of such a table are open. */
const OPEN = 12;

interface Told {
  readonly one: Issue;
  readonly sentence: string;
  readonly unit: string;
  readonly leaf: string;
}

/**
 * What was refused and what somebody should look at, units by their names: each in its whole sentence or, where there are many of a
 * kind, the first in its sentence and all of them in a table. `null` where there is nothing.
 */
export function noticesSection(context: ReportContext): { readonly section: Section; readonly count: number } | null {
  const { evaluation, language, map } = context;
  const { heading } = dictionary[language];
  const ofMap = map === null ? [] : mapNotices(evaluation, map);
  const refused = evaluation.refused.flatMap(({ issues }) => issues);
  const all = [...refused, ...evaluation.notices, ...ofMap].map((one) => toldIn(context, one));
  if (all.length === 0) return null;
  const kinds = [...groupBy(all, ({ one }) => one.code).values()];
  const [many, few] = [kinds.filter((kind) => kind.length > MOST), kinds.filter((kind) => kind.length <= MOST)];
  const tables = many.map((kind) => tableOf(kind, context));
  const paragraphs = few.flatMap((kind) => kind.map(({ sentence }) => sentence));
  return { section: { heading, anchor: "notices", paragraphs, tables }, count: all.length };
}

function toldIn({ evaluation, language }: ReportContext, one: Issue): Told {
  const nameOf = namesIn(evaluation);
  const { at, params, ...rest } = one;
  const named = typeof params["unit"] === "string" ? { unit: nameOf(params["unit"]) } : {};
  const place = at?.unit === undefined ? {} : { at: { ...at, unit: nameOf(at.unit) } };
  const sentence = describeIssue({ ...rest, ...place, params: { ...params, ...named } }, language);
  const unit = at?.unit ?? params["unit"];
  return {
    one,
    sentence: one.level === "error" ? dictionary[language].refused(sentence) : sentence,
    unit: unit === undefined ? NONE : nameOf(unit),
    leaf: at?.leaf ?? params["leaf"] ?? NONE,
  };
}

/** All notices of a kind: which criteria of which unit, where they say nothing else; else each in its sentence. */
function tableOf(kind: readonly Told[], { language }: ReportContext): Table {
  const sentences = dictionary[language];
  const isAlike = new Set(kind.map(({ one }) => restOf(one))).size === 1;
  const rows = [...groupBy(kind, ({ unit }) => unit)].flatMap(([unit, own]) =>
    isAlike ? [[unit, own.map(({ leaf }) => leaf).join(", ")]] : own.map(({ sentence }) => [unit, sentence]),
  );
  return {
    caption: [sentences.alike(kind.length), ...(isAlike ? [sentences.such(kind[0]?.sentence ?? "")] : [])],
    columns: [headColumn(sentences.unit), textColumn(isAlike ? sentences.leaf : sentences.notice)],
    rows,
    notes: [],
    ...(rows.length > OPEN && { layout: "folded" as const }),
  };
}

/** What a notice says beside its unit and its criterion. */
function restOf({ params }: Issue): string {
  const { unit: _, leaf: __, ...rest } = params;
  return JSON.stringify(rest);
}

const dictionary = {
  vi: {
    heading: "Những điều cần lưu ý",
    refused: (sentence: string) => `Hồ sơ bị từ chối: ${sentence}`,
    alike: (count: number) => `Danh sách ${count} lưu ý cùng loại`,
    such: (sentence: string) => `Lưu ý lặp lại ở nhiều đơn vị, tiêu chí, ví dụ: ${sentence}`,
    unit: "Đơn vị",
    leaf: "Tiêu chí",
    notice: "Nội dung",
  },
  en: {
    heading: "Points to note",
    refused: (sentence: string) => `Case refused: ${sentence}`,
    alike: (count: number) => `All ${count} notices of this kind`,
    such: (sentence: string) => `A notice that occurs several times, for example: ${sentence}`,
    unit: "Unit",
    leaf: "Criteria",
    notice: "Notice",
  },
} as const;
