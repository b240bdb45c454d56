import type { LocalizedText } from "../text/text.js";
import { audit } from "./audit.js";
import { check } from "./check.js";
import type { CommandResult, Run } from "./command.js";
import { diff } from "./diff.js";
import { evaluateFiles } from "./evaluate.js";
import { explainFigure } from "./explain.js";
import { extend } from "./extend.js";
import { importYear } from "./import.js";
import { form, init } from "./init.js";
import { report } from "./report.js";
import { schemeFromTable } from "./schemeFromTable.js";
import { show } from "./show.js";
import { table } from "./table.js";
import { verify } from "./verify.js";
import { years } from "./years.js";

/** What is said of a command, in each language; what stands in capitals in its usage is a place to be filled in. */
export interface CommandHelp {
  readonly usage: readonly string[];
  readonly title: Required<LocalizedText>;
  readonly about: Required<LocalizedText>;
  /** The options that it takes beside those of every command. */
  readonly options: readonly string[];
  readonly examples: readonly string[];
}

/** A command: what it takes, what it does and what is said of it. */
export interface Command extends CommandHelp {
  /** How many words it takes after its name: files, then names. */
  readonly args: readonly [least: number, most: number];
  /** What of a year's folder stands in the place of which words, where the first is such a folder. */
  readonly folder?: "scheme" | "scheme-and-cases";
  readonly run: (args: readonly string[], run: Run) => CommandResult | Promise<CommandResult>;
}

const ANY = Number.POSITIVE_INFINITY;

/** The options of every command. */
export const EVERYWHERE: readonly string[] = ["strict", "progress", "lang", "help", "version"];

