import { describe, expect, it } from "vitest";
import { decimal } from "../../../src/number/decimal.js";
import { compareQuotients, whole } from "../../../src/number/quotient.js";
import { denominator, isLower, keeps, limitOf, limitsOf, measureOf } from "../../../src/rules/measure.js";

describe("measureOf(facts)", () => {
  it("is a ratio in percent that has not been divided out, or the value", () => {
    expect(compareQuotients(measureOf({ part: "1", whole: "3" }), { over: decimal("100"), under: decimal("3") })).toBe(
      0,
    );
    expect(measureOf({ value: "-2" })).toStrictEqual(whole(decimal("-2")));
  });
});

describe("countedWhole(facts)", () => {
  it("leaves out what is excused", () => {
    expect(denominator({ whole: "12", excused: "2" }).toString()).toBe("10");
    expect(denominator({ whole: "12" }).toString()).toBe("12");
  });
});

describe("keeps(measure, limit)", () => {
  it("reads each of the four limits on either side of it", () => {
    const limits = [{ atLeast: "5" }, { above: "5" }, { atMost: "5" }, { below: "5" }];
    const kept = (figure: string) => limits.map((limit) => keeps(whole(decimal(figure)), limit));
    expect([kept("4"), kept("6")]).toStrictEqual([
      [false, false, true, true],
      [true, true, false, false],
    ]);
  });

  it("reads each of the four limits at the limit itself", () => {
    const five = whole(decimal("5"));
    const limits = [{ atLeast: "5" }, { above: "5" }, { atMost: "5" }, { below: "5" }];
    expect(limits.map((limit) => keeps(five, limit))).toStrictEqual([true, false, true, false]);
  });
});

describe("limitOf(limit)", () => {
  it("gives the one limit, or says that nobody checked", () => {
    expect(limitOf({ below: "5" })).toStrictEqual({ kind: "below", at: "5" });
    expect(() => limitOf({})).toThrow("was not checked");
    expect(limitsOf({ below: "5", above: "1" }).map(({ kind }) => [kind, isLower(kind)])).toStrictEqual([
      ["above", true],
      ["below", false],
    ]);
  });
});
