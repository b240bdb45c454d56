import { evaluate, parseScheme } from "par-index";
import { leaguePage, toCsv } from "par-index/report";
import { schemeOf, stated } from "../unit/fixtures.js";

/** Work whose time could grow faster than its size. */
const WORKS: Readonly<Record<string, (size: number) => () => unknown>> = {
  "units that are all tied": (size) => {
    const cases = Array.from({ length: size }, (_, at) => caseOf(`u${at}`, `Đơn vị ${at}`));
    return () => evaluate(scheme, cases);
  },
  "cases with many bad entries": (size) => {
    const entries = Array.from({ length: 20 }, () => ({ leaf: "không có", facts: { level: "x" } }));
    const cases = Array.from({ length: size }, (_, at) => ({
      dossier: { ...caseOf(`u${at}`, "x").dossier, entries },
    }));
    return () => evaluate(scheme, cases);
  },
  "a name of blanks in CSV": (size) => {
    const name = `x${" \u00a0".repeat(size * 4)}x`;
    const result = evaluate(scheme, [caseOf("u", name)]);
    const page = leaguePage(scheme, result, "vi");
    return () => toCsv(page, { separator: ";", decimal: ",", bom: true });
  },
};

const scheme = parseScheme(
  schemeOf([
    { kind: "leaf", code: "1", title: { vi: "Tiêu chí" }, max: "100", part: "appraisal", rule: { kind: "given" } },
  ]),
);

function caseOf(id: string, name: string) {
  const reference = { id: scheme.id, edition: scheme.edition };
  return {
    dossier: { unit: { id, name, group: "xã" }, period: "2026", scheme: reference, entries: stated({ "1": "50" }) },
  };
}

/** How much longer each work takes when it is four times as much: 4 where time is linear, 16 where it is quadratic. */
export function growthOfWorks(size: number): ReadonlyMap<string, number> {
  return new Map(
    Object.entries(WORKS).map(([name, work]) => [name, timeOf(work(4 * size)) / Math.max(0.5, timeOf(work(size)))]),
  );
}

/** The least of five times, in milliseconds. */
function timeOf(work: () => unknown): number {
  const times = Array.from({ length: 5 }, () => {
    const begun = performance.now();
    work();
    return performance.now() - begun;
  });
  return Math.min(...times);
}
