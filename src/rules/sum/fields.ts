import { type Fields, termTable, under } from "../form/fields.js";
import type { SumRule } from "./rule.js";

export const fields: Fields<SumRule> = {
  rule: {
    "": ["Cộng nhiều quy tắc", "Điểm là tổng của nhiều quy tắc thành phần; có thể chia để lấy trung bình."],
    terms: ["Các thành phần", "Các quy tắc được cộng lại."],
    ...under("terms", termTable),
    "terms.times": ["Hệ số", "Thành phần này được tính bao nhiêu lần; bỏ trống thì một lần."],
    dividedBy: ["Chia cho", "Tổng được chia cho số này, ví dụ 2 để lấy trung bình của hai điểm."],
  },
  facts: {
    sumFacts: {
      words: ["Số liệu từng thành phần", "Số liệu cho quy tắc cộng nhiều quy tắc: mỗi thành phần một bộ số liệu."],
      rule: { kind: "sum", terms: [] },
    },
  },
};
