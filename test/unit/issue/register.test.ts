import { describe, expect, it } from "vitest";
import { register } from "../../../src/issue/register.js";

const placeholders = (sentence: string): string[] =>
  [...sentence.matchAll(/\{\w+[#@~=]?\}/g)].map(([found]) => found).sort();

describe.each(Object.entries(register))("register[%o]", (code, { vi, en }) => {
  it("speaks of the same parameters in both languages", () => {
    expect([...new Set(placeholders(en))]).toStrictEqual([...new Set(placeholders(vi))]);
  });

  it("has a code `folder.problem` in snake case, and two complete sentences", () => {
    expect(code).toMatch(/^[a-z]+\.[a-z_]+$/);
    for (const sentence of [vi, en]) expect(sentence).toMatch(/^[\p{Lu}“{].*\.$/u);
    expect(vi).not.toBe(en);
  });
});
