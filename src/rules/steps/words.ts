import { limitText, measureText, pointsText, unitText } from "../form/say.js";
import type { Sentences } from "../kind.js";
import type { StepsRule } from "./rule.js";

export const stepsWords: Sentences<StepsRule> = {
  vi: (rule) => {
    const unit = unitText(rule, "vi");
    const each = [...(rule.beyond ?? []), ...rule.steps].map(
      (step) => `${limitText(step, unit, "vi")} được ${pointsText(step.points, "vi")}`,
    );
    return `${measureText(rule, "vi")} ${each.join("; ")}; còn lại được ${pointsText(rule.otherwise, "vi")}`;
  },
  en: (rule) => {
    const unit = unitText(rule, "en");
    const each = [...(rule.beyond ?? []), ...rule.steps].map(
      (step) => `${limitText(step, unit, "en")} gives ${pointsText(step.points, "en")}`,
    );
    return `${measureText(rule, "en")} ${each.join("; ")}; anything else gives ${pointsText(rule.otherwise, "en")}`;
  },
};
