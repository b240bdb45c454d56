import { cited, limitText, oneQuoted, pointsText } from "../form/say.js";
import type { AnyRule } from "../place.js";
import { phrase } from "../sentence/phrases.js";
import type { Token } from "../sentence/token.js";
import type { InnerRules, LeafPoints, Sentences } from "../sentences.js";
import { branchPlace } from "./branch.js";
import { readCondition, writeCondition } from "./conditionWords.js";
import { type Condition, isPoints, type Side, type SidePoints, type WhenRule } from "./rule.js";

const IF = phrase("nếu ");
const THEN = phrase(" thì ");
const OTHERWISE = phrase("nếu không thì ", "[nếu không|còn lại] thì");
const POINTS = phrase("được {points}", "[được|] {points}");
const RULE = phrase("{rule:group}");

export const whenWords: Sentences<WhenRule> = {
  vi: (rule, place, inside) => {
    const { style } = inside;
    const [holds, otherwise] = (["holds", "otherwise"] as const).map((branch) => {
      const side = rule[branch];
      if (isPoints(side)) return POINTS.write({ points: side.points }, style);
      return RULE.write({ rule: inside.words(side, branchPlace(place, branch), "vi") }, style);
    });
    const condition = writeCondition(rule.if, style);
    return `${IF.write({}, style)}${condition}${THEN.write({}, style)}${holds}; ${OTHERWISE.write({}, style)}${otherwise}`;
  },
  en: (rule, place, inside) => {
    const [holds, otherwise] = (["holds", "otherwise"] as const).map((branch) => {
      const side = rule[branch];
      return isPoints(side) ? pointsText(side.points, "en") : inside.words(side, branchPlace(place, branch), "en");
    });
    return `if ${conditionEn(rule.if)}: ${holds}; if not: ${otherwise}`;
  },
  read: (clauses, leaf, rules) => {
    const [first, second = [], more] = clauses;
    const [, start] = IF.readAt(first, 0)[0] ?? [];
    const [, end] = OTHERWISE.readAt(second, 0)[0] ?? [];
    if (start === undefined || end === undefined || more !== undefined) return [];
    return readCondition(first, start).flatMap(([condition, next]) => {
      const [, then] = THEN.readAt(first, next)[0] ?? [];
      if (then === undefined) return [];
      return sidesOf(first.slice(then), leaf, rules).flatMap((holds) =>
        sidesOf(second.slice(end), leaf, rules).map(
          (otherwise): WhenRule => ({ kind: "when", if: condition, holds, otherwise }),
        ),
      );
    });
  },
  models: [
    "nếu “Có kế hoạch” thì (mỗi văn bản được 0,5 điểm, tất cả không quá 2 điểm); nếu không thì được 0 điểm.",
    "nếu có đủ “Kế hoạch”, “Báo cáo” thì được 2 điểm; nếu không thì được 0 điểm.",
    "nếu điểm của tiêu chí “1.1” dưới 1 thì được 0 điểm; nếu không thì được 2 điểm.",
  ],
};

function sidesOf(tokens: readonly Token[], leaf: LeafPoints, rules: InnerRules): readonly Side[] {
  const points: readonly SidePoints[] = POINTS.read(tokens);
  const inner: readonly AnyRule[] = RULE.read(tokens).flatMap(({ rule }) => rules(rule, leaf));
  return [...points, ...inner];
}

function conditionEn(condition: Condition): string {
  switch (condition.on) {
    case "level": {
      const titles = condition.levels
        .filter(({ id }) => condition.is.includes(id))
        .map(({ title }) => cited(title, "en"));
      return `${cited(condition.title, "en")} is ${titles.join(" or ")}`;
    }
    case "statement":
      return cited(condition.title, "en");
    case "documents":
      return `there are ${condition.documents.map(({ title }) => cited(title, "en")).join(", ")}`;
    case "leaf-level":
      return `criterion ${condition.leaf} is at ${condition.is.map(oneQuoted).join(" or ")}`;
    case "leaf-points":
      return `the points of criterion ${condition.leaf} are ${limitText(condition, "", "en")}`;
  }
}
