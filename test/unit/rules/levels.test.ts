import type { LevelsRule } from "par-index";
import { describe, expect, it } from "vitest";
import { againstFacts, againstRule, bounds, named, points, written } from "./ask.js";

const rule: LevelsRule = {
  kind: "levels",
  levels: [named("dung-han", "1"), named("cham", "0.5"), named("khong", "-1")],
};
const within = bounds("1", "-1");

describe("levels", () => {
  it("gives the points of the level", () => {
    expect(["dung-han", "cham", "khong"].map((level) => points(rule, within, { level }))).toStrictEqual([
      "1",
      "0.5",
      "-1",
    ]);
  });

  it("knows no other level", () => {
    expect(againstFacts(rule, within, { level: "cham" })).toStrictEqual([]);
    expect(againstFacts(rule, within, { level: "x" })).toStrictEqual([
      "rules.unknown_level level x dung-han, cham, khong",
    ]);
  });

  it("reaches from the worst to the best level", () => {
    expect(againstRule(rule, within)).toStrictEqual([]);
    expect(againstRule(rule, bounds("1.5"))).toStrictEqual([
      "rules.cannot_earn_max (document) 1 1.5",
      "rules.below_min (document) -1 0",
    ]);
    expect(againstRule(rule, bounds("0.5", "-1"))).toStrictEqual(["rules.exceeds_max (document) 1 0.5"]);
  });

  it("writes points at each level", () => {
    expect(written(rule)).toStrictEqual(["levels[0].points 1", "levels[1].points 0.5", "levels[2].points -1"]);
  });

  it("has every id once", () => {
    const twice: LevelsRule = { kind: "levels", levels: [named("a", "1"), named("a", "0")] };
    expect(againstRule(twice, within)).toStrictEqual(["document.duplicate_id levels[1].id a"]);
  });
});
