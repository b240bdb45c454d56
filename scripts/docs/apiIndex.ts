import { escapeHtml, type Sheet } from "./frame.js";
import { type Language, wayFrom } from "./place.js";
import type { Shelf, Stop } from "./stops.js";

/** A name that the library exports. */
export interface ApiMember {
  readonly name: string;
  readonly kind: "function" | "value" | "type";
  readonly place: string;
  readonly summary: string;
}

/** An entry of the package. */
export interface ApiModule {
  readonly name: string;
  readonly summary: string;
  readonly members: readonly ApiMember[];
}

/** The functions that a first program uses, in the order of a year, and what each does. */
export const TEN: readonly {
  readonly module: string;
  readonly name: string;
  readonly vi: string;
  readonly en: string;
}[] = [
  {
    module: "par-index/table",
    name: "schemeFromTable",
    vi: "đọc bảng của phụ lục thành bộ tiêu chí",
    en: "reads the table of an annex as a scheme",
  },
  { module: "par-index", name: "parseScheme", vi: "đọc và kiểm tra một bộ tiêu chí", en: "reads and checks a scheme" },
  {
    module: "par-index",
    name: "parseYear",
    vi: "đọc văn bản năm: kỳ đánh giá, danh sách đơn vị, khối",
    en: "reads the year document: period, roster of units, groups",
  },
  {
    module: "par-index",
    name: "parseDossier",
    vi: "đọc hồ sơ tự đánh giá của một đơn vị",
    en: "reads the self-assessment of a unit",
  },
  {
    module: "par-index",
    name: "parseLedger",
    vi: "đọc sổ điều chỉnh của cơ quan thẩm định",
    en: "reads the adjustments of the appraisers",
  },
  {
    module: "par-index",
    name: "parseTally",
    vi: "đọc kết quả đếm phiếu điều tra xã hội học",
    en: "reads the counted answers of the survey",
  },
  {
    module: "par-index",
    name: "evaluate",
    vi: "chấm điểm, xếp loại và xếp hạng mọi đơn vị trong một lần gọi",
    en: "scores, classifies and ranks every unit in one call",
  },
  {
    module: "par-index",
    name: "verifyEvaluation",
    vi: "tính lại một kết quả từ hồ sơ để xác nhận kết quả đúng",
    en: "computes a result again from its documents and confirms it",
  },
  {
    module: "par-index/explain",
    name: "proofText",
    vi: "lập thuyết minh kết quả chấm điểm của một đơn vị",
    en: "writes the memo that explains the result of a unit",
  },
  {
    module: "par-index/report",
    name: "reportPages",
    vi: "lập báo cáo: bảng xếp hạng, trang của từng đơn vị, biểu đồ",
    en: "makes the report: league tables, a page for each unit, charts",
  },
];

const SAY = {
  vi: {
    title: "Tra cứu API",
    summary: "Mọi hàm và kiểu mà gói par-index xuất ra, theo từng mô-đun.",
    english: "Trang của từng hàm bằng tiếng Anh, như chú thích trong mã nguồn.",
    ten: "Mười hàm dùng nhiều nhất",
    modules: "Các mô-đun",
    functions: "Hàm",
    values: "Giá trị",
    types: "Kiểu",
  },
  en: {
    title: "API reference",
    summary: "Every function and type that the package exports, by module.",
    english: "",
    ten: "The ten functions that matter most",
    modules: "Modules",
    functions: "Functions",
    values: "Values",
    types: "Types",
  },
} as const;

