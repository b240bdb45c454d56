import type { LocalizedText } from "../text/text.js";

/** What is said of a command, in each language. */
export interface CommandHelp {
  readonly usage: readonly string[];
  readonly title: Required<LocalizedText>;
  readonly about: Required<LocalizedText>;
  readonly options: readonly string[];
  readonly examples: readonly string[];
}

export const COMMANDS: Readonly<Record<string, CommandHelp>> = {
  init: {
    usage: ["init --out DIR", "init ANNEX… UNITS --period P --out DIR"],
    title: {
      vi: "mở một năm: bộ tiêu chí, văn bản năm, phiếu, câu hỏi",
      en: "open a year: scheme, year, forms, questions",
    },
    about: {
      vi: "Đọc phụ lục (.csv, .html, .docx, .xlsx) và bảng đơn vị (mã, tên, khối), ghi vào DIR: scheme.json, year.json, phiếu tự đánh giá\nExcel của từng đơn vị, và cau-hoi.csv để lập phiếu khảo sát trực tuyến. Không có tệp nào: ghi phụ lục và danh sách mẫu để điền.\nNhiều phụ lục: bảng đơn vị thêm cột “Bộ tiêu chí”, mỗi bộ một thư mục trong DIR.",
      en: "Reads an annex (.csv, .html, .docx, .xlsx) and a table of units (id, name, group), and writes into DIR: scheme.json, year.json,\nthe Excel form of each unit, and cau-hoi.csv for building the survey in a tool. Without files: an annex and a list to fill in.\nWith several annexes the table of units has a column for the id of its scheme; each scheme has a folder in DIR.",
    },
    options: ["period", "year", "frame", "out", "force"],
    examples: ["init --out .", "init phu-luc.csv don-vi.csv --period 2025 --out nam-2025"],
  },
  form: {
    usage: ["form SCHEME --year FILE --out DIR"],
    title: { vi: "phiếu tự đánh giá Excel của từng đơn vị", en: "the Excel form of each unit" },
    about: {
      vi: "Ghi vào DIR/phieu một phiếu cho mỗi đơn vị trong văn bản năm mà bộ tiêu chí này chấm.",
      en: "Writes into DIR/phieu a workbook for each unit of the year that this scheme scores.",
    },
    options: ["year", "out", "force"],
    examples: ["form scheme.json --year year.json --out nam-2025"],
  },
  import: {
    usage: ["import FILE… --out DIR"],
    title: {
      vi: "nhập phụ lục, đơn vị, phiếu, khảo sát vào hồ sơ của năm",
      en: "annex, units, forms and surveys into a year",
    },
    about: {
      vi: "FILE là tệp hoặc thư mục. Tự nhận ra từng tệp: phụ lục, bảng đơn vị, phiếu đã điền, phiếu thẩm định, khảo sát (Google Forms, LimeSurvey, Kobo), kết quả\nđếm sẵn, tài liệu JSON; mọi dấu ngăn, UTF-8 và UTF-16. Ghi vào DIR: scheme.json, year.json, cases.json: tất cả hoặc không gì cả;\nnăm có nhiều phụ lục (sở, huyện, xã) thì mỗi bộ một thư mục, phiếu vào đúng bộ theo dấu ghi trong phiếu. Những chỗ còn nghi ngờ nêu trên một trang ở stderr: đơn vị · tiêu chí · tệp và ô · cách ghi đúng.",
      en: "FILE is a file or a folder. Finds out what each is: annex, table of units, filled form, appraisers' sheet, survey (Google Forms, LimeSurvey, Kobo), counted\ntally, JSON document; any separator, UTF-8 and UTF-16. Writes scheme.json, year.json and cases.json into DIR: all or nothing;\nwith several annexes each scheme has a folder, and a form goes to the scheme that is stamped in it. What is doubtful is told on one page on stderr: unit · criterion · file and cell · what to write instead.",
    },
    options: ["out", "period", "year", "frame", "survey", "dry-run", "partial", "strict", "json"],
    examples: ["import . --period 2025 --out nam-2025", "import khao-sat-dot-2.csv --out nam-2025 --dry-run"],
  },
  check: {
    usage: ["check SCHEME"],
    title: { vi: "kiểm tra một bộ tiêu chí", en: "prove that a scheme can be scored" },
    about: {
      vi: "Kiểm tra một bộ tiêu chí: mã, điểm tối đa, quy tắc, ngưỡng. In tên, số tiêu chí, mã băm, rồi những điều cần lưu ý.",
      en: "Proves that a scheme can be scored: codes, maxima, rules, bands. Prints title, size and digest, then notices.",
    },
    options: ["json", "strict"],
    examples: ["check scheme.json", "check scheme.json --json"],
  },
  show: {
    usage: ["show SCHEME"],
    title: { vi: "xem bộ tiêu chí như phụ lục", en: "a scheme as its annex is read" },
    about: {
      vi: "In bộ tiêu chí như phụ lục: mã, tiêu chí, điểm tối đa, cách chấm bằng lời. Để lấy tệp cho Excel, dùng lệnh table.",
      en: "Prints a scheme as its annex is read: code, criterion, maximum, how it is scored. For a file, use table.",
    },
    options: ["json", "wide"],
    examples: ["show scheme.json --wide | head -30"],
  },
  extend: {
    usage: ["extend SCHEME CHANGES"],
    title: { vi: "bản mới của bộ tiêu chí từ bản cũ và các thay đổi", en: "a new edition: a scheme and its changes" },
    about: {
      vi: "In bộ tiêu chí mới (JSON): bản gốc cùng các thay đổi (thêm, bỏ, sửa, chuyển tiêu chí), mỗi thay đổi có căn cứ.",
      en: "Prints the new scheme (JSON): the base with its changes (criteria added, removed, amended, moved), each with its clause.",
    },
    options: [],
    examples: ["extend scheme.json changes.json > scheme-2026.json"],
  },
  evaluate: {
    usage: ["evaluate SCHEME CASES", "evaluate DIR"],
    title: { vi: "tính chỉ số, xếp loại, xếp hạng", en: "index, class and rank" },
    about: {
      vi: "Tính chỉ số, xếp loại và xếp hạng của mọi đơn vị. Không in gì khi có hồ sơ bị từ chối, trừ khi có --partial.\nCó --year: chỉ đơn vị trong danh sách được tính, ai chưa nộp được nêu tên. Lưu ý in ở stderr.",
      en: "Computes every unit's index, class and rank. Prints nothing when a case is refused, unless --partial is given.\nWith --year: only units of the roster count, and whoever did not submit is named. Notices go to stderr.",
    },
    options: ["year", "json", "wide", "partial", "strict"],
    examples: [
      "evaluate scheme.json cases.json",
      "evaluate nam-2025",
      "evaluate scheme.json cases.json --json > evaluation.json",
    ],
  },
  explain: {
    usage: ["explain SCHEME CASES UNIT [CODE]", "explain DIR UNIT [CODE]"],
    title: { vi: "diễn giải một con số", en: "why a figure is what it is" },
    about: {
      vi: "Diễn giải một con số của một đơn vị: số liệu, quy tắc, từng phép tính, thẩm định, phần chưa đạt, cách cộng lên Chỉ số.\nKhông có CODE: diễn giải cả Chỉ số.",
      en: "Why a figure of a unit is what it is: facts, rule, each line of arithmetic, appraisal, what was not fulfilled, and the way\nup to the index. Without CODE: the whole index.",
    },
    options: ["year", "json", "strict"],
    examples: ["explain scheme.json cases.json so-y-te 1.2.3", 'explain nam-2025 "Sở Y tế"'],
  },
  years: {
    usage: ["years BEFORE AFTER"],
    title: { vi: "so với năm trước, kể cả đơn vị sáp nhập", en: "one year beside another, merged units included" },
    about: {
      vi: "Đặt hai kết quả (evaluate --json) cạnh nhau, từng đơn vị. Đơn vị sáp nhập đứng cạnh số suy ra từ các đơn vị cũ khi tệp --succession\nkhai inheritance: mean, weighted, sum hoặc none.",
      en: "Sets two results (evaluate --json) side by side, unit by unit. A merged unit stands beside the figure it inherits where the file\nof --succession declares an inheritance: mean, weighted, sum or none.",
    },
    options: ["succession", "mapping", "json", "wide"],
    examples: ["years evaluation-2024.json evaluation-2025.json --succession sap-nhap.json"],
  },
  audit: {
    usage: ["audit FILE"],
    title: { vi: "kiểm tra một bảng đã công bố", en: "a published table held against itself" },
    about: {
      vi: "Kiểm tra các phần, tổng, tỷ lệ, thứ hạng, xếp loại đã in có thể cùng đúng không, có tính làm tròn; nêu dòng sai và số đúng có thể có.\nFILE là JSON (auditTable) hoặc một bảng: cột đầu là đơn vị, các tùy chọn cho biết cột nào là gì.",
      en: "Whether printed parts, totals, percentages, ranks and classes can all be right, rounding included; names the row that is wrong and\nwhat it could be. FILE is JSON (auditTable) or a table: the first column is the unit, and options say what the others are.",
    },
    options: ["sum", "percent", "rank", "class", "json"],
    examples: ['audit bang.csv --sum "Tổng=Thẩm định+Điều tra" --rank "Tổng=Hạng"', "audit table.json"],
  },
  report: {
    usage: ["report SCHEME CASES --out DIR", "report DIR --out DIR"],
    title: { vi: "lập báo cáo của cả năm", en: "the report of a whole year" },
    about: {
      vi: "Ghi báo cáo của một năm vào thư mục DIR: trang đầu (ai dẫn đầu, ai thay đổi), bảng xếp hạng, kết quả theo lĩnh vực, biên bản\nthẩm định, báo cáo điều tra, mỗi đơn vị một trang, SHA256SUMS. Ghi đủ hoặc không ghi gì. DIR đang có tệp thì từ chối.",
      en: "Writes the report of a year into DIR: a first page (who leads, who moved), league tables, domains, minutes of the appraisal,\nsurvey, a page for each unit, SHA256SUMS. All is written or nothing. A DIR that holds files is left alone.",
    },
    options: ["year", "out", "format", "previous", "official", "forms", "threshold", "force", "partial", "strict"],
    examples: [
      "report scheme.json cases.json --out bao-cao",
      "report nam-2025 --out bao-cao",
      "report scheme.json cases.json --out report --format csv --lang en --force",
    ],
  },
  verify: {
    usage: ["verify SCHEME CASES EVALUATION", "verify DIR EVALUATION"],
    title: { vi: "tính lại và đối chiếu một kết quả", en: "compute a result again and compare" },
    about: {
      vi: "Tính lại từ hồ sơ và đối chiếu từng ký tự. Khi khác: nêu chỗ khác đầu tiên, giá trị đã ghi và giá trị tính lại; --json nêu mọi chỗ.",
      en: "Computes the result again and compares every character. Where it differs: the first place, the value found there and the\nvalue it should be; --json gives every place.",
    },
    options: ["year", "json", "strict"],
    examples: ["verify scheme.json cases.json evaluation.json"],
  },
  diff: {
    usage: ["diff BEFORE AFTER"],
    title: { vi: "đối chiếu hai bản của một kết quả", en: "two editions of one result" },
    about: {
      vi: "Đối chiếu hai bản của một kết quả (evaluate --json): đơn vị nào thay đổi điểm, xếp loại, thứ hạng, và vì sao.",
      en: "Two editions of one result (evaluate --json): which units moved in points, class or rank, and why.",
    },
    options: ["json"],
    examples: ["diff evaluation-1.json evaluation-2.json"],
  },
  table: {
    usage: ["table SCHEME"],
    title: { vi: "bộ tiêu chí thành bảng của phụ lục", en: "a scheme as the table of its annex" },
    about: {
      vi: "Viết bộ tiêu chí thành bảng của phụ lục (CSV, dấu chấm phẩy): khung, xếp loại, tiêu chí, cách chấm, điểm tại các mốc.",
      en: "Writes a scheme as the table of its annex (CSV with semicolons); in English for reading only.",
    },
    options: ["json"],
    examples: ["table scheme.json > phu-luc.csv"],
  },
  "scheme-from-table": {
    usage: ["scheme-from-table FILE [FRAME]"],
    title: { vi: "phụ lục thành bộ tiêu chí", en: "an annex as a scheme" },
    about: {
      vi: "Đọc phụ lục (.csv, .html, .docx, .xlsx) thành bộ tiêu chí JSON; FRAME là khung ở dạng JSON khi bảng chỉ có tiêu chí.",
      en: "Reads an annex as a scheme in JSON; FRAME holds the other fields as JSON where the table has criteria only.",
    },
    options: [],
    examples: ["scheme-from-table phu-luc.xlsx > scheme.json"],
  },
};
