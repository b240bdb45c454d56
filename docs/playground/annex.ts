import { isScoringError, type Language, type Scheme } from "par-index";
import { type TableRow, tableOf } from "par-index/table";
import { type AnnexTable, sectionsOf } from "./annexTables.js";
import { make } from "./dom.js";
import { say } from "./words.js";

/** The scheme as the tables of its annex, the criteria open and the others one press away. */
export function annex(scheme: Scheme, language: Language): HTMLElement {
  try {
    const tables = sectionsOf(tableOf(scheme, language, { limits: "hidden" }));
    const longest = Math.max(...tables.map(({ rows }) => rows.length));
    return make("div", {}, ...tables.map((one) => tableElement(one, one.rows.length === longest)));
  } catch (error) {
    if (!isScoringError(error)) throw error;
    return make("p", { class: "help" }, say("noAnnex", language));
  }
}

function tableElement({ title, heads, rows }: AnnexTable, open: boolean): HTMLElement {
  const line = (row: TableRow): HTMLElement =>
    make(
      "tr",
      {},
      ...heads.map((_, at) => make(at === 0 ? "th" : "td", at === 0 ? { scope: "row" } : {}, row[at] ?? "")),
    );
  const head = make("tr", {}, ...heads.map((text) => make("th", { scope: "col" }, text)));
  const table = make("table", { class: "annex" }, make("thead", {}, head), make("tbody", {}, ...rows.map(line)));
  const scroll = make("div", { class: "scroll", tabindex: 0, role: "region", "aria-label": title }, table);
  return make("details", { class: "domain", open }, make("summary", {}, `${title} (${rows.length})`), scroll);
}
