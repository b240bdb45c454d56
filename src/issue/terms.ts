import type { Text } from "../text/text.js";

/** The names that documents and issues use, in words. */
export const terms: Readonly<Record<string, Text>> = {
  // Stages.
  appraisal: { vi: "thẩm định", en: "appraisal" },
  explanation: { vi: "giải trình", en: "explanation" },
  council: { vi: "Hội đồng", en: "council" },
  // What is published.
  points: { vi: "điểm", en: "points" },
  percent: { vi: "tỷ lệ phần trăm", en: "percent" },
  share: { vi: "tỷ số từ 0 đến 1", en: "a share from 0 to 1" },
  // What a text of JSON needs somewhere.
  "json-value": { vi: "một giá trị", en: "a value" },
  "json-key": { vi: "tên trường trong dấu nháy kép", en: "the name of a field in double quotes" },
  "json-colon": { vi: "dấu hai chấm (:)", en: "a colon (:)" },
  "json-list-end": { vi: "dấu phẩy (,) hoặc dấu đóng danh sách (])", en: "a comma (,) or the end of the list (])" },
  "json-object-end": {
    vi: "dấu phẩy (,) hoặc dấu đóng đối tượng (})",
    en: "a comma (,) or the end of the object (})",
  },
  // Events of a succession, and how many units stand on either side of one.
  merge: { vi: "sáp nhập", en: "merger" },
  split: { vi: "chia tách", en: "split" },
  rename: { vi: "đổi tên", en: "change of name" },
  "new-kind": { vi: "đổi loại hình", en: "change of kind" },
  one: { vi: "một đơn vị", en: "one unit" },
  several: { vi: "nhiều đơn vị", en: "several units" },
  // Results.
  evaluation: { vi: "Kết quả", en: "The result" },
  // A value that is not there; as JSON spells values, no value is spelt so.
  nothing: { vi: "không có", en: "nothing" },
};
