import type { LocalizedText } from "../text/text.js";

/** The names that documents and issues use, in words. */
export const terms: Readonly<Record<string, LocalizedText>> = {
  // Stages.
  appraisal: { vi: "thẩm định", en: "appraisal" },
  explanation: { vi: "giải trình", en: "explanation" },
  council: { vi: "Hội đồng", en: "council" },
  // Steps of a calendar.
  "step-dossiers": { vi: "nộp hồ sơ", en: "dossiers" },
  "step-appraisal": { vi: "thẩm định", en: "appraisal" },
  "step-explanation": { vi: "giải trình", en: "explanation" },
  "step-council": { vi: "Hội đồng", en: "council" },
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
  proof: { vi: "Thuyết minh cách tính điểm", en: "The explanation" },
  // A missing value; no value is written like this in JSON.
  nothing: { vi: "không có", en: "nothing" },
  // Fields of an index; its points are among what is published.
  max: { vi: "điểm tối đa", en: "maximum" },
  published: { vi: "số công bố", en: "published figure" },
  class: { vi: "xếp loại", en: "class" },
  parts: { vi: "các phần", en: "parts" },
  nodes: { vi: "cây tiêu chí", en: "tree of criteria" },
  complete: { vi: "tình trạng đủ kết quả", en: "completeness" },
  lowest: { vi: "mức thấp nhất", en: "lowest figure" },
  highest: { vi: "mức cao nhất", en: "highest figure" },
  self: { vi: "điểm tự đánh giá", en: "self score" },
  appraised: { vi: "điểm thẩm định", en: "appraised score" },
  level: { vi: "mức đạt", en: "level" },
  // Fields of a unit.
  "unit-name": { vi: "tên", en: "name" },
  "unit-group": { vi: "khối", en: "group" },
  "unit-kind": { vi: "loại hình", en: "kind" },
  // Why a file cannot be read or written.
  "no-such-file": { vi: "không có tệp này", en: "there is no such file" },
  "is-a-folder": { vi: "đây là một thư mục", en: "it is a folder" },
  "not-a-folder": { vi: "một tệp đang nằm ở chỗ của thư mục", en: "a file stands in the place of a folder" },
  "no-permission": { vi: "không có quyền đọc hoặc ghi", en: "reading or writing it is not allowed" },
  "no-space": { vi: "đĩa đã đầy", en: "the disk is full" },
  // What an argument may be.
  "nothing-given": { vi: "không có gì", en: "nothing" },
  "a-null": { vi: "null", en: "null" },
  "a-text": { vi: "một chuỗi ký tự", en: "a text" },
  "a-number": { vi: "một số", en: "a number" },
  "a-decimal": { vi: 'một số như "0.25"', en: 'a decimal such as "0.25"' },
  "a-boolean": { vi: "“true” hoặc “false”", en: "true or false" },
  "a-function": { vi: "một hàm", en: "a function" },
  "a-list": { vi: "một danh sách", en: "a list" },
  "an-object": { vi: "một đối tượng { … }", en: "an object { … }" },
  "an-odd-value": { vi: "một giá trị không có trong JSON", en: "a value that JSON does not have" },
  "a-scheme": { vi: "một bộ tiêu chí", en: "a scheme" },
  "a-year": { vi: "văn bản năm { period, schemes, units }", en: "a year { period, schemes, units }" },
  "an-evaluation": { vi: "một kết quả đánh giá (của hàm “evaluate”)", en: "an evaluation (from evaluate)" },
  "an-index": { vi: "chỉ số của một đơn vị", en: "the index of one unit" },
  "a-case": {
    vi: "hồ sơ của một đơn vị { dossier, ledger, tally }",
    en: "the case of one unit { dossier, ledger, tally }",
  },
  "a-dossier": { vi: "một bản tự đánh giá (“dossier”)", en: "a dossier" },
  "a-sheet": { vi: "một bảng điểm", en: "a sheet" },
  "a-ledger": { vi: "danh sách các lần điều chỉnh (“ledger”)", en: "a ledger, which is a list" },
  "a-ranking": { vi: "bảng xếp hạng của một nhóm", en: "the ranking of one group" },
  "a-proof": { vi: "một bản thuyết minh (của hàm “explain”)", en: "a proof (from explain)" },
  "a-page": {
    vi: "một trang báo cáo (của hàm “leaguePage”, “reportPages” …)",
    en: "a page (from leaguePage, reportPages …)",
  },
  "a-table": { vi: "một bảng (của hàm “leagueTables”, “gapsTable” …)", en: "a table (from leagueTables, gapsTable …)" },
  "a-chart": { vi: "một biểu đồ", en: "a chart" },
  "gaps-of-a-unit": { vi: "số điểm bị mất của một đơn vị (của hàm “gaps”)", en: "the gaps of one unit (from gaps)" },
  "a-gap-to-a-class": {
    vi: "khoảng cách đến hạng trên (của hàm “gapToNextClass”)",
    en: "a gap to the next class (from gapToNextClass)",
  },
  "over-claims": { vi: "kết quả của hàm “overClaims”", en: "the result of overClaims" },
  "rows-of-a-result": { vi: "kết quả của hàm “toRows”", en: "the result of toRows" },
  "differences-of-results": { vi: "kết quả của hàm “diffEvaluations”", en: "the result of diffEvaluations" },
  "an-issue": { vi: "một lỗi (“issue”) của thư viện này", en: "an issue of this library" },
  "a-stream": {
    vi: "một danh sách hoặc một luồng (Iterable, AsyncIterable)",
    en: "a list or a stream (Iterable, AsyncIterable)",
  },
  "a-two-language-text": { vi: "một văn bản { vi, en }", en: "a text { vi, en }" },
  "form-scheme": { vi: "bộ tiêu chí", en: "the scheme" },
  "form-period": { vi: "kỳ", en: "the period" },
  "form-digest": { vi: "bản bộ tiêu chí có mã băm", en: "the edition with the digest" },
  broken: {
    vi: "tệp hỏng, có mật khẩu hoặc không phải tệp .docx, .xlsx",
    en: "it is damaged, has a password, or is no .docx or .xlsx file",
  },
  "list-of-cases": {
    vi: "danh sách hồ sơ [{ dossier, ledger, tally }, …]",
    en: "a list of cases [{ dossier, ledger, tally }, …]",
  },
  "list-of-indexes": { vi: "danh sách chỉ số của các đơn vị", en: "a list of indexes" },
  "list-of-evaluations": { vi: "danh sách kết quả đánh giá", en: "a list of evaluations" },
  "list-of-sheets": { vi: "danh sách bảng điểm", en: "a list of sheets" },
  "list-of-schemes": { vi: "danh sách bộ tiêu chí", en: "a list of schemes" },
  "list-of-criteria": { vi: "danh sách tiêu chí", en: "a list of criteria" },
  "list-of-reports": {
    vi: "danh sách báo cáo [{ by, evaluation }, …]",
    en: "a list of reports [{ by, evaluation }, …]",
  },
  "list-of-decimals": { vi: "danh sách số", en: "a list of decimals" },
  "list-of-steps": {
    vi: "đường dẫn của một lỗi: danh sách khóa và vị trí",
    en: "the path of an issue: a list of keys and positions",
  },
  "list-of-strata": {
    vi: "danh sách nhóm người [{ unit, group, population }, …]",
    en: "a list of strata [{ unit, group, population }, …]",
  },
  "list-of-class-gaps": { vi: "danh sách kết quả của hàm “gapToNextClass”", en: "a list of results of gapToNextClass" },
  "list-of-placings": {
    vi: "danh sách thay đổi thứ hạng (của hàm “whatIf”, “effectOf”)",
    en: "a list of changed placings (from whatIf, effectOf)",
  },
  "list-of-intervals": {
    vi: "danh sách khoảng thứ hạng [{ unit, name, rank, best, worst }, …]",
    en: "a list of rank intervals [{ unit, name, rank, best, worst }, …]",
  },
  "list-of-year-changes": { vi: "kết quả của hàm “changeOverYears”", en: "the result of changeOverYears" },
};
