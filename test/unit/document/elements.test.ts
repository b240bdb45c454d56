import { describe, expect, it } from "vitest";
import { elementsOf } from "../../../src/document/elements.js";
import { issue } from "../../../src/issue/issue.js";

const refusal = (one: ReturnType<typeof issue>) => expect.objectContaining({ issues: [one] });

describe("elementsOf(input)", () => {
  it("copies a list, holes and all", () => {
    const list = Object.assign(new Array(3), { 0: 1, 2: "a" });
    expect(elementsOf(list)).toStrictEqual([1, undefined, "a"]);
    expect(elementsOf(list)).not.toBe(list);
  });

  it("refuses what is no list, and a list that cannot be read", () => {
    for (const input of [{}, "ab", null, new Set([1])]) {
      expect(() => elementsOf(input)).toThrow(refusal(issue("document.not_a_list", [], {})));
    }
    const { proxy, revoke } = Proxy.revocable([], {});
    revoke();
    expect(() => elementsOf(proxy)).toThrow(refusal(issue("document.not_plain", [], { found: "unreadable" })));
  });
});
