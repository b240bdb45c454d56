import type { GivenRule } from "par-index";
import { describe, expect, it } from "vitest";
import { againstFacts, againstRule, bounds, points, written } from "./ask.js";

const free: GivenRule = { kind: "given" };
const quarters: GivenRule = { kind: "given", step: "0.25" };
const within = bounds("1", "-1");
const say = (each: string) => ({ points: each, reason: "Biên bản" });

describe("given", () => {
  it("takes points as they are stated", () => {
    expect(points(free, within, say("0.1234"))).toBe("0.1234");
    expect(points(quarters, within, say("-1"))).toBe("-1");
  });

  it("keeps to the bounds, to the increments from the minimum, and to the places", () => {
    expect(againstFacts(quarters, within, say("-0.75"))).toStrictEqual([]);
    expect(againstFacts(quarters, within, say("1.25"))).toStrictEqual(["rules.points_out_of_range points 1.25 -1 1"]);
    expect(againstFacts(quarters, within, say("-1.25"))).toStrictEqual(["rules.points_out_of_range points -1.25 -1 1"]);
    expect(againstFacts(quarters, within, say("0.3"))).toStrictEqual(["rules.points_off_step points 0.3 0.25"]);
    expect(againstFacts(free, within, say("0.12345"))).toStrictEqual(["rules.points_too_fine points 0.12345 4"]);
  });

  it("reaches the maximum only if the increments do", () => {
    expect(againstRule(quarters, within)).toStrictEqual([]);
    expect(againstRule({ kind: "given", step: "0.3" }, within)).toStrictEqual([
      "rules.cannot_earn_max (document) 0.8 1",
    ]);
    expect(againstRule(free, within)).toStrictEqual([]);
  });

  it("writes its increment", () => {
    expect(written(quarters)).toStrictEqual(["step 0.25"]);
    expect(written(free)).toStrictEqual([]);
  });
});
