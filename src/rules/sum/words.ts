import { cited, figureText } from "../form/say.js";
import { phrase } from "../sentence/phrases.js";
import { combinations, readTerm, writeTerm } from "../sentence/terms.js";
import type { Token } from "../sentence/token.js";
import type { InnerRules, LeafPoints, Sentences } from "../sentences.js";
import { placeOf } from "../term.js";
import type { SumRule, SumTerm } from "./rule.js";

const HEAD = phrase("cộng điểm các phần: ", "[tổng|cộng|tổng cộng] điểm [của|] các phần :");
const TIMES = phrase("{times:number} × ");
const DIVIDED = phrase("rồi chia cho {dividedBy:number}", "[rồi|tất cả|] chia [cho|] {dividedBy:number}");

export const sumWords: Sentences<SumRule> = {
  vi: ({ terms, dividedBy }, place, inside) => {
    const { style } = inside;
    const each = terms.map((term) => {
      const times = term.times === undefined ? "" : TIMES.write({ times: term.times }, style);
      return times + writeTerm(term, inside.words(term.rule, placeOf(term, place), "vi"), style);
    });
    const divided = dividedBy === undefined ? [] : [DIVIDED.write({ dividedBy }, style)];
    return HEAD.write({}, style) + [...each, ...divided].join("; ");
  },
  en: ({ terms, dividedBy }, place, inside) => {
    const each = terms.map((term) => {
      const times = term.times === undefined ? "" : `${figureText(term.times, "en")} × `;
      return `${times}${cited(term.title, "en")} (${inside.words(term.rule, placeOf(term, place), "en")})`;
    });
    const sum = `the points of the parts added up: ${each.join("; ")}`;
    return dividedBy === undefined ? sum : `${sum}; then divided by ${figureText(dividedBy, "en")}`;
  },
  read: ([first, ...others], leaf, rules) => {
    const [, next] = HEAD.readAt(first, 0)[0] ?? [];
    if (next === undefined) return [];
    const divided = DIVIDED.read(others.at(-1) ?? [])[0];
    const clauses = [first.slice(next), ...(divided === undefined ? others : others.slice(0, -1))];
    return combinations(clauses.map((clause) => readSumTerm(clause, leaf, rules))).map((terms) => ({
      kind: "sum",
      terms,
      ...divided,
    }));
  },
  models: [
    "cộng điểm các phần: “Tỷ lệ” tối đa 45 điểm (điểm tính theo tỷ lệ, đủ 100 % được 45 điểm); “Ứng dụng” tối đa 5 điểm (mỗi ứng dụng được 1 điểm, tất cả không quá 5 điểm).",
  ],
};

function readSumTerm(clause: readonly Token[], leaf: LeafPoints, rules: InnerRules): readonly SumTerm[] {
  const [parts, next] = TIMES.readAt(clause, 0)[0] ?? [{}, 0];
  return readTerm(clause.slice(next), leaf, rules).map((term) => ({ ...term, ...parts }));
}
