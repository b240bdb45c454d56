import type { AnswerOption, Scheme } from "par-index";
import { illustrative } from "../frame.js";

/** Options and their values follow Yên Bái's form: A 100 %, B 60 %, C 20 %, D 0 %; E is not counted. */
export const options: readonly AnswerOption[] = [
  { id: "A", title: { vi: "Rất tốt", en: "Very good" }, value: "1" },
  { id: "B", title: { vi: "Tốt", en: "Good" }, value: "0.6" },
  { id: "C", title: { vi: "Trung bình", en: "Average" }, value: "0.2" },
  { id: "D", title: { vi: "Kém", en: "Poor" }, value: "0" },
  { id: "E", title: { vi: "Không có ý kiến", en: "No opinion" }, value: null },
];

export const scheme: Scheme = illustrative({
  id: "survey",
  title: { vi: "Hai tiêu chí điều tra", en: "Two surveyed criteria" },
  parts: [{ id: "survey", title: { vi: "Điều tra XHH", en: "Survey" }, max: "5" }],
  criteria: [
    {
      kind: "leaf",
      code: "1",
      title: { vi: "Thái độ phục vụ", en: "Courtesy" },
      max: "3",
      part: "survey",
      rule: { kind: "survey" },
    },
    {
      kind: "leaf",
      code: "2",
      title: { vi: "Đúng hẹn", en: "On time" },
      max: "2",
      part: "survey",
      rule: { kind: "survey" },
    },
  ],
  questionnaire: {
    groups: [
      { id: "citizens", title: { vi: "Người dân", en: "Citizens" }, weight: "0.6" },
      { id: "enterprises", title: { vi: "Doanh nghiệp", en: "Enterprises" }, weight: "0.4", minimumAnswers: 5 },
    ],
    questions: [
      { id: "courtesy", leaf: "1", title: { vi: "Thái độ của công chức?", en: "How courteous?" }, options },
      { id: "on-time", leaf: "2", title: { vi: "Trả kết quả đúng hẹn?", en: "On time?" }, options },
    ],
    minimumAnswers: 30,
  },
});
