import { type Fields, wordsField } from "../form/fields.js";
import type { WeightedRule } from "./rule.js";

export const fields: Fields<WeightedRule> = {
  rule: {
    "": ["Chấm theo trọng số", "Mỗi loại kết quả có một trọng số, ví dụ đúng hạn 1, chậm 0,5; chia cho tổng số."],
    terms: ["Các loại kết quả", "Các loại kết quả được đếm."],
    "terms.id": ["Mã loại", "Mã của loại kết quả, dùng khi khai số liệu."],
    "terms.title": ["Tên loại", "Lời của loại kết quả như in trong văn bản."],
    "terms.weight": ["Trọng số", "Từ 0 đến 1; trọng số lớn nhất phải bằng 1."],
    ...wordsField,
  },
  facts: {
    weightedFacts: {
      words: ["Số lượng theo loại", "Số liệu cho quy tắc chấm theo trọng số."],
      rule: { kind: "weighted", terms: [] },
    },
  },
};