/** Every command by its name, in the order of the help. */
export const COMMANDS: Readonly<Record<string, Command>> = {
  init: {
    args: [0, ANY],
    run: init,
    usage: ["init --out DIR", "init ANNEX… UNITS --period PERIOD --out DIR"],
    title: {
      vi: "mở kỳ đánh giá mới: bộ tiêu chí, văn bản năm, phiếu, câu hỏi",
      en: "begin a period: scheme, year, forms, questions",
    },
    about: {
      vi: "Chỉ có --out: ghi phụ lục mẫu và danh sách đơn vị mẫu để điền.\nCó phụ lục (.csv, .html, .docx, .xlsx) và danh sách đơn vị (mã, tên, khối): ghi vào thư mục bộ tiêu chí (scheme.json), văn bản năm (year.json), phiếu tự đánh giá Excel của từng đơn vị và cau-hoi.csv để lập phiếu khảo sát trực tuyến.\nNhiều phụ lục: danh sách đơn vị có thêm cột “Bộ tiêu chí”; mỗi bộ tiêu chí có một thư mục riêng.",
      en: "With --out alone: writes a sample annex and a sample list of units to fill in.\nWith an annex (.csv, .html, .docx, .xlsx) and a list of units (id, name, group): writes the scheme (scheme.json), the year (year.json), the Excel self-assessment form of each unit, and cau-hoi.csv, the questions for building the online survey.\nWith several annexes, the list of units needs a column with the id of the scheme; each scheme gets a folder of its own.",
    },
    options: ["period", "year", "frame", "out", "force"],
    examples: ["init --out .", "init phu-luc.csv don-vi.csv --period 2025 --out nam-2025"],
  },
  form: {
    args: [1, 1],
    folder: "scheme",
    run: form,
    usage: ["form SCHEME --year FILE --out DIR", "form DIR --out DIR"],
    title: { vi: "lập phiếu tự đánh giá Excel của từng đơn vị", en: "make the Excel form of each unit" },
    about: {
      vi: "Ghi vào thư mục phieu một phiếu cho mỗi đơn vị trong văn bản năm mà bộ tiêu chí này chấm.",
      en: "Writes a workbook into the folder phieu for each unit of the year that this scheme scores.",
    },
    options: ["year", "out", "force"],
    examples: ["form scheme.json --year year.json --out phieu-2025", "form nam-2025 --out phieu-lai"],
  },
  import: {
    args: [1, ANY],
    run: importYear,
    usage: ["import FILE… --out DIR"],
    title: {
      vi: "nhập phụ lục, danh sách đơn vị, phiếu và khảo sát",
      en: "read annex, units, forms and surveys into a year",
    },
    about: {
      vi: "Nhận tệp hoặc thư mục và tự nhận ra từng tệp: phụ lục, danh sách đơn vị, phiếu tự đánh giá đã điền, phiếu thẩm định, khảo sát (Google Forms, LimeSurvey, Kobo), kết quả đếm sẵn, tài liệu JSON. Dấu ngăn nào cũng được; mã hóa UTF-8 hoặc UTF-16.\nGhi vào thư mục scheme.json, year.json, cases.json: ghi đủ hoặc không ghi gì. Kỳ có nhiều phụ lục thì mỗi bộ tiêu chí có một thư mục riêng, và phiếu được xếp vào đúng bộ ghi trong phiếu.\nChỗ nào chưa rõ được nêu thành một danh sách: đơn vị, tiêu chí, tệp và ô, cách ghi đúng.",
      en: "Takes files or folders and finds out what each file is: annex, list of units, filled form, appraisers’ sheet, survey (Google Forms, LimeSurvey, Kobo), counted tally, JSON document. Any separator will do; UTF-8 or UTF-16.\nWrites scheme.json, year.json and cases.json into the folder: all of them or none. With several annexes each scheme has a folder of its own, and a form goes to the scheme that is written in it.\nWhatever is unclear is listed: unit, criterion, file and cell, and what to write instead.",
    },
    options: ["out", "period", "year", "frame", "survey", "dry-run", "partial", "json"],
    examples: ["import . --period 2025 --out nam-2025", "import khao-sat-dot-2.csv --out nam-2025 --dry-run"],
  },
  check: {
    args: [1, 1],
    folder: "scheme",
    run: check,
    usage: ["check SCHEME"],
    title: { vi: "kiểm tra một bộ tiêu chí", en: "check a scheme" },
    about: {
      vi: "Kiểm tra mã, điểm tối đa, quy tắc chấm và ngưỡng xếp loại của một bộ tiêu chí. In tên, số tiêu chí và mã băm; sau đó là những điều cần lưu ý.",
      en: "Checks the codes, maxima, rules and class limits of a scheme. Prints its title, size and digest, then what somebody should look at.",
    },
    options: ["json"],
    examples: ["check scheme.json", "check scheme.json --json"],
  },
  show: {
    args: [1, 1],
    folder: "scheme",
    run: show,
    usage: ["show SCHEME"],
    title: { vi: "xem bộ tiêu chí dưới dạng phụ lục", en: "show a scheme as its annex" },
    about: {
      vi: "In bộ tiêu chí như trong phụ lục: mã, tiêu chí, điểm tối đa, cách chấm bằng lời. Muốn có tệp để mở bằng Excel, dùng lệnh table.",
      en: "Prints a scheme as its annex is read: code, criterion, maximum and, in words, how it is scored. Use the command table for a file.",
    },
    options: ["json", "wide"],
    examples: ["show scheme.json --wide | head -30"],
  },
  extend: {
    args: [2, 2],
    run: extend,
    usage: ["extend SCHEME CHANGES"],
    title: { vi: "lập bản mới của bộ tiêu chí từ bản cũ", en: "make a new edition of a scheme" },
    about: {
      vi: "In bộ tiêu chí mới (JSON): bản gốc cùng các thay đổi (thêm, bỏ, sửa, chuyển tiêu chí), mỗi thay đổi có căn cứ.",
      en: "Prints the new scheme (JSON): the base with its changes (criteria added, removed, amended, moved), each with its clause.",
    },
    options: [],
    examples: ["extend scheme.json changes.json > scheme-2026.json"],
  },
  evaluate: {
    args: [2, 2],
    folder: "scheme-and-cases",
    run: evaluateFiles,
    usage: ["evaluate SCHEME CASES", "evaluate DIR"],
    title: { vi: "tính chỉ số, xếp loại, xếp hạng", en: "compute index, class and rank" },
    about: {
      vi: "Tính chỉ số, xếp loại và xếp hạng của mọi đơn vị. Khi có hồ sơ bị từ chối thì không in kết quả, trừ khi có --partial.\nCó --year: chỉ tính đơn vị trong danh sách; đơn vị chưa nộp hồ sơ được nêu tên.",
      en: "Computes the index, class and rank of every unit. When a case is refused no result is printed, unless --partial is given.\nWith --year: only units of the roster count, and those that have not submitted are named.",
    },
    options: ["year", "json", "wide", "partial"],
    examples: [
      "evaluate scheme.json cases.json",
      "evaluate nam-2025",
      "evaluate scheme.json cases.json --json > evaluation.json",
    ],
  },
  explain: {
    args: [3, 4],
    folder: "scheme-and-cases",
    run: explainFigure,
    usage: ["explain SCHEME CASES UNIT [CODE]", "explain DIR UNIT [CODE]"],
    title: { vi: "thuyết minh một kết quả chấm điểm", en: "explain a score" },
    about: {
      vi: "Thuyết minh điểm của một đơn vị: số liệu, cách chấm, từng phép tính, thẩm định, phần chưa đạt, cách cộng thành chỉ số. Không có mã tiêu chí: thuyết minh cả chỉ số. Đơn vị ghi bằng mã hoặc tên.",
      en: "Explains a score of a unit: facts, rule, each line of arithmetic, appraisal, what was not fulfilled, and how it adds up to the index. Without a code: the whole index. The unit is given by its id or its name.",
    },
    options: ["year", "json"],
    examples: ["explain scheme.json cases.json so-y-te 1.1", 'explain nam-2025 "Sở Y tế"'],
  },
  years: {
    args: [2, 2],
    run: years,
    usage: ["years BEFORE AFTER"],
    title: { vi: "so sánh hai kỳ, kể cả đơn vị sáp nhập", en: "compare two periods, merged units included" },
    about: {
      vi: "So sánh từng đơn vị giữa hai kết quả đã ghi bằng evaluate --json. Đơn vị sáp nhập được so với số suy ra từ các đơn vị cũ khi tệp --succession khai inheritance: mean, weighted, sum hoặc none.",
      en: "Compares two results, written by evaluate --json, unit by unit. A merged unit is compared with the figure derived from its former units where the file of --succession declares an inheritance: mean, weighted, sum or none.",
    },
    options: ["succession", "mapping", "json", "wide"],
    examples: ["years ket-qua-2024.json ket-qua-2025.json --succession sap-nhap.json"],
  },
  audit: {
    args: [1, 1],
    run: audit,
    usage: ["audit FILE"],
    title: { vi: "kiểm tra một bảng đã công bố", en: "check a published table" },
    about: {
      vi: "Kiểm tra các phần, tổng, tỷ lệ, thứ hạng và xếp loại đã in có khớp nhau không, có tính đến làm tròn; nêu dòng không thể đúng và số đúng có thể là bao nhiêu.\nTệp là một bảng có cột đầu là đơn vị, các tùy chọn cho biết cột nào là gì; hoặc tệp JSON của hàm auditTable.",
      en: "Checks whether printed parts, totals, percentages, ranks and classes can all be right, rounding included; names the row that cannot be right and what the figure could be.\nThe file is a table whose first column is the unit, with options that say what the other columns are; or a JSON file for auditTable.",
    },
    options: ["sum", "percent", "rank", "class", "json"],
    examples: ['audit bang.csv --sum "Tổng=Thẩm định+Điều tra" --rank "Tổng=Hạng"', "audit table.json"],
  },
  report: {
    args: [2, 2],
    folder: "scheme-and-cases",
    run: report,
    usage: ["report SCHEME CASES --out DIR", "report DIR --out DIR"],
    title: { vi: "lập báo cáo của một kỳ", en: "make the report of a period" },
    about: {
      vi: "Ghi báo cáo vào thư mục: trang đầu (đơn vị dẫn đầu, đơn vị thay đổi nhiều), bảng xếp hạng, kết quả theo lĩnh vực, biên bản thẩm định, kết quả điều tra, mỗi đơn vị một trang, và SHA256SUMS. Ghi đủ hoặc không ghi gì; thư mục đang có tệp thì từ chối.\nCó --official: ghi thêm văn bản hành chính có bảng xếp hạng là phụ lục (official.html, official.docx), và tệp Word của mỗi đơn vị: kết quả, thuyết minh kết quả chấm điểm, không kèm lời quyết định. Tệp Word cần gói docx (npm install docx).",
      en: "Writes the report into a folder: a first page (who leads, who moved most), league tables, results by domain, minutes of the appraisal, the survey, a page for each unit, and SHA256SUMS. All is written or nothing; a folder that holds files is left alone.\nWith --official: also an administrative document with the league table as its annex (official.html, official.docx), and for each unit Word files of its result and of the memo that explains its scores, without the decision. Word files need the package docx (npm install docx).",
    },
    options: ["year", "out", "format", "previous", "official", "forms", "threshold", "force", "partial", "json"],
    examples: [
      "report scheme.json cases.json --out bao-cao",
      "report nam-2025 --out bao-cao-2025 --official the-thuc.json",
      "report nam-2025 --out so-lieu --format csv --lang en",
    ],
  },
  verify: {
    args: [3, 3],
    folder: "scheme-and-cases",
    run: verify,
    usage: ["verify SCHEME CASES EVALUATION", "verify DIR EVALUATION"],
    title: { vi: "tính lại và đối chiếu một kết quả", en: "compute a result again and compare" },
    about: {
      vi: "Tính lại từ hồ sơ và đối chiếu từng ký tự với kết quả đã ghi. Nếu khác: nêu chỗ khác đầu tiên, giá trị đã ghi và giá trị tính lại; có --json thì nêu mọi chỗ.",
      en: "Computes the result again and compares every character. Where it differs: the first place, the value found there and the value it should be; with --json every place.",
    },
    options: ["year", "json"],
    examples: ["verify scheme.json cases.json evaluation.json"],
  },
  diff: {
    args: [2, 2],
    run: diff,
    usage: ["diff BEFORE AFTER"],
    title: { vi: "đối chiếu hai bản của một kết quả", en: "compare two versions of one result" },
    about: {
      vi: "Đối chiếu hai bản của một kết quả, ghi bằng evaluate --json: đơn vị nào thay đổi điểm, xếp loại, thứ hạng, và vì sao.",
      en: "Compares two versions of one result, written by evaluate --json: which units changed in points, class or rank, and why.",
    },
    options: ["json", "wide"],
    examples: ["diff evaluation-1.json evaluation-2.json"],
  },
  table: {
    args: [1, 1],
    folder: "scheme",
    run: table,
    usage: ["table SCHEME"],
    title: { vi: "viết bộ tiêu chí thành bảng phụ lục", en: "write a scheme as the table of its annex" },
    about: {
      vi: "Viết bộ tiêu chí thành bảng phụ lục (CSV, dấu chấm phẩy): khung, xếp loại, tiêu chí, cách chấm, điểm tại các mốc.",
      en: "Writes a scheme as the table of its annex (CSV with semicolons); in English it is for reading only.",
    },
    options: ["json"],
    examples: ["table scheme.json > phu-luc-moi.csv"],
  },
  "scheme-from-table": {
    args: [1, 2],
    run: schemeFromTable,
    usage: ["scheme-from-table FILE [FRAME]"],
    title: { vi: "đọc phụ lục thành bộ tiêu chí", en: "read an annex as a scheme" },
    about: {
      vi: "Đọc phụ lục (.csv, .html, .docx, .xlsx) thành bộ tiêu chí JSON. Bảng chỉ có tiêu chí thì thêm tệp khung ở dạng JSON.",
      en: "Reads an annex (.csv, .html, .docx, .xlsx) as a scheme in JSON. Where the table has criteria only, the frame is a JSON file.",
    },
    options: [],
    examples: ["scheme-from-table phu-luc.csv > scheme-moi.json"],
  },
};
