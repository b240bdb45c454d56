import { oneLine } from "../../text/oneLine.js";
import { inLanguage } from "../../text/text.js";
import { cited, pointsText } from "../form/say.js";
import { isMax } from "../sentence/leafPoints.js";
import { readDetails, writeDetails } from "../sentence/measured.js";
import { phrase } from "../sentence/phrases.js";
import type { Parts, Token } from "../sentence/token.js";
import type { LeafPoints, Sentences } from "../sentences.js";
import type { CountedSort, CountingRule } from "./rule.js";

const EACH = phrase("mỗi {what:counted} được {points}, tất cả không quá {max:points}");
const PLAIN_EACH = phrase("mỗi {what:counted} được {points}", "mỗi {what:counted} [:|=|→|cộng|được cộng] {points}");
const CAPPED_EACH = phrase(
  "mỗi {what:counted} [được|:|=|→|cộng|được cộng] {points} [,|] [tất cả|tổng cộng|] [tối đa|không quá] {max:points}",
);
const PER = phrase("{points} / {what:counted}", "{points} [/|cho mỗi|mỗi] {what:counted} [, có mức trần|]");
const SORT = phrase("mỗi {named} được {points}", "mỗi {named} [:|=|→|cộng|được cộng] {points}");
const CAPPED = phrase(
  "mỗi {named} được {points}, không quá {most:points}",
  "mỗi {named} [được|:|=|→|cộng|được cộng] {points} [,|] [tối đa|không quá] {most:points}",
);
const ALL = phrase("tất cả không quá {max:points}", "[tất cả|tổng cộng|] [tối đa|không quá] {max:points}");

export const countingWords: Sentences<CountingRule> = {
  vi: ({ each, words }, { max }, { style }) => {
    if (typeof each === "string") return EACH.write({ what: { words }, points: each, max }, style);
    const sorts = each.map((sort) => {
      const { most } = sort;
      return most === undefined ? SORT.write(sort, style) : CAPPED.write({ ...sort, most }, style);
    });
    const details = writeDetails({ ...(words && { words }) }, [], style);
    return `${[...sorts, ALL.write({ max }, style)].join("; ")}${details}`;
  },
  en: ({ each, words }, { max }) => {
    const most = `${pointsText(max, "en")} at most`;
    if (typeof each === "string") {
      const what = words?.count === undefined ? "" : ` ${oneLine(inLanguage(words.count, "en"))}`;
      return `${pointsText(each, "en")} for each${what}, ${most}`;
    }
    const sorts = each.map((sort) => {
      const cap = sort.most === undefined ? "" : `, ${pointsText(sort.most, "en")} at most`;
      return `${pointsText(sort.points, "en")} for each ${cited(sort.title, "en")}${cap}`;
    });
    return `${sorts.join("; ")}; ${most} in all`;
  },
  read: (clauses, leaf) => [...readOne(clauses, leaf), ...readSorts(clauses, leaf)],
  models: [
    "mỗi sáng kiến được 0,5 điểm, tất cả không quá 2 điểm.",
    "mỗi “cấp tỉnh” được 1 điểm; mỗi “cấp xã” được 0,5 điểm, không quá 1 điểm; tất cả không quá 2 điểm.",
  ],
};

/** One count: `mỗi sáng kiến được 0,5 điểm`, up to the maximum of the leaf. */
function readOne(clauses: Parts, leaf: LeafPoints): readonly CountingRule[] {
  const [first, last, more] = clauses;
  const capped = [...EACH.read(first), ...CAPPED_EACH.read(first)];
  const all = last === undefined ? [] : ALL.read(last);
  // With its title in quotation marks and the maximum in a clause of its own, it is a list of one sort.
  if (last !== undefined && first.some(({ kind }) => kind === "quoted")) return [];
  if (more !== undefined || (last !== undefined && (all.length === 0 || capped.length > 0))) return [];
  if (!all.every(({ max }) => isMax(max, leaf))) return [];
  return [...capped.filter(({ max }) => isMax(max, leaf)), ...PLAIN_EACH.read(first), ...PER.read(first)].map(
    ({ what, points }) => ({ kind: "counting", each: points, ...what }),
  );
}

/** Several sorts, each with its own points. */
function readSorts(clauses: Parts, leaf: LeafPoints): readonly CountingRule[] {
  const last = clauses.at(-1) as readonly Token[];
  const group = last.at(-1);
  const [details, end] = (group?.kind === "group" ? readDetails(last, last.length - 1)[0] : undefined) ?? [
    {},
    last.length,
  ];
  if (group?.kind === "group" && end !== last.length) return [];
  const closing = ALL.read(group?.kind === "group" ? last.slice(0, -1) : last);
  if (closing.some(({ max }) => !isMax(max, leaf))) return [];
  const sorts: CountedSort[] = [];
  for (const clause of closing.length > 0 ? clauses.slice(0, -1) : clauses) {
    const [one, another] = [...SORT.read(clause), ...CAPPED.read(clause)];
    if (one === undefined || another !== undefined) return [];
    sorts.push(one);
  }
  if (sorts.length === 0 || clauses.length < 2) return [];
  // One sort with a cap behind it is read as one count.
  if (sorts.length === 1 && !clauses[0].some(({ kind }) => kind === "quoted")) return [];
  return [{ kind: "counting", each: sorts, ...details }];
}
