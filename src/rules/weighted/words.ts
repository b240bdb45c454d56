import { cited, figureText, pointsText } from "../form/say.js";
import type { Sentences } from "../kind.js";
import type { WeightedRule } from "./rule.js";

export const weightedWords: Sentences<WeightedRule> = {
  vi: ({ terms }, { max }) => {
    const each = terms.map(({ title, weight }) => `${cited(title, "vi")} hệ số ${figureText(weight, "vi")}`);
    return `lấy ${pointsText(max, "vi")} nhân với số đã quy đổi theo hệ số, chia cho số được tính; ${each.join("; ")}`;
  },
  en: ({ terms }, { max }) => {
    const each = terms.map(({ title, weight }) => `${cited(title, "en")} weighs ${figureText(weight, "en")}`);
    return `${pointsText(max, "en")} times the weighted count, divided by what is counted; ${each.join("; ")}`;
  },
};
