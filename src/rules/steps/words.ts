import { limitText, measureText, pointsText, unitText } from "../form/say.js";
import { unitOf } from "../sentence/measured.js";
import { phrase } from "../sentence/phrases.js";
import type { Sentences } from "../sentences.js";
import { rangesOf } from "./ranges.js";
import { readSteps } from "./readSteps.js";
import type { StepsRule } from "./rule.js";

const MEASURED = phrase("{measure}: ");
const STEP = phrase("{range} được {points}");
const BEYOND = phrase("quá mức tốt nhất, {range} được {points}");

export const stepsWords: Sentences<StepsRule> = {
  vi: (rule, _place, { style }) => {
    const { beyond = [], steps, otherwise } = rule;
    const points = [...beyond, ...steps].map((step) => step.points);
    const each = rangesOf(rule, unitOf(rule)).map((range, at) =>
      (at < beyond.length ? BEYOND : STEP).write({ range, points: points[at] ?? otherwise }, style),
    );
    return MEASURED.write({ measure: { measure: rule, unitBehind: true } }, style) + each.join("; ");
  },
  en: (rule) => {
    const unit = unitText(rule, "en");
    const each = [...(rule.beyond ?? []), ...rule.steps].map(
      (step) => `${limitText(step, unit, "en")} gives ${pointsText(step.points, "en")}`,
    );
    return `${measureText(rule, "en")}: ${each.join("; ")}; anything else gives ${pointsText(rule.otherwise, "en")}`;
  },
  read: readSteps,
  models: [
    "tỷ lệ số nhiệm vụ hoàn thành / số nhiệm vụ đã giao: từ 90 % trở lên được 2 điểm; từ 70 % đến dưới 90 % được 1 điểm; dưới 70 % được 0 điểm.",
    "số ngày trễ: từ 1 ngày trở xuống được 2 điểm; trên 1 ngày đến 3 ngày được 1 điểm; trên 3 ngày được 0 điểm.",
  ],
};
