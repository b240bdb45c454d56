import { describe, expect, it } from "vitest";
import type { Seen } from "../../../src/evaluate/acrossCases.js";
import { keptCases } from "../../../src/evaluate/keptCases.js";
import type { RankedStanding } from "../../../src/ranking/rank.js";
import { textTable } from "../../../src/text/textTable.js";

const seen = (position: number, unit: string, more: Partial<Seen> = {}): Seen => ({
  case: position,
  unit,
  name: `Xã ${unit}`,
  group: "xã",
  period: "2026",
  answered: false,
  ...more,
});
const ranked = (unit: string, figures: RankedStanding["figures"] = []): RankedStanding => ({
  unit,
  period: "2026",
  group: "xã",
  published: "80.5",
  class: null,
  figures,
});
const kept = (figures = 0) => keptCases(figures, textTable(), null);

describe("keptCases(figures, ids, roster)", () => {
  it("gives back what it was given of each case, in the order of the cases", () => {
    const cases = kept();
    const given = [seen(0, "a"), seen(2, "b", { group: "phường", answered: true }), seen(3, "a", { period: null })];
    expect(given.map((one) => cases.add(one, null))).toStrictEqual([0, 1, 2]);
    expect(Array.from(cases, (one) => ({ ...one }))).toStrictEqual(given);
    expect([cases.at(1)?.name, cases.at(3)]).toStrictEqual(["Xã b", undefined]);
  });

  it("gives back every figure: a whole number, a quotient, none", () => {
    const cases = kept(3);
    const standing = ranked("a", ["80.5", { over: "1", under: "3" }, null]);
    cases.add(seen(0, "a"), standing);
    const pending = { unit: "b", name: "Xã b", period: "2026", group: "xã", why: "ranking.pending" } as const;
    cases.add(seen(1, "b"), pending);
    const later = cases.add(seen(2, "c"), null);
    cases.setStanding(later, { ...ranked("c", [null, "0", null]), class: "A" });
    const members = [standing, pending, { ...ranked("c", [null, "0", null]), class: "A" }];
    expect([...cases.groups()]).toStrictEqual([{ group: "xã", period: "2026", members }]);
    expect(cases.accepted()).toBe(3);
  });

  it("counts no case of a unit that has come again, and lists the unit once", () => {
    const cases = kept();
    for (const [at, unit] of ["a", "b", "a", "a"].entries()) {
      cases.setOfPeriod(cases.add(seen(at, unit), at < 2 ? ranked(unit) : null));
    }
    expect([cases.has("a"), cases.has("c")]).toStrictEqual([true, false]);
    expect([0, 1, 2].map(cases.isRepeated)).toStrictEqual([true, false, true]);
    expect([cases.repeated(), cases.accepted()]).toStrictEqual([[0], 1]);
    const refused = { unit: "a", name: "Xã a", period: "2026", group: "xã", why: "ranking.refused" };
    expect([...cases.groups()]).toStrictEqual([{ group: "xã", period: "2026", members: [ranked("b"), refused] }]);
    expect(cases.at(0)?.answered).toBe(true);
  });
});
