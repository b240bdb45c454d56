import { type Fields, limitTable, measuredFacts, measuredTable, under } from "../form/fields.js";
import type { StepsRule } from "./rule.js";

export const fields: Fields<StepsRule> = {
  rule: {
    "": ["Chấm theo ngưỡng", "Đạt ngưỡng nào được điểm ngưỡng đó; ngưỡng tốt nhất đứng trước."],
    ...measuredTable,
    beyond: [
      "Quá ngưỡng tốt nhất",
      "Các mức khi vượt quá ngưỡng tốt nhất, xa nhất đứng trước; càng xa càng không được thêm.",
    ],
    ...under("beyond", limitTable),
    "beyond.points": ["Điểm", "Số điểm khi vượt quá mức này."],
    steps: ["Các ngưỡng", "Các ngưỡng cùng một chiều; mỗi ngưỡng nêu đúng một giới hạn."],
    ...under("steps", limitTable),
    "steps.points": ["Điểm", "Số điểm khi đạt ngưỡng này."],
    otherwise: ["Còn lại", "Số điểm khi không đạt ngưỡng nào."],
  },
  facts: measuredFacts({ kind: "steps", steps: [], otherwise: "0" }),
};
