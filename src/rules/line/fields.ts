import { type Fields, measuredFacts, measuredTable } from "../form/fields.js";
import type { LineRule } from "./rule.js";

export const fields: Fields<LineRule> = {
  rule: {
    "": [
      "Chấm theo đường gấp khúc",
      "Điểm đi theo đường thẳng giữa các điểm mốc; ngoài mốc đầu và mốc cuối thì không đổi.",
    ],
    ...measuredTable,
    through: ["Các điểm mốc", "Từ hai điểm mốc trở lên, theo con số tăng dần."],
    "through.at": ["Tại", "Con số của mốc; với tỷ lệ thì viết theo phần trăm."],
    "through.points": ["Điểm", "Số điểm tại mốc."],
  },
  facts: measuredFacts({ kind: "line", through: [] }),
};
