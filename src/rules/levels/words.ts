import { cited, pointsText } from "../form/say.js";
import type { Sentences } from "../kind.js";
import type { LevelsRule } from "./rule.js";

export const levelsWords: Sentences<LevelsRule> = {
  vi: ({ levels }) => {
    const each = levels.map(({ title, points }) => `${cited(title, "vi")} được ${pointsText(points, "vi")}`);
    return `chấm theo mức đạt được; ${each.join("; ")}`;
  },
  en: ({ levels }) => {
    const each = levels.map(({ title, points }) => `${cited(title, "en")} gives ${pointsText(points, "en")}`);
    return `scored by the level reached; ${each.join("; ")}`;
  },
};
