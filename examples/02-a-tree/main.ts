import {
  type Criterion,
  type Dossier,
  evaluate,
  inLanguage,
  type Language,
  type LocalizedText,
  type ScoredNode,
} from "par-index";
import { toText } from "par-index/report";
import { left, linedUp, printWhenStarted, right, shown } from "../print.js";
import { scheme } from "./scheme.js";
import { words } from "./words.js";

export const dossier: Dossier = {
  unit: { id: "so-y-te", name: "Sở Y tế", group: "sở" },
  period: "2021",
  scheme: { id: scheme.id, edition: scheme.edition },
  entries: [
    { leaf: "1.1", facts: { level: "late" } },
    { leaf: "1.2.1", facts: { part: "45", whole: "50" } },
    { leaf: "1.2.2", facts: { faults: [{ id: "late", count: 2 }] } },
    { leaf: "1.3", facts: { met: ["tasks", "products"] } },
    {
      leaf: "2",
      facts: {
        counts: [
          { id: "completed", count: 7 },
          { id: "handled", count: 4 },
        ],
        whole: "12",
      },
    },
    { leaf: "3", facts: { count: 3 } },
  ],
};

/** The same arithmetic by hand, to be held against the points beside it. */
const byHand: Readonly<Record<string, LocalizedText>> = {
  "1": { vi: "0,5 + 1,5 + 1,5", en: "0.5 + 1.5 + 1.5" },
  "1.1": { vi: "chậm: 0,5", en: "late: 0.5" },
  "1.2": { vi: "1 + 0,5", en: "1 + 0.5" },
  "1.2.1": { vi: "45 ÷ 50 = 90 %, chưa trên 90 %: bậc 1 điểm", en: "45 ÷ 50 = 90 %, not above 90 %: the 1-point step" },
  "1.2.2": { vi: "1 − 2 lần chậm × 0,25", en: "1 − 2 late × 0.25" },
  "1.3": { vi: "1 + 0,5; thiếu kinh phí", en: "1 + 0.5; no funding" },
  "2": { vi: "3 × (7 × 1 + 4 × 0,5) ÷ 12", en: "3 × (7 × 1 + 4 × 0.5) ÷ 12" },
  "3": { vi: "3 hình thức × 0,25", en: "3 ways × 0.25" },
};

export function report(language: Language): string {
  const [index] = evaluate(scheme, [{ dossier }]).indexes;
  const figure = (points: string | null | undefined): string => shown(points, language);
  const rowsOf = (nodes: readonly ScoredNode[], criteria: readonly Criterion[]): string[][] =>
    nodes.flatMap((node, at) => {
      const criterion = criteria[at];
      const [title, hand] = [criterion?.title, byHand[node.code]].map((text) => text && inLanguage(text, language));
      const row = [node.code, title ?? "", figure(node.points), figure(node.max), hand ?? ""];
      return [row, ...rowsOf(node.children ?? [], criterion?.kind === "group" ? criterion.children : [])];
    });
  const say = words[language];
  return toText(
    linedUp({
      caption: [say.caption],
      columns: [left(say.code), left(say.criterion), right(say.points), right(say.max), left(say.byHand)],
      rows: rowsOf(index?.nodes ?? [], scheme.criteria),
      notes: [`${say.sum}: ${figure(index?.points)} / ${figure(index?.max)} = ${figure(index?.percent)} %`],
    }),
  );
}

printWhenStarted(import.meta.url, report);
