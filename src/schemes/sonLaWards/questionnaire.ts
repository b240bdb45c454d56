import type { Questionnaire } from "../../scheme/questionnaire.js";
import { questionnaire as communes } from "../sonLaCommunes/questionnaire.js";
import { quality } from "../yenBaiAnswers.js";

/** The communes' questions, and one on urban order. */
export const questionnaire: Questionnaire = {
  ...communes,
  questions: [
    ...communes.questions,
    {
      id: "urban-order",
      leaf: "2.3",
      title: {
        vi: "Ông (bà) đánh giá thế nào về việc giữ gìn trật tự xây dựng, trật tự đô thị trên địa bàn?",
        en: "How well are building rules and urban order kept here?",
      },
      groups: ["citizens", "enterprises", "village-heads"],
      options: quality,
    },
  ],
};
