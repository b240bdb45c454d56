import type { Fields } from "../form/fields.js";
import type { SurveyRule } from "./rule.js";

export const fields: Fields<SurveyRule> = {
  rule: { "": ["Chấm bằng điều tra xã hội học", "Điểm lấy từ các câu hỏi điều tra xã hội học gắn với tiêu chí."] },
  // The unit states nothing.
  facts: {},
};
