import type { LocalizedText } from "../text/text.js";

/** What is said of an option, in each language. */
interface OptionHelp extends Required<LocalizedText> {
  readonly value?: string;
}

export const OPTIONS: Readonly<Record<string, OptionHelp>> = {
  year: {
    value: "FILE",
    vi: "văn bản năm: kỳ, danh sách đơn vị, khối, tiêu chí được miễn",
    en: "the year: period, roster, groups, exemptions",
  },
  json: { vi: "in kết quả dạng JSON", en: "print the result as JSON" },
  partial: {
    vi: "vẫn làm phần đọc được khi có hồ sơ, tệp bị từ chối",
    en: "go on with what can be read when something is refused",
  },
  strict: { vi: "coi lưu ý là lỗi: không in kết quả", en: "treat notices as errors: print no result" },
  wide: { vi: "bảng rộng hơn 80 cột", en: "tables wider than 80 columns" },
  progress: { vi: "in tiến độ", en: "print progress" },
  out: { value: "DIR", vi: "thư mục để ghi", en: "the folder to write into" },
  period: {
    value: "PERIOD",
    vi: "kỳ đánh giá, ví dụ 2025, khi danh sách đơn vị là một bảng",
    en: "the period, such as 2025, where the units are a table",
  },
  frame: {
    value: "FILE",
    vi: "khung ở dạng JSON khi phụ lục chỉ có tiêu chí",
    en: "the frame in JSON where the annex has criteria only",
  },
  survey: {
    value: "FILE",
    vi: "cách đọc tệp khảo sát, JSON: unit, group, columns, answers, several",
    en: "how to read survey files, JSON: unit, group, columns, answers, several",
  },
  "dry-run": { vi: "chỉ cho biết điều gì sẽ thay đổi, không ghi", en: "say what would change and write nothing" },
  succession: {
    value: "FILE",
    vi: "đơn vị sáp nhập, chia tách, đổi tên (JSON)",
    en: "mergers, splits and new names of units (JSON)",
  },
  mapping: {
    value: "FILE",
    vi: "tiêu chí tương ứng giữa hai kỳ, JSON: [{ from, to }]",
    en: "criteria that correspond, JSON: [{ from, to }]",
  },
  sum: {
    value: "T=A+B",
    vi: "cột T là tổng của cột A và B (ghi nhiều lần được)",
    en: "column T is the sum of A and B (may be repeated)",
  },
  percent: { value: "P=A/M", vi: "cột P là phần trăm của A trên M", en: "column P is A in percent of M" },
  rank: { value: "T=R", vi: "cột R là thứ hạng theo cột T", en: "column R is the rank by column T" },
  class: {
    value: "T=C",
    vi: "cột C là xếp loại theo cột T, loại tốt đứng trước",
    en: "column C is the class by column T, better ones first",
  },
  format: {
    value: "html|md|csv",
    vi: "html (mặc định), md, csv; csv dùng dấu ; và dấu phẩy thập phân",
    en: "html (default), md, csv",
  },
  previous: {
    value: "FILE",
    vi: "kết quả kỳ trước (evaluate --json) để so sánh",
    en: "the result of the year before (evaluate --json), to compare",
  },
  official: {
    value: "FILE",
    vi: "cơ quan, số, trích yếu, nơi nhận, người ký (JSON): ghi thêm văn bản hành chính",
    en: "agency, number, subject, recipients, signer (JSON): also write the administrative document",
  },
  forms: {
    value: "FILE",
    vi: "số phiếu phát ra, thu về, JSON: [{ unit, group, population, issued, returned, valid }]",
    en: "forms issued and returned, JSON: [{ unit, group, population, issued, returned, valid }]",
  },
  threshold: {
    value: "NUMBER",
    vi: "không in số câu trả lời nhỏ hơn mức này (5; 0 là in hết)",
    en: "print no count of answers below this (5; 0 prints all)",
  },
  force: {
    vi: "ghi đè tệp đã có; báo cáo thì chỉ khi chưa ai sửa",
    en: "overwrite files; a report only where nobody changed it",
  },
  lang: { value: "vi|en", vi: "ngôn ngữ (vi)", en: "language (vi)" },
  help: {
    vi: "hướng dẫn này; sau một lệnh: hướng dẫn của lệnh đó",
    en: "this page; after a command, the page of that command",
  },
  version: { vi: "phiên bản", en: "version" },
};

/** What is to be put in the places of a usage and of the value of an option. */
export const PLACES: Readonly<Record<string, Required<LocalizedText>>> = {
  AFTER: { vi: "<kết quả sau>", en: "<result after>" },
  ANNEX: { vi: "<phụ lục>", en: "<annex>" },
  BEFORE: { vi: "<kết quả trước>", en: "<result before>" },
  CASES: { vi: "<hồ sơ>", en: "<cases>" },
  CHANGES: { vi: "<thay đổi>", en: "<changes>" },
  CODE: { vi: "<mã tiêu chí>", en: "<code>" },
  DIR: { vi: "<thư mục>", en: "<folder>" },
  EVALUATION: { vi: "<kết quả>", en: "<result>" },
  FILE: { vi: "<tệp>", en: "<file>" },
  FRAME: { vi: "<khung>", en: "<frame>" },
  NUMBER: { vi: "<số>", en: "<number>" },
  PERIOD: { vi: "<kỳ>", en: "<period>" },
  SCHEME: { vi: "<bộ tiêu chí>", en: "<scheme>" },
  UNIT: { vi: "<đơn vị>", en: "<unit>" },
  UNITS: { vi: "<danh sách đơn vị>", en: "<units>" },
};
