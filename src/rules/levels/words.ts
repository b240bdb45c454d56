import { cited, pointsText } from "../form/say.js";
import { each } from "../sentence/each.js";
import { phrase } from "../sentence/phrases.js";
import type { Sentences } from "../sentences.js";
import type { LevelsRule } from "./rule.js";

const HEAD = phrase("chấm theo mức đạt được", "[chấm theo mức|chọn một mức|chọn 1 mức] [đạt được|] [:|]");
const LEVEL = phrase("{named} được {points}", "{named} [được|:|=|→] {points}");
const WITH_HEAD = phrase("[chấm theo mức đạt được|chấm theo mức|chọn một mức] : {named} [được|:|=|→] {points}");

export const levelsWords: Sentences<LevelsRule> = {
  vi: ({ levels }, _place, { style }) =>
    [HEAD.write({}, style), ...levels.map((level) => LEVEL.write(level, style))].join("; "),
  en: ({ levels }) => {
    const all = levels.map(({ title, points }) => `${cited(title, "en")} gives ${pointsText(points, "en")}`);
    return `scored by the level reached; ${all.join("; ")}`;
  },
  read: ([first, ...others]) => {
    const isHead = HEAD.read(first).length > 0;
    const [opening] = WITH_HEAD.read(first);
    const rest = opening === undefined ? each(LEVEL, isHead ? others : [first, ...others]) : each(LEVEL, others);
    if (rest === null) return [];
    const levels = opening === undefined ? rest : [opening, ...rest];
    // Without its head, a list of points alone is one of levels, or of items that add up.
    return levels.length === 0 ? [] : [{ kind: "levels", levels }];
  },
  models: [
    "chấm theo mức đạt được; “Đúng thời hạn” được 1 điểm; “Chậm thời hạn” được 0,5 điểm; “Không ban hành” được 0 điểm.",
  ],
};
