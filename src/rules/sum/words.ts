import { cited, figureText } from "../form/say.js";
import type { Sentences } from "../kind.js";
import { placeOf } from "../term.js";
import type { SumRule } from "./rule.js";

export const sumWords: Sentences<SumRule> = {
  vi: ({ terms, dividedBy }, place, inside) => {
    const each = terms.map((term) => {
      const times = term.times === undefined ? "" : `${figureText(term.times, "vi")} × `;
      return `${times}${cited(term.title, "vi")} (${inside.words(term.rule, placeOf(term, place), "vi")})`;
    });
    const sum = `cộng điểm các phần: ${each.join("; ")}`;
    return dividedBy === undefined ? sum : `${sum}; rồi chia cho ${figureText(dividedBy, "vi")}`;
  },
  en: ({ terms, dividedBy }, place, inside) => {
    const each = terms.map((term) => {
      const times = term.times === undefined ? "" : `${figureText(term.times, "en")} × `;
      return `${times}${cited(term.title, "en")} (${inside.words(term.rule, placeOf(term, place), "en")})`;
    });
    const sum = `the points of the parts added up: ${each.join("; ")}`;
    return dividedBy === undefined ? sum : `${sum}; then divided by ${figureText(dividedBy, "en")}`;
  },
};
