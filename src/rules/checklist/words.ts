import { cited, pointsText } from "../form/say.js";
import { each } from "../sentence/each.js";
import { phrase } from "../sentence/phrases.js";
import type { Sentences } from "../sentences.js";
import type { ChecklistRule } from "./rule.js";

const HEAD = phrase("cộng điểm của từng nội dung đạt", "cộng điểm [của|] [từng|các] nội dung [đạt|đạt được|] [:|]");
const ITEM = phrase("{named} {points}", "{named} [:|được|=|→] {points}");
/** Without the head, what stands between a title and its points must say that they are points. */
const ALONE = phrase("{named} [:|được|=|→] {points}");
const WITH_HEAD = phrase("cộng điểm [của|] [từng|các] nội dung [đạt|đạt được|] : {named} [:|được|=|→] {points}");

export const checklistWords: Sentences<ChecklistRule> = {
  vi: ({ items }, _place, { style }) =>
    [HEAD.write({}, style), ...items.map((item) => ITEM.write(item, style))].join("; "),
  en: ({ items }) => {
    const all = items.map(({ title, points }) => `${cited(title, "en")} ${pointsText(points, "en")}`);
    return `points for each item that is met; ${all.join("; ")}`;
  },
  read: ([first, ...others]) => {
    const isHead = HEAD.read(first).length > 0;
    const [opening] = WITH_HEAD.read(first);
    const rest = isHead || opening !== undefined ? each(ITEM, others) : each(ALONE, [first, ...others]);
    if (rest === null) return [];
    const items = opening === undefined ? rest : [opening, ...rest];
    const canBe = items.every(({ points }) => points !== "0" && !points.startsWith("-"));
    return items.length === 0 || !canBe ? [] : [{ kind: "checklist", items }];
  },
  models: ["cộng điểm của từng nội dung đạt; “Có kế hoạch” 0,5 điểm; “Có báo cáo” 0,5 điểm."],
};
