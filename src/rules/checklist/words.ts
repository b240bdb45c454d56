import { cited, pointsText } from "../form/say.js";
import type { Sentences } from "../kind.js";
import type { ChecklistRule } from "./rule.js";

export const checklistWords: Sentences<ChecklistRule> = {
  vi: ({ items }) => {
    const each = items.map(({ title, points }) => `${cited(title, "vi")} ${pointsText(points, "vi")}`);
    return `cộng điểm của từng nội dung đạt; ${each.join("; ")}`;
  },
  en: ({ items }) => {
    const each = items.map(({ title, points }) => `${cited(title, "en")} ${pointsText(points, "en")}`);
    return `the points of the items that are met; ${each.join("; ")}`;
  },
};
