import { pointsText } from "../form/say.js";
import type { Sentences } from "../kind.js";
import type { SurveyRule } from "./rule.js";

export const surveyWords: Sentences<SurveyRule> = {
  vi: (_rule, { max }) => `lấy ${pointsText(max, "vi")} nhân với trung bình các câu hỏi của phiếu điều tra xã hội học`,
  en: (_rule, { max }) => `${pointsText(max, "en")} times the mean of the survey's questions`,
};
