import { pointsText } from "../form/say.js";
import { only } from "../sentence/leafPoints.js";
import { phrase } from "../sentence/phrases.js";
import type { Sentences } from "../sentences.js";
import type { ClampRule } from "./rule.js";

const LEAST = phrase("{rule:group}, không dưới {least:points}", "{rule:group} [,|] không dưới {least:points}");
const MOST = phrase("{rule:group}, không quá {most:points}");
const BOTH = phrase("{rule:group}, không dưới {least:points}, không quá {most:points}");

export const clampWords: Sentences<ClampRule> = {
  vi: ({ least, most, rule }, place, inside) => {
    const parts = { rule: inside.words(rule, place, "vi") };
    if (least === undefined) return most === undefined ? parts.rule : MOST.write({ ...parts, most }, inside.style);
    const { style } = inside;
    return most === undefined ? LEAST.write({ ...parts, least }, style) : BOTH.write({ ...parts, least, most }, style);
  },
  en: ({ least, most, rule }, place, inside) => {
    const limits = [
      ...(least === undefined ? [] : [`${pointsText(least, "en")} at least`]),
      ...(most === undefined ? [] : [`${pointsText(most, "en")} at most`]),
    ];
    return `${inside.words(rule, place, "en")}; ${limits.join(", ")}`;
  },
  read: (clauses, leaf, rules) => {
    const clause = only(clauses);
    const parts = [...LEAST.read(clause), ...MOST.read(clause), ...BOTH.read(clause)];
    return parts.flatMap(({ rule, ...limits }) =>
      rules(rule, leaf).map((one) => ({ kind: "clamp", ...limits, rule: one })),
    );
  },
  models: [
    "(cộng điểm các phần: “Cộng” tối đa 3 điểm (mỗi giải được 1 điểm, tất cả không quá 3 điểm); “Trừ” tối đa 0 điểm, tối thiểu −3 điểm (từ 0 điểm, mỗi lỗi bị trừ điểm nhưng không xuống dưới điểm thấp nhất là −3 điểm; “nộp muộn” trừ 0,25 điểm)), không dưới 0 điểm.",
  ],
};
