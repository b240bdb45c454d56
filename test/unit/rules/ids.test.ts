import { describe, expect, it } from "vitest";
import { byId, duplicateIds, misnamedIds } from "../../../src/rules/ids.js";

const at = { code: "1", path: ["rule"] };
const list = [{ id: "a" }, { id: "__proto__" }, { id: "a" }];

describe("duplicateIds(list, at, field)", () => {
  it("names every id that stands again", () => {
    expect(duplicateIds(list, at, "items")).toEqual([
      { code: "document.duplicate_id", path: ["rule", "items", 2, "id"], params: { id: "a" } },
    ]);
  });
});

describe("misnamedIds(stated, known, at, field)", () => {
  it("tells an unknown id from a repeated one, and treats __proto__ as an id like any other", () => {
    const found = misnamedIds(["__proto__", "x", "x", "__proto__"], list, at, "met");
    expect(found.map(({ code, path }) => `${code} ${path.at(-1)}`)).toEqual([
      "rules.unknown_id 1",
      "rules.unknown_id 2",
      "rules.repeated_id 3",
    ]);
  });
});

describe("byId(list, id)", () => {
  it("finds the element, or says that nobody checked", () => {
    expect(byId(list, "__proto__")).toBe(list[1]);
    expect(() => byId(list, "x")).toThrow("was not checked");
  });
});
