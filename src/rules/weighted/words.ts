import { cited, figureText, pointsText } from "../form/say.js";
import { each } from "../sentence/each.js";
import { isMax } from "../sentence/leafPoints.js";
import { phrase } from "../sentence/phrases.js";
import type { Sentences } from "../sentences.js";
import type { WeightedRule } from "./rule.js";

const HEAD = phrase("lấy {max:points} nhân với số đã quy đổi theo hệ số, chia cho {whole:wholeNumber}");
const TERM = phrase("{named} hệ số {weight:number}", "{named} [:|,] hệ số {weight:number}");

export const weightedWords: Sentences<WeightedRule> = {
  vi: ({ terms, words }, { max }, { style }) =>
    [HEAD.write({ max, whole: { words } }, style), ...terms.map((term) => TERM.write(term, style))].join("; "),
  en: ({ terms }, { max }) => {
    const all = terms.map(({ title, weight }) => `${cited(title, "en")} weighs ${figureText(weight, "en")}`);
    return `${pointsText(max, "en")} times the weighted count, divided by what is counted; ${all.join("; ")}`;
  },
  read: ([first, ...others], leaf) => {
    const terms = each(TERM, others);
    if (terms === null || terms.length === 0) return [];
    return HEAD.read(first).flatMap(({ max, whole }): WeightedRule[] =>
      isMax(max, leaf) ? [{ kind: "weighted", terms, ...whole }] : [],
    );
  },
  models: [
    "lấy 2 điểm nhân với số đã quy đổi theo hệ số, chia cho số được tính; “Trước hạn” hệ số 1; “Đúng hạn” hệ số 0,5.",
  ],
};
