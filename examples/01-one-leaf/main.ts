import {
  type Dossier,
  defineDossier,
  defineScheme,
  formFields,
  inLanguage,
  type Language,
  leaves,
  selfAssess,
} from "par-index";
import { ruleSentence } from "par-index/table";
import { printWhenStarted, shown } from "../print.js";

/**
 * A whole scheme, with nothing left out: one criterion, worth 2 points, in proportion from 80 % on. Because it is written
 * here and not read from a file, the compiler knows its codes and which facts each rule takes.
 */
export const scheme = defineScheme({
  id: "one-leaf",
  edition: "1",
  title: { vi: "Bộ tiêu chí một tiêu chí (minh họa)", en: "A scheme of one criterion (illustrative)" },
  status: "illustrative",
  basis: [{ document: "illustrative", place: "Minh họa, theo dạng Tiền Giang 2022, 1.1.2" }],
  parts: [{ id: "appraisal", title: { vi: "Thẩm định", en: "Appraised" }, max: "2" }],
  criteria: [
    {
      kind: "leaf",
      code: "1",
      title: { vi: "Mức độ hoàn thành kế hoạch CCHC năm", en: "Share of the annual PAR plan carried out" },
      max: "2",
      part: "appraisal",
      rule: {
        kind: "proportional",
        measure: "ratio",
        from: { atLeast: "80", otherwise: "0" },
        words: {
          part: { vi: "số nhiệm vụ hoàn thành", en: "tasks done" },
          whole: { vi: "số nhiệm vụ trong kế hoạch", en: "tasks in the plan" },
          excused: { vi: "số nhiệm vụ được lùi thời hạn", en: "tasks that were put off" },
        },
      },
    },
  ],
  rounding: { leaf: { places: 4, mode: "half-up" }, index: { places: 2, mode: "half-up" } },
  absence: { notApplicable: "lower-maximum" },
  bands: {
    on: "points",
    reads: "published",
    best: [],
    otherwise: { class: "none", title: { vi: "Không xếp loại", en: "Not classified" } },
  },
  ranking: { by: "published", ties: "shared" },
  publishes: "points",
});

/**
 * The unit carried out so many of 60 tasks; 5 were put off by the province and are not counted. Another code than "1", or
 * facts of another rule, such as `{ count: 45 }`, would not compile.
 */
export function dossierOf(done: string): Dossier {
  return defineDossier(scheme, {
    unit: { id: "so-y-te", name: "Sở Y tế", group: "sở" },
    period: "2021",
    entries: [{ leaf: "1", facts: { part: done, whole: "60", excused: "5" } }],
  });
}

/** What a form asks for under the rule, in the words of the scheme; what may be left out stands in brackets. */
export function asked(language: Language): readonly string[] {
  return leaves(scheme.criteria).flatMap(({ rule, max }) =>
    formFields(rule, { max }).map(({ title, required }) => {
      const words = inLanguage(title, language);
      return required ? words : `(${words})`;
    }),
  );
}

/** The rule of each criterion as one sentence, to be held against the text of the annex. */
export function sentences(language: Language): readonly string[] {
  return leaves(scheme.criteria).map(
    ({ code, rule, max }) => `${code}: ${ruleSentence(rule, { max }, language, "for-people")}`,
  );
}

export function report(language: Language): string {
  const pointsFor = (done: string): string => shown(selfAssess(scheme, dossierOf(done)).rows[0]?.self, language);
  return {
    vi: [
      "MINH HỌA – một tiêu chí, điểm tối đa 2; từ 80 % trở lên tính theo tỷ lệ, dưới 80 % không có điểm.",
      ...sentences(language).map((sentence) => `Quy tắc ${sentence}`),
      `Mẫu khai hỏi: ${asked(language).join("; ")}.`,
      "60 nhiệm vụ trong kế hoạch, 5 nhiệm vụ được loại trừ vì lý do khách quan: mẫu số là 55.",
      `45 nhiệm vụ hoàn thành: 45 ÷ 55 = 81,81… %  →  2 × 45 ÷ 55 = ${pointsFor("45")} điểm (nhân trước, chia sau, làm tròn một lần)`,
      `44 nhiệm vụ hoàn thành: 44 ÷ 55 = đúng 80 %  →  ${pointsFor("44")} điểm`,
      `43 nhiệm vụ hoàn thành: 43 ÷ 55 = 78,18… %  →  ${pointsFor("43")} điểm`,
    ],
    en: [
      "ILLUSTRATIVE – one criterion, at most 2 points; in proportion from 80 % on, nothing below 80 %.",
      ...sentences(language).map((sentence) => `Rule ${sentence}`),
      `The form asks for: ${asked(language).join("; ")}.`,
      "60 tasks in the plan, 5 excused for objective reasons: the whole is 55.",
      `45 tasks done: 45 ÷ 55 = 81.81… %  →  2 × 45 ÷ 55 = ${pointsFor("45")} points (multiply, divide, round once)`,
      `44 tasks done: 44 ÷ 55 = exactly 80 %  →  ${pointsFor("44")} points`,
      `43 tasks done: 43 ÷ 55 = 78.18… %  →  ${pointsFor("43")} points`,
    ],
  }[language].join("\n");
}

printWhenStarted(import.meta.url, report);
