import { describe, expect, it } from "vitest";
import { choiceIn, decimalIn, elementsOf, fieldOf, nameIn } from "../../../src/document/given.js";
import { isScoringError } from "../../../src/issue/scoringError.js";
import { thrown } from "../fixtures.js";

const bands = { value: { on: "points", best: [{ from: "90.0", class: "A" }, null] }, path: ["bands"] };

describe("an argument read field by field", () => {
  it("gives each field with its place", () => {
    const [first] = elementsOf(fieldOf(bands, "best"));
    expect(first?.path).toStrictEqual(["bands", "best", 0]);
    expect(decimalIn(fieldOf(first ?? bands, "from"))).toBe("90");
    expect(nameIn(fieldOf(first ?? bands, "class"))).toBe("A");
    expect(choiceIn(fieldOf(bands, "on"), ["points", "percent"])).toBe("points");
  });

  it("refuses what is missing or of another kind, by its place", () => {
    const second = elementsOf(fieldOf(bands, "best"))[1] ?? bands;
    expect(thrown(() => fieldOf(second, "from"))).toStrictEqual(["argument.other_kind bands.best[1]"]);
    expect(thrown(() => nameIn(fieldOf(bands, "class")))).toStrictEqual(["argument.missing bands.class"]);
    expect(thrown(() => elementsOf(fieldOf(bands, "on")))).toStrictEqual(["argument.other_kind bands.on"]);
    expect(thrown(() => choiceIn(fieldOf(bands, "on"), ["percent"]))).toStrictEqual(["argument.not_allowed bands.on"]);
    expect(thrown(() => decimalIn(fieldOf(bands, "on")))).toStrictEqual(["number.not_a_decimal bands.on"]);
  });

  it("says what was asked for there, and what came", () => {
    const told = (call: () => unknown): unknown => {
      try {
        return call();
      } catch (error) {
        return isScoringError(error) && error.issues.map(({ params }) => params);
      }
    };
    const at = (value: unknown) => ({ value, path: ["bands", 0] });
    const argument = "bands[0]";
    const other = (wanted: string, found: string) => [{ argument, wanted, found }];
    for (const [value, found] of [
      [null, "a-null"],
      ["x", "a-text"],
      [[], "a-list"],
      [new Date(0), "an-odd-value"],
    ] as const) {
      expect(told(() => fieldOf(at(value), "from"))).toStrictEqual(other("an-object", found));
    }
    expect(told(() => elementsOf(at({ a: 1 })))).toStrictEqual(other("a-list", "an-object"));
    expect(told(() => nameIn(at(true)))).toStrictEqual(other("a-text", "a-boolean"));
    expect(told(() => choiceIn(at("c"), ["a", "b"]))).toStrictEqual([{ argument, allowed: "“a”, “b”", found: "c" }]);
    expect(told(() => decimalIn(at(undefined)))).toStrictEqual([{ argument, wanted: "a-decimal" }]);
    expect(told(() => decimalIn(at("x")))).toStrictEqual([{ found: "x" }]);
  });

  it("refuses what throws when it is read", () => {
    const hostile = Object.defineProperty({}, "on", {
      enumerable: true,
      get: () => {
        throw new Error("no");
      },
    });
    expect(thrown(() => nameIn(fieldOf({ value: hostile, path: ["bands"] }, "on")))).toStrictEqual([
      "argument.other_kind bands.on",
    ]);
  });
});
