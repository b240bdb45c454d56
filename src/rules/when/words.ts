import type { Language } from "../../number/print.js";
import { cited, limitText, oneQuoted, pointsText } from "../form/say.js";
import type { Inside, Sentences } from "../kind.js";
import type { Place } from "../place.js";
import { type Branch, branchPlace } from "./branch.js";
import { type Condition, isPoints, type Side, type WhenRule } from "./rule.js";

export const whenWords: Sentences<WhenRule> = {
  vi: (rule, place, inside) => {
    const [holds, otherwise] = branches(rule, place, inside, "vi");
    return `nếu ${CONDITIONS.vi(rule.if)} thì ${holds}; nếu không thì ${otherwise}`;
  },
  en: (rule, place, inside) => {
    const [holds, otherwise] = branches(rule, place, inside, "en");
    return `if ${CONDITIONS.en(rule.if)}: ${holds}; if not: ${otherwise}`;
  },
};

function branches({ holds, otherwise }: WhenRule, place: Place, inside: Inside, language: Language) {
  const say = (side: Side, branch: Branch): string => {
    if (!isPoints(side)) return inside.words(side, branchPlace(place, branch), language);
    return language === "vi" ? `được ${pointsText(side.points, "vi")}` : pointsText(side.points, "en");
  };
  return [say(holds, "holds"), say(otherwise, "otherwise")] as const;
}

const CONDITIONS: Readonly<Record<Language, (condition: Condition) => string>> = {
  vi: (condition) => {
    switch (condition.on) {
      case "level":
        return `${cited(condition.title, "vi")} là ${titles(condition, "vi").join(" hoặc ")}`;
      case "statement":
        return cited(condition.title, "vi");
      case "documents":
        return `có đủ ${condition.documents.map(({ title }) => cited(title, "vi")).join(", ")}`;
      case "leaf-level":
        return `tiêu chí ${condition.leaf} ở mức ${condition.is.map(oneQuoted).join(" hoặc ")}`;
      case "leaf-points":
        return `điểm của tiêu chí ${condition.leaf} ${limitText(condition, "", "vi")}`;
    }
  },
  en: (condition) => {
    switch (condition.on) {
      case "level":
        return `${cited(condition.title, "en")} is ${titles(condition, "en").join(" or ")}`;
      case "statement":
        return cited(condition.title, "en");
      case "documents":
        return `there are ${condition.documents.map(({ title }) => cited(title, "en")).join(", ")}`;
      case "leaf-level":
        return `criterion ${condition.leaf} is at ${condition.is.map(oneQuoted).join(" or ")}`;
      case "leaf-points":
        return `the points of criterion ${condition.leaf} are ${limitText(condition, "", "en")}`;
    }
  },
};

function titles({ levels, is }: Extract<Condition, { on: "level" }>, language: Language): string[] {
  return levels.filter(({ id }) => is.includes(id)).map(({ title }) => cited(title, language));
}
