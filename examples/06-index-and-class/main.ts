import { classify, evaluate, type Language, printDecimal, type Scheme } from "par-index";
import { toText } from "par-index/report";
import { nationalBands } from "par-index/schemes";
import { illustrative } from "../frame.js";
import { left, linedUp, printWhenStarted, right, shown } from "../print.js";
import { words } from "./words.js";

const given = { kind: "given" } as const;

export const scheme: Scheme = illustrative({
  id: "index-and-class",
  title: { vi: "Ba con số", en: "Three figures" },
  criteria: [
    { kind: "leaf", code: "1", title: { vi: "Hồ sơ", en: "Dossiers" }, max: "40", part: "appraisal", rule: given },
    { kind: "leaf", code: "2", title: { vi: "Kế hoạch", en: "Plan" }, max: "30", part: "appraisal", rule: given },
    { kind: "leaf", code: "3", title: { vi: "Hài lòng", en: "Satisfaction" }, max: "30", part: "survey", rule: given },
  ],
});

/** Three points for each unit; by hand they make 90, 89.995 and 89.99. */
export const units: readonly { readonly name: string; readonly points: readonly string[] }[] = [
  { name: "Sở Tài chính", points: ["36.3", "28.4", "25.3"] },
  { name: "Sở Xây dựng", points: ["36.295", "28.4", "25.3"] },
  { name: "Sở Y tế", points: ["36.29", "28.4", "25.3"] },
];

export const { indexes } = evaluate(
  scheme,
  units.map(({ name, points }, at) => ({
    dossier: {
      unit: { id: `unit-${at + 1}`, name, group: "sở" },
      period: "2021",
      scheme: { id: scheme.id, edition: scheme.edition },
      entries: points.map((one, leaf) => ({ leaf: String(leaf + 1), facts: { points: one, reason: "Minh họa" } })),
    },
  })),
);

/** What a plain sum of JavaScript numbers says. */
export function inDoubles(points: readonly string[]): number {
  return points.reduce((sum, one) => sum + Number(one), 0);
}

/** One index by the classes of Decision 880 and by those of the national index of provinces. */
export function classesAt(points: string): readonly [ofDecision: string, national: string] {
  const index = { points, max: "100", published: points };
  return [classify(scheme.bands, index) ?? "–", classify(nationalBands, index) ?? "–"];
}

export function report(language: Language): string {
  const say = words[language];
  const exactly = { ...scheme.bands, reads: "exact" } as const;
  return toText(
    linedUp({
      caption: [say.caption, say.bands],
      columns: [
        left(say.unit),
        left(say.points),
        right(say.exact),
        right(say.published),
        left(say.readsPublished),
        left(say.readsExact),
        left(say.doubles),
      ],
      rows: indexes.map((index, at) => {
        const points = units[at]?.points ?? [];
        return [
          index.unit.name,
          points.map((one) => shown(one, language)).join(" + "),
          shown(index.points, language),
          index.published === null ? "–" : printDecimal(index.published, language, 2),
          classify(scheme.bands, index) ?? "–",
          classify(exactly, index) ?? "–",
          shown(String(inDoubles(points)), language),
        ];
      }),
      notes: [...say.notes, ...["85", "75", "60"].map((one) => say.national(shown(one, language), ...classesAt(one)))],
    }),
  );
}

printWhenStarted(import.meta.url, report);
