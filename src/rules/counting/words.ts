import { oneLine } from "../../text/oneLine.js";
import { inLanguage } from "../../text/text.js";
import { cited, pointsText } from "../form/say.js";
import type { Sentences } from "../kind.js";
import type { CountingRule } from "./rule.js";

export const countingWords: Sentences<CountingRule> = {
  vi: ({ each, words }, { max }) => {
    const most = `tất cả không quá ${pointsText(max, "vi")}`;
    if (typeof each === "string") {
      const what = words?.count === undefined ? "trường hợp" : oneLine(inLanguage(words.count, "vi"));
      return `mỗi ${what} được ${pointsText(each, "vi")}, ${most}`;
    }
    const sorts = each.map((sort) => {
      const cap = sort.most === undefined ? "" : `, không quá ${pointsText(sort.most, "vi")}`;
      return `mỗi ${cited(sort.title, "vi")} được ${pointsText(sort.points, "vi")}${cap}`;
    });
    return `${sorts.join("; ")}; ${most}`;
  },
  en: ({ each, words }, { max }) => {
    const most = `${pointsText(max, "en")} at most`;
    if (typeof each === "string") {
      const what = words?.count === undefined ? "" : ` ${oneLine(inLanguage(words.count, "en"))}`;
      return `${pointsText(each, "en")} for each${what}, ${most}`;
    }
    const sorts = each.map((sort) => {
      const cap = sort.most === undefined ? "" : `, ${pointsText(sort.most, "en")} at most`;
      return `${pointsText(sort.points, "en")} for each ${cited(sort.title, "en")}${cap}`;
    });
    return `${sorts.join("; ")}; ${most} in all`;
  },
};
