import { figureText, measureText, pointsText, unitText } from "../form/say.js";
import type { Sentences } from "../kind.js";
import type { LineRule } from "./rule.js";

export const lineWords: Sentences<LineRule> = {
  vi: (rule) => {
    const unit = unitText(rule, "vi");
    const each = rule.through.map(
      ({ at, points }) => `${figureText(at, "vi")}${unit} được ${pointsText(points, "vi")}`,
    );
    return `${measureText(rule, "vi")}, theo đường thẳng giữa các mốc: ${each.join("; ")}`;
  },
  en: (rule) => {
    const unit = unitText(rule, "en");
    const each = rule.through.map(
      ({ at, points }) => `${figureText(at, "en")}${unit} gives ${pointsText(points, "en")}`,
    );
    return `${measureText(rule, "en")}, by straight lines between: ${each.join("; ")}`;
  },
};
