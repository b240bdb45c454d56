import { describe, expect, it } from "vitest";
import { listNames } from "../../../src/text/listNames.js";

describe("listNames(names)", () => {
  it("lists names, and of very many the first twenty", () => {
    const names = Array.from({ length: 21 }, (_, at) => `n${at}`);
    const twenty = names.slice(0, 20).join(", ");
    expect(listNames([])).toBe("");
    expect(listNames(new Set(["a", "b"]))).toBe("a, b");
    expect(listNames(names.slice(0, 20))).toBe(twenty);
    expect(listNames(names)).toBe(`${twenty}, …`);
  });
});
