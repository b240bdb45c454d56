import type { Fields } from "../form/fields.js";
import type { ClampRule } from "./rule.js";

export const fields: Fields<ClampRule> = {
  rule: {
    "": ["Mức sàn và mức trần", "Điểm của quy tắc bên trong, không dưới mức sàn và không quá mức trần."],
    least: ["Mức sàn", "Số điểm ít nhất; nêu ít nhất một trong hai mức."],
    most: ["Mức trần", "Số điểm nhiều nhất; nêu ít nhất một trong hai mức."],
    rule: ["Quy tắc bên trong", "Quy tắc cho ra điểm trước khi áp mức sàn và mức trần."],
  },
  // The facts are those of the rule inside.
  facts: {},
};
