import type { LocalizedText } from "../text/text.js";

/** What is said of an option, in each language. */
export interface OptionHelp extends Required<LocalizedText> {
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
    en: "do what can be done although something is refused",
  },
  strict: { vi: "coi lưu ý là lỗi: không in kết quả", en: "refuse what has notices: print no result" },
  wide: { vi: "bảng rộng hơn 80 cột", en: "tables wider than 80 columns" },
  progress: { vi: "báo tiến độ ở stderr", en: "say on stderr how far it has come" },
  out: { value: "DIR", vi: "thư mục để ghi", en: "the folder to write into" },
  period: {
    value: "P",
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
    vi: "khai thêm về tệp khảo sát, JSON: { unit?, group?, columns?, answers?, several? }",
    en: "what is declared about survey files, JSON: { unit?, group?, columns?, answers?, several? }",
  },
  "dry-run": { vi: "chỉ cho biết điều gì sẽ thay đổi, không ghi", en: "say what would change and write nothing" },
  succession: {
    value: "FILE",
    vi: "sáp nhập, chia tách, đổi tên đơn vị, JSON",
    en: "mergers, splits and new names of units, JSON",
  },
  mapping: {
    value: "FILE",
    vi: "tiêu chí tương ứng, JSON: [{ from, to }]",
    en: "criteria that mean the same, JSON: [{ from, to }]",
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
    en: "html (the default), md, csv",
  },
  previous: {
    value: "FILE",
    vi: "kết quả kỳ trước (evaluate --json) để so sánh",
    en: "the result of the year before (evaluate --json), to compare",
  },
  official: {
    value: "FILE",
    vi: "thể thức văn bản, JSON; ghi thêm official.html để in",
    en: "the form of a document, JSON; adds official.html",
  },
  forms: {
    value: "FILE",
    vi: "số phiếu, JSON: [{ unit, group, population, issued, returned, valid }]",
    en: "forms, JSON: [{ unit, group, population, issued, returned, valid }]",
  },
  threshold: {
    value: "N",
    vi: "số câu trả lời dưới mức này bị giữ kín (5; 0 là không giữ)",
    en: "counts under it are withheld (5; 0: none)",
  },
  force: {
    vi: "thay báo cáo cũ chưa bị sửa; với init, form: ghi đè tệp đã có",
    en: "replace an unchanged report; init, form: write over files",
  },
  lang: { value: "vi|en", vi: "ngôn ngữ (vi)", en: "language (vi)" },
  help: { vi: "trang này; sau một lệnh: trang của lệnh đó", en: "this page; after a command, that command's" },
  version: { vi: "phiên bản", en: "version" },
};
