import { isScoringError } from "par-index";
import { describe, expect, it } from "vitest";
import { door } from "../../../src/issue/door.js";
import { issue } from "../../../src/issue/issue.js";

/** Takes lists of numbers; a context says how many. */
const lists = door<{ readonly length: number }, readonly unknown[]>(({ length }, plain, issues) => {
  if (!Array.isArray(plain)) return undefined;
  if (plain.length !== length) issues.push(issue("document.empty_list", [], {}));
  return plain;
});
const two = { length: 2 };

describe("door.read(context, input)", () => {
  it("returns a frozen copy, and returns that at once when it is shown again", () => {
    const input = [{ a: 1 }, 2];
    const result = lists.read(two, input);
    const value = result.ok ? result.value : [];
    expect(value).toEqual(input);
    expect(value).not.toBe(input);
    expect(Object.isFrozen(value) && Object.isFrozen(value[0])).toBe(true);
    expect(lists.admit(two, value)).toBe(value);
  });

  it("reads a document again for another context", () => {
    const value = lists.admit(two, [1, 2]);
    expect(lists.read({ length: 3 }, value).ok).toBe(false);
    expect(lists.admit({ length: 2 }, value)).not.toBe(value);
  });

  it("refuses with issues, or without any where there is no document", () => {
    expect(lists.read(two, [1])).toMatchObject({ ok: false, issues: [{ code: "document.empty_list" }] });
    expect(lists.read(two, "x")).toEqual({ ok: false, issues: [] });
    expect(lists.read(two, [Number.NaN, 1])).toMatchObject({ ok: false, issues: [{ code: "document.not_plain" }] });
  });
});

describe("door.admit(context, input)", () => {
  it("throws a ScoringError with the issues", () => {
    try {
      lists.admit(two, []);
      expect.unreachable();
    } catch (error) {
      expect(isScoringError(error) && error.issues.map(({ code }) => code)).toEqual(["document.empty_list"]);
    }
  });
});
