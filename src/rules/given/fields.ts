import type { Fields } from "../form/fields.js";
import type { GivenRule } from "./rule.js";

export const fields: Fields<GivenRule> = {
  rule: {
    "": ["Điểm nêu sẵn", "Điểm do người có thẩm quyền hoặc một chỉ số khác nêu ra, kèm lý do."],
    step: ["Bước điểm", "Điểm phải cách điểm tối thiểu một số lần bước này."],
  },
  facts: {
    givenFacts: { words: ["Điểm và lý do", "Số liệu cho quy tắc điểm nêu sẵn."], rule: { kind: "given" } },
  },
};
