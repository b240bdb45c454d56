import { type Fields, termTable, under } from "../form/fields.js";
import type { BestRule } from "./rule.js";

export const fields: Fields<BestRule> = {
  rule: {
    "": ["Tính trường hợp tốt nhất", "Trong các trường hợp đáp ứng, tính trường hợp có điểm cao nhất."],
    cases: ["Các trường hợp", "Các trường hợp có thể đáp ứng, mỗi trường hợp một quy tắc."],
    ...under("cases", termTable),
  },
  facts: {
    bestFacts: {
      words: ["Trường hợp đáp ứng", "Số liệu cho quy tắc tính trường hợp tốt nhất."],
      rule: { kind: "best", cases: [] },
    },
  },
};
