import type { Fields } from "../form/fields.js";
import type { DeductingRule } from "./rule.js";

export const fields: Fields<DeductingRule> = {
  rule: {
    "": ["Chấm trừ điểm", "Điểm tối đa trừ đi số điểm của từng lỗi."],
    faults: ["Các lỗi", "Các lỗi bị trừ điểm."],
    "faults.id": ["Mã lỗi trừ điểm", "Mã của lỗi, dùng khi khai số liệu."],
    "faults.title": ["Tên lỗi", "Lời của lỗi như in trong văn bản."],
    "faults.points": [
      "Điểm trừ",
      "Số điểm bị trừ cho mỗi lỗi, viết là số dương; hoặc trừ dần theo lần; hoặc một khoảng.",
    ],
    "faults.points.inTurn": [
      "Trừ theo lần",
      "Điểm trừ của lần thứ nhất, lần thứ hai và mọi lần sau; lần cuối có thể là “all”: trừ hết số điểm còn lại.",
    ],
    "faults.points.atLeast": ["Trừ ít nhất", "Số điểm trừ ít nhất cho mỗi lỗi; người chấm nêu con số trong khoảng."],
    "faults.points.atMost": ["Trừ nhiều nhất", "Số điểm trừ nhiều nhất cho mỗi lỗi."],
    least: ["Không thấp hơn", "Số điểm còn lại ít nhất; mặc định là điểm tối thiểu của tiêu chí."],
  },
  facts: {
    deductingFacts: {
      words: ["Các lỗi", "Số liệu cho quy tắc chấm trừ điểm."],
      rule: {
        kind: "deducting",
        faults: [{ id: "a", title: { vi: "Lỗi" }, points: { atLeast: "1", atMost: "2" } }],
      },
    },
  },
};
