import {
  type Case,
  describeIssue,
  digest,
  type Evaluation,
  evaluate,
  inLanguage,
  type Language,
  leaves,
  nodeOf,
  parseYear,
  safeParseScheme,
  withPeers,
  type Year,
} from "par-index";
import { ruleSentence } from "par-index/table";
import { printWhenStarted, shown } from "../print.js";
import { first, second } from "./cases.js";
import { scheme } from "./scheme.js";
import { words } from "./words.js";

/** Who is assessed this year, in which group: whom criterion 2.2 compares. */
export const year: Year = parseYear(
  {
    period: first.dossier.period,
    schemes: [
      { group: first.dossier.unit.group, scheme: { id: scheme.id, edition: scheme.edition, digest: digest(scheme) } },
    ],
    units: [first.dossier.unit, second.dossier.unit],
  },
  scheme,
);

export const evaluation: Evaluation = evaluate(scheme, [first, second], year);

/** The same cases with the mean of their group in the facts of criterion 2.2, to be shown. */
export const cases: readonly Case[] = withPeers(scheme, [first, second], year);

/** The points of one criterion of one of the units. */
export function pointsOf(unit: string, code: string): string | null {
  const index = evaluation.indexes.find((one) => one.unit.id === unit);
  return index === undefined ? null : (nodeOf(scheme, index, code)?.points ?? null);
}

/** What is wrong with the criterion of a circular whose example is held against its rule: 4 of 5 is 80 %, below 90 %. */
export function circular(language: Language): readonly string[] {
  const parsed = safeParseScheme({
    ...scheme,
    parts: [{ id: "appraisal", title: { vi: "Thẩm định" }, max: "1" }],
    bands: { ...scheme.bands, gates: [] },
    criteria: [
      {
        kind: "leaf",
        code: "4.1",
        title: { vi: "Hoàn thành mục tiêu tuyên truyền" },
        max: "1",
        part: "appraisal",
        rule: { kind: "proportional", measure: "ratio", from: { atLeast: "90", otherwise: "0" } },
        clause: { document: "244/PNV", date: "2022-08-08", place: "Xuân Lộc, Đồng Nai, 4.1" },
        examples: [{ facts: { part: "4", whole: "5" }, points: "0.8" }],
      },
    ],
  });
  return parsed.ok ? [] : parsed.issues.map((issue) => describeIssue(issue, language));
}

export function report(language: Language): string {
  const say = words[language];
  const factsOf = (code: string): string =>
    JSON.stringify(cases[0]?.dossier.entries.find(({ leaf }) => leaf === code)?.facts ?? null);
  const criteria = leaves(scheme.criteria).map((leaf) =>
    [
      `${leaf.code} ${inLanguage(leaf.title, language)} (${say.max} ${shown(leaf.max, language)}; ${leaf.clause?.place ?? ""})`,
      `  ${say.rule}: ${ruleSentence(leaf.rule, leaf, language, "for-people")}`,
      `  ${say.facts}: ${factsOf(leaf.code)}`,
      `  ${say.points}: ${shown(pointsOf("so-tai-chinh", leaf.code), language)}`,
    ].join("\n"),
  );
  const results = evaluation.indexes.map(({ unit, published, class: name }) => {
    const group = `${say.group}: ${shown(pointsOf(unit.id, "3"), language)}`;
    return `${unit.name}: ${say.result(shown(published, language), name)}\n  ${group}`;
  });
  return [
    `${say.title}\n${say.sources}`,
    ...criteria,
    [...results, say.gate].join("\n"),
    [say.circular, ...circular(language).map((one) => `  ${one}`)].join("\n"),
  ].join("\n\n");
}

printWhenStarted(import.meta.url, report);
