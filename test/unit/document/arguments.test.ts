import { describe, expect, it } from "vitest";
import { readList } from "../../../src/document/arguments.js";
import { limits } from "../../../src/document/limits.js";
import { thrown } from "../fixtures.js";

describe("readList(argument, wanted, input)", () => {
  it("copies a list, holes and all", () => {
    expect(readList("cases", "list-of-cases", new Array(2))).toEqual([undefined, undefined]);
  });

  it("refuses a list that is longer than any document, before it looks at an element", () => {
    const list = new Array(limits.values + 1);
    expect(thrown(() => readList("cases", "list-of-cases", list))).toEqual(["document.too_large cases"]);
  });

  it("refuses a list that cannot be read", () => {
    const get = (): never => {
      throw new Error("closed");
    };
    expect(thrown(() => readList("cases", "list-of-cases", new Proxy([], { get })))).toEqual([
      "document.not_plain cases",
    ]);
  });
});
