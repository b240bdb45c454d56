import type { Fields } from "../form/fields.js";
import type { LevelsRule } from "./rule.js";

export const fields: Fields<LevelsRule> = {
  rule: {
    "": ["Chấm theo mức", "Mỗi mức một số điểm, ví dụ đúng hạn, chậm, không thực hiện."],
    levels: ["Các mức", "Các mức có thể chọn."],
    "levels.id": ["Mã mức", "Mã của mức, dùng khi khai số liệu."],
    "levels.title": ["Tên mức", "Lời của mức như in trong văn bản."],
    "levels.points": ["Điểm", "Số điểm của mức; có thể âm."],
  },
  facts: {
    levelsFacts: {
      words: ["Mức đạt được", "Số liệu cho quy tắc chấm theo mức."],
      rule: { kind: "levels", levels: [] },
    },
  },
};
