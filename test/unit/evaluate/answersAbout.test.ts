import type { Tally } from "par-index";
import { describe, expect, it } from "vitest";
import { answersAbout } from "../../../src/evaluate/answersAbout.js";
import { UNIT } from "../fixtures.js";

const row = (option: string, count: number, more: object = {}) => ({
  unit: UNIT.id,
  group: "dan",
  question: "q1",
  option,
  count,
  ...more,
});

/** Whether the case of a unit and another case say different things about it. */
function differ(own: Tally, other: Tally): boolean {
  const answers = answersAbout();
  answers.add({ position: 0, unit: UNIT, tally: own });
  answers.add({ position: 1, unit: { ...UNIT, id: "khac" }, tally: other });
  return answers.disagreements().length > 0;
}

describe("answersAbout()", () => {
  const own = [row("co", 3), row("khong", 5), row("co", 2, { group: "can-bo" }), row("co", 4, { question: "q2" })];

  it("takes rows for the same in whatever order, and however a cell is split", () => {
    expect(differ(own, [...own])).toBe(false);
    expect(differ(own, [...own].reverse())).toBe(false);
    expect(differ([row("co", 5)], [row("co", 2), row("co", 3)])).toBe(false);
    expect(differ([row("co", 70_000)], [row("co", 35_000), row("co", 35_000)])).toBe(false);
    expect(differ([row("co", 6_000_000_000)], [row("co", 5_999_999_999), row("co", 1)])).toBe(false);
  });

  it("tells apart counts that change their places, whatever they add up to", () => {
    for (const [at, one] of own.entries()) {
      for (const [other, two] of own.entries()) {
        if (one.count === two.count) continue;
        const swapped = own.map((each, place) => {
          if (place === at) return { ...each, count: two.count };
          return place === other ? { ...each, count: one.count } : each;
        });
        expect(differ(own, swapped)).toBe(true);
      }
    }
    expect(differ([row("ab", 1, { group: "c" })], [row("a", 1, { group: "bc" })])).toBe(true);
    expect(differ([row("ab", 1)], [row("ba", 1)])).toBe(true);
    expect(differ([row("ab", 1)], [row("ac", 1)])).toBe(true);
    expect(differ([row("co", 1)], [row("co", 4_294_967_297)])).toBe(true);
  });

  it("names the first case that says something else than the unit's own, and whose it is", () => {
    const answers = answersAbout();
    const say = (position: number, id: string | null, count: number) =>
      answers.add({ position, unit: id === null ? null : { ...UNIT, id }, tally: [row("co", count)] });
    say(0, "a", 1);
    say(1, "b", 2);
    say(2, UNIT.id, 1);
    say(3, UNIT.id, 2);
    expect(answers.disagreements()).toStrictEqual([{ unit: UNIT.id, own: 2, other: 1, of: "b" }]);
    expect([...answers.units()]).toStrictEqual([UNIT.id]);
    const unknown = answersAbout();
    unknown.add({ position: 0, unit: null, tally: [row("co", 1)] });
    unknown.add({ position: 1, unit: UNIT, tally: [row("co", 2)] });
    expect(unknown.disagreements()).toStrictEqual([{ unit: UNIT.id, own: 1, other: 0, of: "–" }]);
  });

  it("knows of no disagreement where the unit's own case says nothing, and of nobody's answers in a shared tally", () => {
    const answers = answersAbout();
    const shared = [row("co", 1), row("co", 1, { unit: "b" })];
    answers.add({ position: 0, unit: { ...UNIT, id: "b" }, tally: shared });
    answers.add({ position: 1, unit: { ...UNIT, id: "c" }, tally: shared });
    answers.add({ position: 2, unit: null, tally: shared });
    answers.add({ position: 3, unit: { ...UNIT, id: "d" }, tally: [row("co", 9)] });
    expect(answers.disagreements()).toStrictEqual([]);
    expect([...answers.units()]).toStrictEqual([UNIT.id, "b"]);
    answers.add({ position: 4, unit: UNIT, tally: shared });
    expect(answers.disagreements()).toStrictEqual([{ unit: UNIT.id, own: 4, other: 3, of: "d" }]);
  });

  it("keeps the same of cases in parts, wherever they are cut", () => {
    const ids = [UNIT.id, "b", "c"];
    const said = (seed: number) =>
      Array.from({ length: 7 }, (_, at) => {
        const mixed = (seed * 31 + at * 17) % 97;
        return { position: at, unit: { ...UNIT, id: ids[mixed % 3] as string }, tally: [row("co", 1 + (mixed % 2))] };
      });
    for (let seed = 0; seed < 40; seed += 1) {
      const all = answersAbout();
      said(seed).forEach(all.add);
      for (let cut = 0; cut <= 7; cut += 1) {
        const together = answersAbout();
        for (const some of [said(seed).slice(0, cut), said(seed).slice(cut)]) {
          const part = answersAbout();
          some.forEach(part.add);
          together.addKept(part.kept());
        }
        expect(together.kept()).toStrictEqual(all.kept());
      }
    }
  });
});
