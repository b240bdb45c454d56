import type { LocalizedText } from "../../text/text.js";

/** What the facts of a rule are called: forms ask by these words, proofs name them, and they are part of the scheme. */
export interface FactWords {
  /** The part of a whole: "số nhiệm vụ hoàn thành". */
  readonly part?: LocalizedText;
  /** The whole: "số nhiệm vụ được giao". */
  readonly whole?: LocalizedText;
  /** What leaves the whole for objective reasons: "nhiệm vụ được gia hạn". */
  readonly excused?: LocalizedText;
  /** A value that is measured: "số ngày xử lý trung bình". */
  readonly value?: LocalizedText;
  /** What is counted one by one: "sáng kiến". */
  readonly count?: LocalizedText;
  /** What figures are in: "ngày", "triệu đồng". */
  readonly unit?: LocalizedText;
}

/** What facts are called where a rule does not say. */
const PLAIN: Readonly<Record<Exclude<keyof FactWords, "unit">, LocalizedText>> = {
  part: { vi: "Số đạt", en: "Number met" },
  whole: { vi: "Tổng số", en: "Total" },
  excused: { vi: "Số được loại trừ vì lý do khách quan", en: "Excused for objective reasons" },
  value: { vi: "Giá trị", en: "Value" },
  count: { vi: "Số lượng", en: "How many" },
};

/** What a fact is called. */
export function wordsFor(fact: Exclude<keyof FactWords, "unit">, words: FactWords | undefined): LocalizedText {
  return words?.[fact] ?? PLAIN[fact];
}

/** The unit, as a field of a form takes it. */
export function unitIn(words: FactWords | undefined): { readonly unit?: LocalizedText } {
  return words?.unit === undefined ? {} : { unit: words.unit };
}
