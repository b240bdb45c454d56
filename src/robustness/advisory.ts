import type { SchemeStamp } from "../scheme/stamp.js";
import type { LocalizedText } from "../text/text.js";

/** What a result of this folder says of itself: it is advice, never part of the index. */
export interface Advisory {
  readonly advisory: true;
  /** To be shown wherever the result is. */
  readonly notice: LocalizedText;
  readonly scheme: SchemeStamp;
  readonly engine: string;
}

export const NOTICE: LocalizedText = {
  vi: "Chỉ để tham khảo: kết quả phân tích độ vững, cho thấy thứ hạng và xếp loại có thể khác đi thế nào khi trọng số hoặc kết quả điều tra thay đổi. Không thay cho Chỉ số, xếp loại, xếp hạng được công bố.",
  en: "Advisory only: an analysis of robustness, showing how ranks and classes could differ if weights or survey answers did. It does not replace the published index, class or rank.",
};
