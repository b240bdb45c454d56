import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join, relative } from "node:path";
import { fileURLToPath } from "node:url";
import { type Evaluation, evaluate, type Language } from "par-index";
import {
  type CsvForm,
  type FormCount,
  type OfficialForm,
  type Page,
  reportPages,
  toCsv,
  toHtml,
  toMarkdown,
  toOfficialHtml,
  toSvg,
} from "par-index/report";
import { toOfficialDocx } from "par-index/word";
import { evaluated } from "../08-a-year-in-son-la/main.js";
import { PERIOD, SEED, type SimulatedBlock, simulate } from "../08-a-year-in-son-la/simulate.js";
import { words as year } from "../08-a-year-in-son-la/words.js";
import { printWhenStarted } from "../print.js";
import { charts } from "./charts.js";
import { words } from "./words.js";

const OUT = fileURLToPath(new URL("out/", import.meta.url));

/** How a spreadsheet of the language takes decimals. */
const csvForms: Readonly<Record<Language, CsvForm>> = {
  vi: { separator: ";", decimal: ",", bom: true },
  en: { separator: ",", decimal: ".", bom: true },
};

/** The pages of both blocks of the simulated year; each page says in its stamp that nothing on it is true of anybody. */
export function pages(language: Language): readonly { readonly block: string; readonly pages: readonly Page[] }[] {
  const before = yearBefore();
  return evaluated().map((block) => {
    const previous = before.get(block.id);
    const how = { threshold: 5, forms: formsOf(block), ...(previous === undefined ? {} : { previous }) };
    const made = reportPages(block.scheme, block.evaluation, block.cases, how, language);
    return { block: block.id, pages: made.map((page) => simulated(page, language)) };
  });
}

/** Another simulated year, which stands for the one before. */
function yearBefore(): ReadonlyMap<string, Evaluation> {
  return new Map(
    simulate(SEED - 1).map(({ id, scheme, cases }) => [
      id,
      evaluate(
        scheme,
        cases.map(({ dossier, ...rest }) => ({ ...rest, dossier: { ...dossier, period: "2020" } })),
      ),
    ]),
  );
}

function simulated(page: Page, language: Language): Page {
  const warnings = [year[language].simulated, ...page.stamp.warnings];
  return { ...page, stamp: { ...page.stamp, warnings } };
}

/** The document around the league table: a draft, so its number and its day are left to the registry. */
function decision(title: string): OfficialForm {
  return {
    agency: "Ủy ban nhân dân tỉnh Sơn La",
    place: "Sơn La",
    kind: "Quyết định",
    about: `Công bố ${title} năm ${PERIOD} (dự thảo mô phỏng)`,
    text: [
      "Căn cứ Quyết định số 880/QĐ-UBND ngày 12/5/2021 của Ủy ban nhân dân tỉnh Sơn La;",
      "Điều 1. Công bố kết quả tại Phụ lục kèm theo Quyết định này.",
    ],
    recipients: ["Như Điều 1;", "Lưu: VT."],
    signer: { authority: "TM. Ủy ban nhân dân", title: "Chủ tịch" },
  };
}

/** Forms to go with the simulated answers: as many valid ones as the question with the most answers has. */
function formsOf({ scheme, cases }: SimulatedBlock): readonly FormCount[] {
  return cases.flatMap(({ dossier: { unit }, tally = [] }) =>
    (scheme.questionnaire?.groups ?? []).map(({ id: group }): FormCount => {
      const answers = new Map<string, number>();
      for (const row of tally) {
        if (row.unit !== unit.id || row.group !== group) continue;
        answers.set(row.question, (answers.get(row.question) ?? 0) + row.count);
      }
      const valid = Math.max(0, ...answers.values());
      return { unit: unit.id, group, population: 40 * valid, issued: valid + 8, returned: valid + 3, valid };
    }),
  );
}

/** In Word: the league table as the annex of the decision that is signed, and the page of the first unit by itself. */
async function documents(own: readonly Page[]): Promise<readonly OutputFile[]> {
  const shown = own.filter(({ name }) => name === "league" || name.startsWith("unit-001"));
  return Promise.all(
    shown.map(async (page) => ({
      name: join("word", `${page.name}.docx`),
      content: await toOfficialDocx(page, page.name === "league" ? decision(page.title) : undefined),
    })),
  );
}

interface OutputFile {
  readonly name: string;
  readonly content: string | Uint8Array;
}

/** Writes the reports and the charts, and says where. */
export async function report(language: Language): Promise<string> {
  const say = words[language];
  rmSync(OUT, { recursive: true, force: true });
  const drawn = draw(language);
  const lines: string[] = [];
  for (const { block, pages: own } of pages(language)) {
    const league = own.find(({ name }) => name === "league");
    const official = league === undefined ? [] : [toOfficialHtml(league, decision(league.title))];
    const files: readonly OutputFile[] = [
      ...own.map((page) => ({ name: join("html", `${page.name}.html`), content: toHtml(page) })),
      ...official.map((content) => ({ name: join("html", "official.html"), content })),
      ...(await documents(own)),
      ...own.map((page) => ({ name: join("markdown", `${page.name}.md`), content: toMarkdown(page) })),
      ...toCsv(own, csvForms[language]).map(({ name, text }) => ({ name: join("csv", `${name}.csv`), content: text })),
    ];
    const folder = join(OUT, block);
    for (const { name, content } of files) {
      mkdirSync(dirname(join(folder, name)), { recursive: true });
      writeFileSync(join(folder, name), content);
    }
    lines.push(say.wrote(files.length, shown(folder)), say.open(shown(join(folder, "html", "index.html"))));
  }
  return [say.title, year[language].simulated, ...lines, ...drawn].join("\n");
}

/** Draws the charts of both blocks; a line for each. */
function draw(language: Language): readonly string[] {
  const lines: string[] = [];
  for (const block of evaluated()) {
    const folder = join(OUT, block.id, "charts");
    mkdirSync(folder, { recursive: true });
    const specs = charts(block, language);
    for (const [name, chart] of specs) writeFileSync(join(folder, `${name}.svg`), toSvg(chart));
    lines.push(words[language].drew(specs.size, shown(folder)));
  }
  return lines;
}

function shown(path: string): string {
  return relative(process.cwd(), path);
}

printWhenStarted(import.meta.url, report);
