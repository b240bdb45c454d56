import { pointsText } from "../form/say.js";
import type { Sentences } from "../kind.js";
import type { GivenRule } from "./rule.js";

export const givenWords: Sentences<GivenRule> = {
  vi: ({ step }) => {
    const given = "điểm do người có thẩm quyền cho hoặc lấy từ một chỉ số khác";
    return step === undefined ? given : `${given}, theo từng bước ${pointsText(step, "vi")}`;
  },
  en: ({ step }) => {
    const given = "points stated by whoever is competent, or taken from another index";
    return step === undefined ? given : `${given}, in steps of ${pointsText(step, "en")}`;
  },
};
