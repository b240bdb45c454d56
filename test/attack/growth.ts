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

/**
 * How much longer each work takes when it is four times as much: 4 where time is linear, 16 where it is quadratic. Works that are so
 * small that what they make is gone before the memory is tidied up would seem quicker than they are.
 */
export function growthOfWorks(size: number): ReadonlyMap<string, number> {
  return new Map(
    Object.entries(WORKS).map(([name, work]) => {
      const [small, great] = timesOf([work(size), work(4 * size)]);
      return [name, (great ?? 0) / Math.max(0.5, small ?? 0)];
    }),
  );
}

/** The least of five times of each work, in milliseconds of the processor; they take turns, for a machine is busy at times. */
function timesOf(works: readonly (() => unknown)[]): readonly number[] {
  for (const work of works) work();
  const rounds = Array.from({ length: 5 }, () =>
    works.map((work) => {
      const begun = process.cpuUsage();
      work();
      const { user, system } = process.cpuUsage(begun);
      return (user + system) / 1000;
    }),
  );
  return works.map((_, at) => Math.min(...rounds.map((times) => times[at] ?? 0)));
}
