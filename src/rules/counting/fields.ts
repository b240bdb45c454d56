import { type Fields, wordsField } from "../form/fields.js";
import type { CountingRule } from "./rule.js";

export const fields: Fields<CountingRule> = {
  rule: {
    "": ["Chấm theo số lượng", "Mỗi việc được một số điểm, không quá điểm tối đa."],
    each: ["Điểm mỗi việc", "Số điểm của một việc; hoặc danh sách các loại việc, mỗi loại một số điểm."],
    "each.id": ["Mã loại việc", "Mã của loại việc, dùng khi khai số liệu."],
    "each.title": ["Tên loại việc", "Lời của loại việc như in trong văn bản."],
    "each.points": ["Điểm", "Số điểm của một việc thuộc loại này."],
    "each.most": ["Không quá", "Số điểm nhiều nhất của cả loại việc này."],
    ...wordsField,
  },
  facts: {
    countingFacts: {
      words: ["Số việc", "Số liệu cho quy tắc chấm theo số lượng."],
      rule: { kind: "counting", each: "1" },
    },
    sortedCountingFacts: {
      words: ["Số việc từng loại", "Số liệu cho quy tắc chấm theo số lượng của nhiều loại việc."],
      rule: { kind: "counting", each: [] },
    },
  },
};
