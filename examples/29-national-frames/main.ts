import { type Adjustment, evaluate, inLanguage, type Language, leaves, printDecimal, type Scheme } from "par-index";
import { toText } from "par-index/report";
import { digitalProvinces2022, nationalProvinces2022, nationalProvinces2024, service766 } from "par-index/schemes";
import { left, printWhenStarted, right } from "../print.js";
import { words } from "./words.js";

/** The first five provinces of DTI 2022 as dti.gov.vn prints them: the shares of eight main indices, and of the whole. */
export const published: readonly (readonly [name: string, shares: readonly number[], whole: string])[] = [
  ["Đà Nẵng", [1, 0.9, 0.8253, 0.8487, 0.7578, 0.8575, 0.7836, 0.5197], "0.8002"],
  ["TP. Hồ Chí Minh", [0.8917, 0.9, 0.8258, 0.6267, 0.558, 0.8406, 0.7611, 0.359], "0.7163"],
  ["Quảng Ninh", [0.9581, 0.9, 0.7648, 0.625, 0.5382, 0.8385, 0.5904, 0.4505], "0.7024"],
  ["Thừa Thiên Huế", [0.95, 0.9, 0.6823, 0.6794, 0.6423, 0.8262, 0.6787, 0.3001], "0.6975"],
  ["Cần Thơ", [0.9, 0.8, 0.7233, 0.7376, 0.7226, 0.7325, 0.7556, 0.2947], "0.6924"],
];

/** What a frame of points only publishes for a unit, given the share of each of its leaves. */
export function computed(scheme: Scheme, shares: readonly number[]): string {
  const ledger = leaves(scheme.criteria).map(({ code, max }, at): Adjustment => {
    const points = String(Math.round((shares[at] ?? 0) * Number(max) * 10_000) / 10_000);
    const by = { agency: "cong-bo" };
    return {
      leaf: code,
      from: "pending",
      to: { points },
      reason: "dti.gov.vn",
      by,
      stage: "appraisal",
      at: "2023-07-01",
    };
  });
  const unit = { id: "tinh", name: "Tỉnh", group: "tỉnh" };
  const reference = { id: scheme.id, edition: scheme.edition };
  const dossier = { unit, period: "2022", scheme: reference, entries: [] };
  return evaluate(scheme, [{ dossier, ledger }]).indexes[0]?.published ?? "";
}

export function report(language: Language): string {
  const say = words[language];
  const frames = [nationalProvinces2022, nationalProvinces2024, service766, digitalProvinces2022].map((scheme) => [
    inLanguage(scheme.title, language),
    leaves(scheme.criteria)
      .map(({ max }) => printDecimal(max, language))
      .join(" + "),
  ]);
  const rows = published.map(([name, shares, whole]) => {
    const found = computed(digitalProvinces2022, shares);
    return [
      name,
      printDecimal(whole, language),
      printDecimal(found, language),
      found === whole ? say.same : say.rounding,
    ];
  });
  const table = { columns: [left(say.frame), left(say.maxima)], rows: frames, caption: [say.frames], notes: [] };
  const compared = { columns: [left(say.province), right(say.printed), right(say.computed), left("")], rows };
  return `${toText(table)}\n\n${toText({ ...compared, caption: [say.dti], notes: [say.note] })}`;
}

printWhenStarted(import.meta.url, report);
