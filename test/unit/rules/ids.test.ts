import { describe, expect, it } from "vitest";
import { duplicateIds, misnamedIds } from "../../../src/rules/ids.js";

const at = { code: "1", path: ["rule"] };
const list = [{ id: "a" }, { id: "__proto__" }, { id: "a" }];

describe("duplicateIds(list, at, field)", () => {
  it("names every id that stands again", () => {
    expect(duplicateIds(list, at, "items")).toStrictEqual([
      { code: "document.duplicate_id", level: "error", path: ["rule", "items", 2, "id"], params: { id: "a" } },
    ]);
  });
});

describe("misnamedIds(stated, known, at, field)", () => {
  it("tells an unknown id from a repeated one, and treats __proto__ as an id like any other", () => {
    const found = misnamedIds(["__proto__", "x", "x", "__proto__"], list, at, "met");
    expect(found.map(({ code, path }) => `${code} ${path.at(-1)}`)).toStrictEqual([
      "rules.unknown_id 1",
      "rules.unknown_id 2",
      "rules.repeated_id 3",
    ]);
  });
});

describe("misnamedIds(stated, known, at, field), in whatever order", () => {
  it("finds fault with just the ids that are not known or have stood before", () => {
    const known = ["a", "b", "c"].map((id) => ({ id }));
    const lists: string[][] = [[]];
    for (const list of lists) if (list.length < 4) lists.push(...["a", "b", "c", "x"].map((id) => [...list, id]));
    for (const stated of lists) {
      const expected = stated.flatMap((id, position) => {
        if (id === "x") return [`rules.unknown_id ${position} x a, b, c`];
        return stated.indexOf(id) < position ? [`rules.repeated_id ${position} ${id}`] : [];
      });
      const found = misnamedIds(stated, known, at, "met").map(({ code, path, params }) =>
        [code, path.at(-1), params["id"], ...(params["known"] === undefined ? [] : [params["known"]])].join(" "),
      );
      expect(found, stated.join()).toStrictEqual(expected);
    }
  });
});
