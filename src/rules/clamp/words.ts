import { pointsText } from "../form/say.js";
import type { Sentences } from "../kind.js";
import type { ClampRule } from "./rule.js";

export const clampWords: Sentences<ClampRule> = {
  vi: ({ least, most, rule }, place, inside) => {
    const limits = [
      ...(least === undefined ? [] : [`không dưới ${pointsText(least, "vi")}`]),
      ...(most === undefined ? [] : [`không quá ${pointsText(most, "vi")}`]),
    ];
    return `${inside.words(rule, place, "vi")}; ${limits.join(", ")}`;
  },
  en: ({ least, most, rule }, place, inside) => {
    const limits = [
      ...(least === undefined ? [] : [`${pointsText(least, "en")} at least`]),
      ...(most === undefined ? [] : [`${pointsText(most, "en")} at most`]),
    ];
    return `${inside.words(rule, place, "en")}; ${limits.join(", ")}`;
  },
};
