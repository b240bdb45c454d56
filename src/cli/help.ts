import { ENGINE } from "../scheme/stamp.js";

/** The help page of the program. */
export const help: string = `${ENGINE} – Chỉ số cải cách hành chính (PAR Index)

  par-index check SCHEME              kiểm tra một bộ tiêu chí · prove that a scheme can be scored
  par-index evaluate SCHEME CASES     tính chỉ số, xếp loại, xếp hạng · index, class and rank
  par-index explain SCHEME CASES UNIT [CODE]
                                      giải trình một con số · why a figure is what it is
  par-index verify SCHEME CASES EVALUATION
                                      tính lại và đối chiếu một kết quả · compute a result again and compare
  par-index report SCHEME CASES --format html|md|csv --out DIR
                                      lập báo cáo của cả năm · the report of a whole year
  par-index diff BEFORE AFTER         đối chiếu hai bản của một kết quả · two editions of one result
  par-index table SCHEME              bộ tiêu chí thành bảng của phụ lục · a scheme as the table of its annex
  par-index scheme-from-table FILE [FRAME]
                                      phụ lục thành bộ tiêu chí · an annex as a scheme

SCHEME, CASES, EVALUATION: tệp JSON · JSON files; CASES là danh sách { dossier, ledger?, tally? } · a list of those
UNIT: mã hoặc tên đơn vị · id or name of a unit; CODE: mã tiêu chí hoặc phần điểm · code of a criterion or id of a part

  --year FILE   văn bản năm: kỳ, danh sách đơn vị, khối, tiêu chí được miễn · the year: period, roster, groups, exemptions
  --json        in kết quả dạng JSON · print the result as JSON
  --partial     vẫn in kết quả khi có hồ sơ bị từ chối · print a result although cases were refused
  --strict      coi lưu ý là lỗi: không in kết quả · refuse what has notices: print no result
  --wide        bảng rộng hơn 80 cột · tables wider than 80 columns
  --progress    báo tiến độ ở stderr · say on stderr how far it has come
  --lang vi|en  ngôn ngữ · language (vi)
  --help        trang này; sau một lệnh: trang của lệnh đó · this page; after a command, that command's
  --version     phiên bản · version

Ví dụ · Examples
  par-index check scheme.json
  par-index evaluate scheme.json cases.json --lang en
  par-index evaluate scheme.json cases.json --json > evaluation.json
  par-index explain scheme.json cases.json so-y-te 1.2.3
  par-index verify scheme.json cases.json evaluation.json
  par-index report scheme.json cases.json --out bao-cao

Mã thoát · Exit: 0 xong · done; 1 dữ liệu bị từ chối, mỗi lỗi một dòng ở stderr · refused, one line an issue on stderr;
lưu ý cũng ở stderr, sau kết quả · notices too stand on stderr, after the result;
2 dòng lệnh sai · wrong usage.
`;

