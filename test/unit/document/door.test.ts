import { isScoringError } from "par-index";
import { describe, expect, it } from "vitest";
import { door, quickDoor } from "../../../src/document/door.js";
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

describe("quickDoor(readPlain, quick)", () => {
  const walked: string[] = [];
  const texts = quickDoor<object, readonly unknown[]>(
    (_, plain, issues) => {
      walked.push("full");
      if (!Array.isArray(plain)) issues.push(issue("document.not_a_list", [], {}));
      return Array.isArray(plain) ? plain : undefined;
    },
    (_, input) => {
      walked.push("quick");
      if (!Array.isArray(input) || input.length > 1) throw new Error("in doubt");
      return Object.freeze([...input]);
    },
  );
  const walk = (input: unknown): readonly [boolean, ...string[]] => {
    walked.length = 0;
    return [texts.read({}, input).ok, ...walked];
  };

  it("takes the full road only where the quick way throws, and there it is decided", () => {
    expect(walk(["a"])).toEqual([true, "quick"]);
    expect(walk(["a", "b"])).toEqual([true, "quick", "full"]);
    expect(walk("a")).toEqual([false, "quick", "full"]);
    expect(walk([Number.NaN, 1])).toEqual([false, "quick"]);
  });

  it("passes at once what either way has returned", () => {
    const context = {};
    for (const input of [["a"], ["a", "b"]]) {
      const value = texts.admit(context, input);
      walked.length = 0;
      expect(texts.admit(context, value)).toBe(value);
      expect(walked).toEqual([]);
    }
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
