import { fileURLToPath } from "node:url";
import type { Citing } from "./decision/citing.js";
import { clauses, type DecisionClause, type Saying, whys } from "./decision/clauses.js";
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

const kinds = [
  ["function", "Hàm và bản có sẵn · Functions and editions", ({ name, file }: Citing) => `[\`${name}\`](../${file})`],
  ["law", "[Luật](laws.md) · Laws", ({ name }: Citing) => name],
  ["vectors", "Mẫu kiểm định · Vectors", ({ name }: Citing) => `[\`${name}\`](../test/vectors/${name})`],
] as const;

/** Decision 880, clause by clause, with the functions, laws and vectors that rest on each, as a page. */
export function decisionPage(citing: readonly Citing[]): string {
  const resting = restingOn(citing);
  const withCode = clauses.filter(({ place }) => (resting.get(place) ?? []).length > 0);
  const elsewhere = citing.filter(({ clause }) => placesIn(clause).length === 0);
  const readings = elsewhere.filter(({ clause }) => clause.startsWith("Our reading"));
  const others = elsewhere.filter((one) => !readings.includes(one));
  return `${[
    head(withCode.length),
    ...withCode.map((clause) => section(clause, resting.get(clause.place) ?? [])),
    ["## Không có mã, và vì sao · Without code, and why", withoutCode()].join("\n\n"),
    ["## Chỗ Quyết định im lặng · Where the Decision is silent", silences(), listing(readings)].join("\n\n"),
    ["## Theo văn bản khác · After other documents", others.map(citation).join("\n")].join("\n\n"),
  ].join("\n\n")}\n`;
}

function head(count: number): string {
  return [
    `# Quyết định 880/QĐ-UBND từng điều khoản · Decision 880/QĐ-UBND, clause by clause`,
    "",
    "<!-- Sinh tự động · Generated: npm run generate -->",
    "",
    `Quyết định 880/QĐ-UBND của UBND tỉnh Sơn La (12/05/2021) có ${clauses.length} điều khoản ghi ở đây, tóm tắt bằng lời`,
    `của chúng tôi; ${count} điều khoản có hàm, luật hoặc mẫu kiểm định dựa vào. Dấu ° là cách đọc của chúng tôi từ điều khoản ấy, văn`,
    "bản không nói thẳng.",
    `Decision 880/QĐ-UBND of Sơn La's People's Committee (12/05/2021) has ${clauses.length} clauses listed here, in words of our`,
    `own; on ${count} of them functions, laws or vectors rest. A ° marks a reading of ours from that clause: the text does not say`,
    "it outright.",
  ].join("\n");
}

function section({ place, says }: DecisionClause, resting: readonly Resting[]): string {
  return [`## ${place}`, says.map(saying).join("\n"), listing(resting)].join("\n\n");
}

function saying({ vi, en, why }: Saying): string {
  return why === undefined ? `- ${vi} · ${en}` : `- ${vi} · ${en} (${whys[why].vi} · ${whys[why].en})`;
}

/** A line for each kind, of those that there are. */
function listing(all: readonly (Citing & { readonly reading?: boolean })[]): string {
  const lines = kinds.flatMap(([kind, title, print]) => {
    const own = all.filter((one) => one.kind === kind);
    if (own.length === 0) return [];
    return [`**${title}** (${own.length}): ${own.map((one) => print(one) + (one.reading ? "°" : "")).join(", ")}`];
  });
  return lines.join("\n\n");
}

/** Everything that asks for no calculation, wherever it stands. */
function withoutCode(): string {
  const rows = clauses.flatMap(({ place, says }) =>
    says.flatMap(({ vi, en, why }) =>
      why === undefined ? [] : [`| ${place} | ${vi} · ${en} | ${whys[why].vi} · ${whys[why].en} |`],
    ),
  );
  return ["| Điều khoản · Clause | Nội dung · What it says | Vì sao · Why |", "|---|---|---|", ...rows].join("\n");
}

function silences(): string {
  return [
    "Mỗi chỗ im lặng là một trường phải khai trong bộ tiêu chí; mặc định và lý do ghi ở [cách đọc của chúng tôi](readings.md).",
    "Each silence is a declared field of the scheme; defaults and reasons stand in [our readings](readings.md).",
  ].join("\n");
}

function citation(one: Citing): string {
  const print = kinds.find(([kind]) => kind === one.kind)?.[2];
  return `- ${print?.(one) ?? one.name}: ${one.clause}`;
}