/** The pages of single commands. */
export const helpOf: ReadonlyMap<string, string> = new Map([
  [
    "check",
    `par-index check SCHEME [--json] [--strict] [--lang vi|en]

Kiểm tra một bộ tiêu chí: mã, điểm tối đa, quy tắc, ngưỡng. In tên, số tiêu chí, mã băm, rồi những điều cần lưu ý.
Proves that a scheme can be scored: codes, maxima, rules, bands. Prints title, size and digest, then notices.

  par-index check scheme.json
  par-index check scheme.json --json
`,
  ],
  [
    "table",
    `par-index table SCHEME [--json] [--lang vi|en]

Viết bộ tiêu chí thành bảng của phụ lục (CSV, dấu chấm phẩy): khung, xếp loại, tiêu chí, cách chấm, điểm tại các mốc.
Writes a scheme as the table of its annex (CSV with semicolons); in English for reading only.

  par-index table scheme.json > phu-luc.csv
`,
  ],
  [
    "scheme-from-table",
    `par-index scheme-from-table FILE [FRAME] [--lang vi|en]

Đọc phụ lục (.csv, .html, .docx, .xlsx) thành bộ tiêu chí JSON; FRAME là khung ở dạng JSON khi bảng chỉ có tiêu chí.
Reads an annex as a scheme in JSON; FRAME holds the other fields as JSON where the table has criteria only.

  par-index scheme-from-table phu-luc.xlsx > scheme.json
`,
  ],
  [
    "evaluate",
    `par-index evaluate SCHEME CASES [--year FILE] [--json] [--wide] [--partial] [--strict] [--lang vi|en]

Tính chỉ số, xếp loại và xếp hạng của mọi đơn vị. Không in gì khi có hồ sơ bị từ chối, trừ khi có --partial.
Computes every unit's index, class and rank. Prints nothing when a case is refused, unless --partial is given.
Có --year: chỉ đơn vị trong danh sách được tính, ai chưa nộp được nêu tên. Lưu ý in ở stderr.
With --year: only units of the roster count, and whoever did not submit is named. Notices go to stderr.
Bảng rộng tối đa 80 cột; --wide: mỗi đơn vị một dòng · Tables take 80 columns; --wide: one line a unit.

  par-index evaluate scheme.json cases.json
  par-index evaluate scheme.json cases.json --year year.json
  par-index evaluate scheme.json cases.json --json > evaluation.json
`,
  ],
  [
    "explain",
    `par-index explain SCHEME CASES UNIT [CODE] [--year FILE] [--json] [--strict] [--lang vi|en]

Giải trình một con số của một đơn vị: số liệu, quy tắc, từng phép tính, thẩm định, phần chưa đạt, đường lên Chỉ số.
Không có CODE: giải trình cả Chỉ số.
Why a figure of a unit is what it is: facts, rule, each line of arithmetic, appraisal, what was not fulfilled, and the way
up to the index. Without CODE: the whole index.

  par-index explain scheme.json cases.json so-y-te 1.2.3
  par-index explain scheme.json cases.json "Sở Y tế" --lang en
`,
  ],
  [
    "verify",
    `par-index verify SCHEME CASES EVALUATION [--year FILE] [--json] [--strict] [--lang vi|en]

Tính lại từ hồ sơ và đối chiếu từng ký tự. Khi khác: nêu chỗ khác đầu tiên, giá trị đã ghi và giá trị tính lại;
--json nêu mọi chỗ.
Computes the result again and compares every character. Where it differs: the first place, the value found there and the
value it should be; --json gives every place.

  par-index verify scheme.json cases.json evaluation.json
`,
  ],
  [
    "report",
    `par-index report SCHEME CASES --out DIR [--year FILE] [--format html|md|csv] [--previous FILE]
                       [--official FILE] [--forms FILE] [--threshold N] [--force] [--partial] [--strict]

Ghi báo cáo của một năm vào thư mục DIR: trang đầu (ai dẫn đầu, ai thay đổi), bảng xếp hạng, kết quả theo lĩnh vực, biên bản
thẩm định, báo cáo điều tra, mỗi đơn vị một trang, SHA256SUMS. Ghi đủ hoặc không ghi gì. DIR đang có tệp thì từ chối; --force chỉ thay một báo cáo cũ
chưa bị sửa.
Writes the report of a year into DIR: a first page (who leads, who moved), league tables, domains, minutes of the
appraisal, survey, a page for each unit. All is written or nothing, with SHA256SUMS. A DIR that holds files is left alone; --force replaces an earlier report that
nobody changed, and nothing else.

  --format     html (mặc định · default), md, csv; csv theo --lang: vi dùng ; và dấu phẩy thập phân · vi: ; and decimal comma
  --previous   kết quả kỳ trước (evaluate --json) để so sánh · the result of the year before (evaluate --json), to compare
  --official   thể thức văn bản, tệp JSON; ghi thêm official.html để in · the form of a document, a JSON file; adds official.html
  --forms      số phiếu, tệp JSON · forms, a JSON file: [{ unit, group, population, issued, returned, valid }]
  --threshold  số câu trả lời dưới mức này bị giữ kín (5; 0 là không giữ) · counts under it are withheld (5; 0: none)

  par-index report scheme.json cases.json --out bao-cao
  par-index report scheme.json cases.json --out report --format csv --lang en --force
`,
  ],
  [
    "diff",
    `par-index diff BEFORE AFTER [--json] [--lang vi|en]

Đối chiếu hai bản của một kết quả (evaluate --json): đơn vị nào thay đổi điểm, xếp loại, thứ hạng, và vì sao.
Two editions of one result (evaluate --json): which units moved in points, class or rank, and why.

  par-index diff evaluation-1.json evaluation-2.json
`,
  ],
]);
