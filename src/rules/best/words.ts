import { cited } from "../form/say.js";
import { phrase } from "../sentence/phrases.js";
import { combinations, readTerm, writeTerm } from "../sentence/terms.js";
import type { Sentences } from "../sentences.js";
import { placeOf } from "../term.js";
import type { BestRule } from "./rule.js";

const HEAD = phrase("tính trường hợp có điểm cao nhất: ", "[tính|lấy] trường hợp [có|được] điểm cao nhất :");

export const bestWords: Sentences<BestRule> = {
  vi: ({ cases }, place, inside) => {
    const each = cases.map((one) => writeTerm(one, inside.words(one.rule, placeOf(one, place), "vi"), inside.style));
    return HEAD.write({}, inside.style) + each.join("; ");
  },
  en: ({ cases }, place, inside) => {
    const each = cases.map((one) => `${cited(one.title, "en")} (${inside.words(one.rule, placeOf(one, place), "en")})`);
    return `the case that gives the most counts: ${each.join("; ")}`;
  },
  read: ([first, ...others], leaf, rules) => {
    const [, next] = HEAD.readAt(first, 0)[0] ?? [];
    if (next === undefined) return [];
    const cases = [first.slice(next), ...others].map((clause) => readTerm(clause, leaf, rules));
    return combinations(cases).map((each) => ({ kind: "best", cases: each }));
  },
  models: [
    "tính trường hợp có điểm cao nhất: “cấp tỉnh” tối đa 2 điểm (mỗi giải được 1 điểm, tất cả không quá 2 điểm); “cấp xã” tối đa 1 điểm (mỗi giải được 0,5 điểm, tất cả không quá 1 điểm).",
  ],
};
