import { cited } from "../form/say.js";
import type { Sentences } from "../kind.js";
import { placeOf } from "../term.js";
import type { BestRule } from "./rule.js";

export const bestWords: Sentences<BestRule> = {
  vi: ({ cases }, place, inside) => {
    const each = cases.map((one) => `${cited(one.title, "vi")} (${inside.words(one.rule, placeOf(one, place), "vi")})`);
    return `tính trường hợp có điểm cao nhất: ${each.join("; ")}`;
  },
  en: ({ cases }, place, inside) => {
    const each = cases.map((one) => `${cited(one.title, "en")} (${inside.words(one.rule, placeOf(one, place), "en")})`);
    return `the case that gives the most counts: ${each.join("; ")}`;
  },
};
