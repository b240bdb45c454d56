import { describe, expect, it } from "vitest";
import { notices } from "../../../src/issue/notices.js";
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

/** What refuses and does not say what to write instead, with the reason. */
const SAYS_NO_MORE: Readonly<Record<string, string>> = {
  "document.unreadable": "the reason says what is in the way",
  "report.unwritable": "the reason says what is in the way",
  "ranking.pending": "why a unit stands outside a ranking, as a table prints it",
  "ranking.no_score": "why a unit stands outside a ranking, as a table prints it",
  "ranking.refused": "why a unit stands outside a ranking, as a table prints it",
  "ranking.not_submitted": "why a unit stands outside a ranking, as a table prints it",
  "analysis.report_refused": "the problems of the report follow, and each says it",
  "analysis.not_by_weights": "a limit of the method: no other document would help",
  "audit.could_be": "it is the figure to write",
  "audit.could_lie": "it is the figure to write",
  "audit.several_wrong": "it follows the issue that says what to compare",
};

describe("register", () => {
  it("says in every refusal what to write or to do instead, or what alone is right", () => {
    const tells = /hãy |phải |cần |chỉ nhận|viết /iu;
    const silent = Object.entries(register).filter(
      ([code, { vi }]) => !Object.hasOwn(notices, code) && !tells.test(vi),
    );
    expect(silent.map(([code]) => code).sort()).toStrictEqual(Object.keys(SAYS_NO_MORE).sort());
  });
});
