import type { Evaluation } from "../../evaluate/evaluation.js";
import { printedPeriods } from "../../evaluate/periodsOf.js";
import { printClause } from "../../issue/describeIssue.js";
import type { Language } from "../../number/print.js";
import type { Rounding } from "../../number/rounding.js";
import type { Scheme } from "../../scheme/scheme.js";
import { warningsOf } from "../../scheme/warningsOf.js";
import { inLanguage } from "../../text/text.js";
import type { Stamp } from "./page.js";

/** The stamp of a page that shows this result. */
export function pageStamp(scheme: Scheme, evaluation: Evaluation, language: Language): Stamp {
  const sentences = dictionary[language];
  const { leaf, index } = scheme.rounding;
  const period = printedPeriods(evaluation);
  const refused = evaluation.refused.length;
  return {
    warnings: [...warningsOf(scheme.status, language), ...(refused > 0 ? [sentences.refused(refused)] : [])],
    lines: [
      { label: sentences.scheme, value: inLanguage(scheme.title, language) },
      // A scheme that is not official is called so by the warning.
      ...(scheme.status === "official" ? [{ label: sentences.status, value: sentences.official }] : []),
      { label: sentences.edition, value: `${scheme.id} ${scheme.edition}` },
      ...scheme.basis.map((clause) => ({ label: sentences.basis, value: printClause(clause, language) })),
      ...(period === null ? [] : [{ label: sentences.period, value: period }]),
      {
        label: sentences.rounding,
        value: sentences.rounded(roundingInWords(leaf, language), roundingInWords(index, language)),
      },
      ...(evaluation.year === undefined ? [] : [{ label: sentences.yearDigest, value: evaluation.year.digest }]),
      { label: sentences.schemeDigest, value: evaluation.scheme.digest },
      { label: sentences.digest, value: evaluation.digest },
      { label: sentences.engine, value: evaluation.engine },
    ],
  };
}

/** `4 chữ số thập phân, từ 5 trở lên thì làm tròn lên`. */
function roundingInWords({ places, mode }: Rounding, language: Language): string {
  const sentences = dictionary[language];
  return `${places === 0 ? sentences.whole : sentences.places(places)}, ${sentences[mode]}`;
}

const dictionary = {
  vi: {
    refused: (count: number) => `KẾT QUẢ CHƯA ĐỦ – ${count} hồ sơ bị từ chối, không có trong các bảng.`,
    scheme: "Bộ tiêu chí",
    status: "Tình trạng",
    official: "Chính thức",
    edition: "Bản",
    basis: "Căn cứ",
    period: "Kỳ đánh giá",
    rounding: "Làm tròn",
    rounded: (leaf: string, index: string) => `Điểm tiêu chí lấy ${leaf}. Chỉ số và tỷ lệ lấy ${index}.`,
    whole: "số nguyên",
    places: (places: number) => `${places} chữ số thập phân`,
    "half-up": "từ 5 trở lên thì làm tròn lên",
    "half-even": "đúng một nửa thì làm tròn về chữ số chẵn",
    down: "bỏ các chữ số sau đó",
    yearDigest: "Mã băm văn bản năm (SHA-256)",
    schemeDigest: "Mã băm bộ tiêu chí (SHA-256)",
    digest: "Mã băm kết quả (SHA-256)",
    engine: "Phần mềm tính",
  },
  en: {
    refused: (count: number) => `INCOMPLETE RESULT – cases refused and missing from the tables: ${count}.`,
    scheme: "Criteria set",
    status: "Status",
    official: "Official",
    edition: "Edition",
    basis: "Legal basis",
    period: "Period",
    rounding: "Rounding",
    rounded: (leaf: string, index: string) => `Points of a criterion to ${leaf}. Index and percentages to ${index}.`,
    whole: "whole numbers",
    places: (places: number) => (places === 1 ? "1 decimal place" : `${places} decimal places`),
    "half-up": "half up",
    "half-even": "half to even",
    down: "further digits are cut off",
    yearDigest: "Digest of the year (SHA-256)",
    schemeDigest: "Digest of the criteria set (SHA-256)",
    digest: "Digest of the result (SHA-256)",
    engine: "Computed by",
  },
} as const;
