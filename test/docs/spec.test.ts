import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { calls } from "../../scripts/spec/calls.js";
import { formulas } from "../../scripts/spec/formulas.js";
import { specification } from "../../scripts/spec/page.js";
import { vectorFiles } from "../../scripts/spec/vectorFiles.js";
import { describeIssue } from "../../src/issue/describeIssue.js";
import type { IssueCode } from "../../src/issue/issue.js";
import { register } from "../../src/issue/register.js";
import { root } from "../shape/tree.js";

const page = { vi: specification("vi"), en: specification("en") };

describe.each(["vi", "en"] as const)("docs/spec/spec.%s.md", (language) => {
  test("is what it would be (npm run generate -- spec)", () => {
    expect(readFileSync(`${root}docs/spec/spec.${language}.md`, "utf8")).toBe(page[language]);
  });

  test("numbers its clauses one after another, the same ones in both languages", () => {
    const numbers = (text: string) =>
      [...text.matchAll(/^\*\*(\d+)\.(\d+)\*\*/gm)].map(([, a, b]) => [Number(a), Number(b)]);
    const own = numbers(page[language]);
    expect(own.length).toBeGreaterThan(60);
    own.forEach(([section = 0, clause = 0], at) => {
      const [before = 0, last = 0] = own[at - 1] ?? [];
      expect([section, clause]).toEqual(section === before ? [before, last + 1] : [before + 1, 1]);
    });
    expect(own).toEqual(numbers(page.en));
  });

  test("says of every kind of rule, every call and every code that it is there", () => {
    for (const kind of Object.keys(formulas))
      expect(page[language]).toMatch(new RegExp(`\\*\\*4\\.\\d+\\*\\* \`${kind}\``));
    for (const name of Object.keys(calls)) expect(page[language]).toContain(`| \`${name}\` |`);
    for (const code of Object.keys(register)) expect(page[language]).toContain(`\`${code.split(".")[1]}\``);
  });

  test("cites every file of vectors by a clause", () => {
    expect([...vectorFiles.keys()].filter((path) => !page[language].includes(`[${path}]`))).toEqual([]);
  });
});

describe("schema/register.json", () => {
  const { codes } = JSON.parse(readFileSync(`${root}schema/register.json`, "utf8")) as {
    readonly codes: Readonly<
      Record<string, { readonly params: readonly string[]; readonly vi: string; readonly en: string }>
    >;
  };

  test("holds every code with its sentences", () => {
    expect(Object.keys(codes)).toEqual(Object.keys(register));
  });

  test("is enough to print every sentence that has no figure, day or term", () => {
    const plain = Object.entries(codes).filter(([, { vi, en }]) => !/\{\w+[#@~=]\}/.test(vi + en));
    expect(plain.length).toBeGreaterThan(50);
    for (const [code, { params, ...sentences }] of plain) {
      const values = Object.fromEntries(params.map((name) => [name, `<${name}>`]));
      for (const language of ["vi", "en"] as const) {
        const printed = sentences[language].replace(/\{(\w+)\}/g, (_, name: string) => values[name] ?? "");
        expect(printed, code).toBe(describeIssue({ code: code as IssueCode, params: values }, language));
      }
    }
  });
});
