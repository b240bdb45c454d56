import type { AnswerOption } from "../scheme/questionnaire.js";

// Yên Bái's survey form (public source of its survey application) values its options A 100 %, B 60 %, C 20 %, D 0 %,
// and sets no value for E, which is read here as left out of the mean. The form's own wording is not at hand; these
// are ours.

/** How good something is, on the five options of Yên Bái's form. */
export const quality: readonly AnswerOption[] = [
  { id: "A", title: { vi: "Tốt", en: "Good" }, value: "1" },
  { id: "B", title: { vi: "Khá", en: "Fair" }, value: "0.6" },
  { id: "C", title: { vi: "Trung bình", en: "Average" }, value: "0.2" },
  { id: "D", title: { vi: "Kém", en: "Poor" }, value: "0" },
  { id: "E", title: { vi: "Không có ý kiến", en: "No opinion" }, value: null },
];

/** How satisfied someone is, on the five options of Yên Bái's form. */
export const satisfaction: readonly AnswerOption[] = [
  { id: "A", title: { vi: "Hài lòng", en: "Satisfied" }, value: "1" },
  { id: "B", title: { vi: "Cơ bản hài lòng", en: "Mostly satisfied" }, value: "0.6" },
  { id: "C", title: { vi: "Ít hài lòng", en: "Little satisfied" }, value: "0.2" },
  { id: "D", title: { vi: "Không hài lòng", en: "Not satisfied" }, value: "0" },
  { id: "E", title: { vi: "Không có ý kiến", en: "No opinion" }, value: null },
];
