import { limitText, measureText, pointsText, unitText } from "../form/say.js";
import type { Sentences } from "../kind.js";
import type { ProportionalRule } from "./rule.js";

export const proportionalWords: Sentences<ProportionalRule> = {
  vi: (rule, { max }) => {
    const { from, target = "100" } = rule;
    const unit = unitText(rule, "vi");
    const full = `điểm tính theo ${measureText(rule, "vi")}, ${limitText({ atLeast: target }, unit, "vi")} được đủ ${pointsText(max, "vi")}`;
    if (from === undefined) return full;
    return `${full}; chỉ tính khi đạt ${limitText(from, unit, "vi")}, nếu không thì được ${pointsText(from.otherwise, "vi")}`;
  },
  en: (rule, { max }) => {
    const { from, target = "100" } = rule;
    const unit = unitText(rule, "en");
    const full = `points in proportion to ${measureText(rule, "en")}, ${limitText({ atLeast: target }, unit, "en")} giving the full ${pointsText(max, "en")}`;
    if (from === undefined) return full;
    return `${full}; only from ${limitText(from, unit, "en")}, otherwise ${pointsText(from.otherwise, "en")}`;
  },
};
