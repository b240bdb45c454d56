import { figureText, measureText, pointsText, unitText } from "../form/say.js";
import { each } from "../sentence/each.js";
import { oneUnit, unitOf, withUnit } from "../sentence/measured.js";
import { phrase } from "../sentence/phrases.js";
import type { Sentences } from "../sentences.js";
import type { LineRule } from "./rule.js";

const FIRST = phrase("{measure}, theo đường thẳng giữa các mốc: {at:amount} được {points}");
const NEXT = phrase("{at:amount} được {points}", "{at:amount} [được|:|=|→] {points}");

export const lineWords: Sentences<LineRule> = {
  vi: (rule, _place, { style }) => {
    const unit = unitOf(rule);
    const [first, ...others] = rule.through.map(({ at, points }) => ({ at: { figure: at, unit }, points }));
    if (first === undefined) return "";
    const opening = FIRST.write({ measure: { measure: rule, unitBehind: true }, ...first }, style);
    return [opening, ...others.map((point) => NEXT.write(point, style))].join("; ");
  },
  en: (rule) => {
    const unit = unitText(rule, "en");
    const all = rule.through.map(
      ({ at, points }) => `${figureText(at, "en")}${unit} gives ${pointsText(points, "en")}`,
    );
    return `${measureText(rule, "en")}, by straight lines between: ${all.join("; ")}`;
  },
  read: ([first, ...others]) => {
    const points = each(NEXT, others);
    if (points === null) return [];
    return FIRST.read(first).flatMap((opening): LineRule[] => {
      const all = [opening, ...points];
      const unit = oneUnit(all.map(({ at }) => at.unit));
      const measured = unit === undefined ? null : withUnit(opening.measure, unit);
      if (measured === null) return [];
      return [{ kind: "line", ...measured, through: all.map((one) => ({ at: one.at.figure, points: one.points })) }];
    });
  },
  models: ["tỷ lệ số xã đạt chuẩn / tổng số xã, theo đường thẳng giữa các mốc: 70 % được 0 điểm; 95 % được 1 điểm."],
};
