import { describe, expect, it } from "vitest";
import { factsOfLeaf } from "../../../src/assessment/readFacts.js";
import { type PreparedLeaf, prepareScheme } from "../../../src/scheme/prepareScheme.js";
import { leaf, refusals, schemeOf } from "../fixtures.js";

function open(): PreparedLeaf {
  const own = prepareScheme(schemeOf([leaf("1", "1", { kind: "counting", each: "0.5" })])).leaves.get("1");
  if (own === undefined) throw new Error("no leaf");
  return own;
}

describe("factsOfLeaf.safeRead(input, leaf)", () => {
  it("reads facts as the rule wants them, or an absence", () => {
    expect(factsOfLeaf.read({ count: "2" }, open())).toStrictEqual({ count: 2 });
    expect(factsOfLeaf.read({ absent: "pending" }, open())).toStrictEqual({ absent: "pending" });
  });

  it("reads nothing of what is neither", () => {
    expect(refusals(factsOfLeaf.safeRead({ absent: "pending", count: 1 }, open()))).toStrictEqual([
      "document.unknown_key count",
    ]);
    expect(refusals(factsOfLeaf.safeRead(null, open()))).toStrictEqual(["document.not_an_object (document)"]);
    expect(refusals(factsOfLeaf.safeRead({ count: -1 }, open()))).toStrictEqual(["number.not_a_count count"]);
  });
});