/** What each module is for, in Vietnamese; in English the module says it itself. */
export const MODULES_VI: Readonly<Record<string, string>> = {
  "par-index": "Phần lõi: từ bộ tiêu chí và hồ sơ của một năm đến chỉ số, xếp loại, xếp hạng của mọi đơn vị.",
  "par-index/schemes": "Các bộ tiêu chí có sẵn, mỗi bộ là bảng của một phụ lục.",
  "par-index/table": "Phụ lục thành bộ tiêu chí và ngược lại; cách chấm bằng câu tiếng Việt.",
  "par-index/excel": "Phiếu tự đánh giá, bảng thẩm định, kết quả và phụ lục trong Excel; cần gói hucre.",
  "par-index/word": "Đọc phụ lục trong Word (cần gói mammoth), lập văn bản hành chính (cần gói docx).",
  "par-index/editions": "Sửa một bộ tiêu chí thành bản khác, so sánh hai bản, tìm nguồn gốc từng tiêu chí.",
  "par-index/survey": "Đếm phiếu điều tra từ tệp, cỡ mẫu, sai số.",
  "par-index/explain": "Thuyết minh kết quả: từng dòng vì sao có con số ấy.",
  "par-index/questions": "Mất điểm ở đâu, còn thiếu bao nhiêu để lên nhóm, kết quả ra sao nếu số liệu thay đổi.",
  "par-index/years": "So sánh các năm, đơn vị sáp nhập, tổng hợp nhiều nơi, đính chính.",
  "par-index/robustness": "Thứ hạng thay đổi thế nào khi trọng số và phiếu điều tra thay đổi.",
  "par-index/bulk": "Tính cả tỉnh một lần bằng các cột số nguyên, để mô phỏng.",
  "par-index/report": "Báo cáo: trang, bảng, biểu đồ; HTML, Markdown, CSV, văn bản.",
  "par-index/sql": "Kết quả thành dòng dữ liệu, bảng cho cơ sở dữ liệu, chấm điểm bằng SQL.",
};

/** The first page of the reference. */
export function apiIndex(modules: readonly ApiModule[], language: Language): Sheet {
  const say = SAY[language];
  const stop = indexStop(language);
  const link = ({ place, name }: ApiMember): string =>
    `<a href="${wayFrom(stop.place, place)}"><code>${escapeHtml(name)}</code></a>`;
  const ten = TEN.map((one) => {
    const member = modules.find(({ name }) => name === one.module)?.members.find(({ name }) => name === one.name);
    if (member === undefined) throw new Error(`${one.module} exports no ${one.name}`);
    return `<tr><td>${link(member)}</td><td>${one[language]}</td><td><code>${one.module}</code></td></tr>`;
  });
  const sections = modules.map(({ name, summary, members }) => {
    const list = (title: string, kind: ApiMember["kind"]): string => {
      const own = members.filter((one) => one.kind === kind);
      return own.length === 0 ? "" : `<h4>${title}</h4><p class="names">${own.map(link).join(" ")}</p>`;
    };
    const id = name.replace("/", "-");
    const words = language === "vi" ? MODULES_VI[name] : summary;
    if (words === undefined) throw new Error(`${name} has no words in ${language}`);
    return `<h3 id="${id}"><a href="${wayFrom(stop.place, moduleAt(name))}"><code>${name}</code></a></h3><p>${escapeHtml(words).replace(/`([^`]+)`/g, "<code>$1</code>")}</p>
${list(say.functions, "function")}${list(say.values, "value")}${list(say.types, "type")}`;
  });
  const body = `<h1>${say.title}</h1>
<p>${say.summary} ${say.english}</p>
<h2 id="ten">${say.ten}</h2>
<div class="scroll" tabindex="0"><table><tbody>${ten.join("\n")}</tbody></table></div>
<h2 id="modules">${say.modules}</h2>
${sections.join("\n")}`;
  return { stop, body, summary: say.summary };
}

/** The navigation of the reference: its modules, and the names of the one that is being read. */
export function shelvesIn(modules: readonly ApiModule[], own: ApiModule | undefined): readonly Shelf[] {
  const stops: readonly Stop[] = modules.map(({ name }) => ({ place: moduleAt(name), title: name, language: "en" }));
  const all: Shelf = { title: { vi: "Mô-đun", en: "Modules" }, stops: [indexStop("vi"), indexStop("en"), ...stops] };
  if (own === undefined) return [all];
  const shelf = (title: string, kind: ApiMember["kind"]): readonly Shelf[] => {
    const names = own.members.filter((one) => one.kind === kind);
    if (names.length === 0) return [];
    const of = names.map(({ place, name }): Stop => ({ place, title: name, language: "en" }));
    return [{ title: { vi: title, en: title }, stops: of }];
  };
  return [
    all,
    ...shelf(`Functions of ${own.name}`, "function"),
    ...shelf("Values", "value"),
    ...shelf("Types", "type"),
  ];
}

function indexStop(language: Language): Stop {
  const place = language === "vi" ? "api/index.html" : "api/index.en.html";
  const counterpart = language === "vi" ? "api/index.en.html" : "api/index.html";
  return { place, title: SAY[language].title, language, counterpart };
}

function moduleAt(name: string): string {
  return `api/${name}/index.html`;
}
