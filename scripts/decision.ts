import { fileURLToPath } from "node:url";
import type { Citing } from "./decision/citing.js";
import { clauses, type DecisionClause, whys } from "./decision/clauses.js";
import { DECISION, placesIn } from "./decision/places.js";

export const decisionFile: string = fileURLToPath(new URL("../docs/decision.md", import.meta.url));

/** Something that rests on a clause; as a reading of ours, where the text itself does not say it. */
interface Resting extends Citing {
  readonly reading: boolean;
}

/** What rests on each clause. A place that is cited and is not in the Decision is a mistake. */
export function restingOn(citing: readonly Citing[]): ReadonlyMap<string, readonly Resting[]> {
  const byPlace = new Map<string, Resting[]>(clauses.map(({ place }) => [place, []]));
  for (const one of citing) {
    for (const { place, reading } of placesIn(one.clause)) {
      const there = byPlace.get(place);
      if (there === undefined) throw new Error(`${one.name} cites ${place}, which is no clause of ${DECISION}`);
      there.push({ ...one, reading });
    }
  }
  return byPlace;
}

/** A clause that something rests on says something to be computed, and one that nothing rests on says why not. */
export function contradictions(resting: ReadonlyMap<string, readonly Resting[]>): readonly string[] {
  return clauses
    .filter(({ place, says }) => (resting.get(place) ?? []).length > 0 !== says.some(({ why }) => why === undefined))
    .map(({ place }) => place);
}

type Language = "vi" | "en";

const kinds = [
  [
    "function",
    { vi: "Hàm và bản có sẵn", en: "Functions and editions" },
    ({ name, file }: Citing) => `[\`${name}\`](../${file})`,
  ],
  ["law", { vi: "[Luật](laws.md)", en: "[Laws](laws.md)" }, ({ name }: Citing) => name],
  ["vectors", { vi: "Mẫu kiểm định", en: "Vectors" }, ({ name }: Citing) => `[\`${name}\`](../test/vectors/${name})`],
] as const;

const words = {
  vi: {
    title: "Quyết định 880/QĐ-UBND từng điều khoản",
    withoutCode: "Không có mã, và vì sao",
    columns: "| Điều khoản | Nội dung | Vì sao |",
    silences: "Những nội dung Quyết định không quy định",
    silence:
      "Mỗi nội dung ấy là một trường phải khai trong bộ tiêu chí; mặc định và lý do ghi ở [cách hiểu và áp dụng](readings.md).",
    others: "Theo văn bản khác",
    head: (withCode: number): string =>
      `Quyết định 880/QĐ-UBND của UBND tỉnh Sơn La (12/05/2021) có ${clauses.length} điều khoản ghi ở đây, tóm tắt bằng lời của chúng tôi;
${withCode} điều khoản có hàm, luật hoặc mẫu kiểm định dựa vào. Dấu ° là cách hiểu của chúng tôi từ điều khoản ấy, văn bản không nói thẳng.
Tên hàm, luật và mẫu kiểm định là tên tiếng Anh trong mã nguồn.`,
  },
  en: {
    title: "Decision 880/QĐ-UBND, clause by clause",
    withoutCode: "Without code, and why",
    columns: "| Clause | What it says | Why |",
    silences: "What the Decision does not regulate",
    silence:
      "Each of these is a field that a scheme must declare; defaults and reasons are in [our readings](readings.md).",
    others: "After other documents",
    head: (withCode: number): string =>
      `Decision 880/QĐ-UBND of Sơn La's People's Committee (12/05/2021) has ${clauses.length} clauses listed here, in our words;
functions, laws or vectors rest on ${withCode} of them. A ° marks a reading of ours from that clause: the text does not say it outright.`,
  },
} as const;

/** Decision 880, clause by clause, with the functions, laws and vectors that rest on each, as a page: Vietnamese, then English. */
export function decisionPage(citing: readonly Citing[]): string {
  return `${half(citing, "vi")}\n\n---\n\n${half(citing, "en")}\n`;
}

function half(citing: readonly Citing[], language: Language): string {
  const resting = restingOn(citing);
  const withCode = clauses.filter(({ place }) => (resting.get(place) ?? []).length > 0);
  const elsewhere = citing.filter(({ clause }) => placesIn(clause).length === 0);
  const readings = elsewhere.filter(({ clause }) => clause.startsWith("Our reading"));
  const others = elsewhere.filter((one) => !readings.includes(one));
  const say = words[language];
  return [
    `# ${say.title}`,
    ...(language === "vi"
      ? ["<!-- Sinh tự động · Generated: npm run generate -->", "[English](#decision-880qđ-ubnd-clause-by-clause)"]
      : []),
    say.head(withCode.length),
    ...withCode.map((clause) => section(clause, resting.get(clause.place) ?? [], language)),
    `## ${say.withoutCode}`,
    withoutCode(language),
    `## ${say.silences}`,
    say.silence,
    listing(readings, language),
    `## ${say.others}`,
    others.map(citation).join("\n"),
  ].join("\n\n");
}

function section({ place, says }: DecisionClause, resting: readonly Resting[], language: Language): string {
  const lines = says.map((one) => `- ${one[language]}${one.why === undefined ? "" : ` (${whys[one.why][language]})`}`);
  return [`## ${place}`, lines.join("\n"), listing(resting, language)].join("\n\n");
}

/** A line for each kind, of those that there are. */
function listing(all: readonly (Citing & { readonly reading?: boolean })[], language: Language): string {
  const lines = kinds.flatMap(([kind, title, print]) => {
    const own = all.filter((one) => one.kind === kind);
    if (own.length === 0) return [];
    const names = own.map((one) => print(one) + (one.reading ? "°" : ""));
    return [`**${title[language]}** (${own.length}): ${names.join(", ")}`];
  });
  return lines.join("\n\n");
}

/** Everything that asks for no calculation, with its place. */
function withoutCode(language: Language): string {
  const rows = clauses.flatMap(({ place, says }) =>
    says.flatMap((one) =>
      one.why === undefined ? [] : [`| ${place} | ${one[language]} | ${whys[one.why][language]} |`],
    ),
  );
  return [words[language].columns, "|---|---|---|", ...rows].join("\n");
}

function citation(one: Citing): string {
  const print = kinds.find(([kind]) => kind === one.kind)?.[2];
  return `- ${print?.(one) ?? one.name}: ${one.clause}`;
}
