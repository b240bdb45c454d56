import { caMau2013Fragment as scheme } from "par-index/schemes";

const levels = ["on-time", "late", "none"];

/**
 * So many made-up units: SIMULATED figures, the same each time.
 *
 * @param {number} count
 */
export function simulated(count) {
  return Array.from({ length: count }, (_, at) => ({
    dossier: {
      unit: { id: `don-vi-${at + 1}`, name: `Đơn vị ${at + 1}`, group: `khối ${at % 5}` },
      period: "2013",
      scheme: { id: scheme.id, edition: scheme.edition },
      entries: [
        { leaf: "1.1.1", facts: { level: levels[at % 3] } },
        { leaf: "1.1.4", facts: { part: String(at % 101), whole: "100" } },
      ],
    },
  }));
}
