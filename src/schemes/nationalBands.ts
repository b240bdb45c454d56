import type { Bands } from "../scheme/bands.js";

/**
 * The national classes of the provincial PAR Index, 2018–2024, on percent of the maximum: A from 90, B from 80, C from
 * 70, D below. Source: the published national results of those years, as collected in this project's notes (2024: 13
 * provinces in A, 50 in B); no decision that sets the limits was available.
 */
export const nationalBands: Bands = {
  on: "percent",
  reads: "published",
  best: [
    { class: "A", title: { vi: "Nhóm A (từ 90 % trở lên)", en: "Group A (90 % and more)" }, from: "90" },
    { class: "B", title: { vi: "Nhóm B (từ 80 % đến dưới 90 %)", en: "Group B (80 % to under 90 %)" }, from: "80" },
    { class: "C", title: { vi: "Nhóm C (từ 70 % đến dưới 80 %)", en: "Group C (70 % to under 80 %)" }, from: "70" },
  ],
  otherwise: { class: "D", title: { vi: "Nhóm D (dưới 70 %)", en: "Group D (under 70 %)" } },
};
