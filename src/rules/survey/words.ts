import { pointsText } from "../form/say.js";
import { isMax, only } from "../sentence/leafPoints.js";
import { phrase } from "../sentence/phrases.js";
import type { Sentences } from "../sentences.js";
import type { SurveyRule } from "./rule.js";

const MEAN = phrase("lấy {max:points} nhân với trung bình các câu hỏi của phiếu điều tra xã hội học");
const RESULT = phrase("[theo|lấy theo|tính theo|điểm theo|] kết quả điều tra xã hội học");

export const surveyWords: Sentences<SurveyRule> = {
  vi: (_rule, { max }, { style }) => MEAN.write({ max }, style),
  en: (_rule, { max }) => `${pointsText(max, "en")} times the mean of the survey's questions`,
  read: (clauses, leaf) => {
    const clause = only(clauses);
    const parts = MEAN.read(clause).some(({ max }) => isMax(max, leaf)) || RESULT.read(clause).length > 0;
    return parts ? [{ kind: "survey" }] : [];
  },
  models: ["lấy 5 điểm nhân với trung bình các câu hỏi của phiếu điều tra xã hội học."],
};
