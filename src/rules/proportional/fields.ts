import { type Fields, measuredFacts, measuredTable } from "../form/fields.js";
import type { ProportionalRule } from "./rule.js";

export const fields: Fields<ProportionalRule> = {
  rule: {
    "": ["Chấm theo tỷ lệ", "Điểm bằng điểm tối đa nhân với mức đạt được so với mức phấn đấu."],
    ...measuredTable,
    target: ["Mức phấn đấu", "Mức được trọn điểm; với tỷ lệ thì mặc định là 100 %."],
    from: ["Điều kiện tính tỷ lệ", "Ngưỡng phải đạt thì điểm mới tính theo tỷ lệ."],
    "from.atLeast": ["Từ … trở lên", "Ngưỡng, tính cả chính nó; với tỷ lệ thì viết theo phần trăm."],
    "from.above": ["Trên", "Ngưỡng, không tính chính nó; với tỷ lệ thì viết theo phần trăm."],
    "from.otherwise": ["Còn lại", "Số điểm khi không đạt ngưỡng."],
  },
  facts: measuredFacts({ kind: "proportional" }),
};
