import type { Fields } from "../form/fields.js";
import type { ChecklistRule } from "./rule.js";

export const fields: Fields<ChecklistRule> = {
  rule: {
    "": ["Chấm theo danh mục", "Mỗi nội dung đạt được cộng số điểm của nó."],
    items: ["Các nội dung", "Các nội dung phải đạt."],
    "items.id": ["Mã nội dung", "Mã của nội dung, dùng khi khai số liệu."],
    "items.title": ["Tên nội dung", "Lời của nội dung như in trong văn bản."],
    "items.points": ["Điểm", "Số điểm khi đạt nội dung này."],
  },
  facts: {
    checklistFacts: {
      words: ["Nội dung đã đạt", "Số liệu cho quy tắc chấm theo danh mục."],
      rule: { kind: "checklist", items: [] },
    },
  },
};
