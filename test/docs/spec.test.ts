import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { scalars } from "../../scripts/schemas/scalars.js";
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

  test("cites vectors by every clause that requires something of documents or results", () => {
    // Levels, fields, codes, calls and the protocol are lists of what is there: what they require stands in the others.
    const lists = new Set(["1", "13", "14", "15", "16"]);
    const clauses = page[language].split(/^(?=\*\*\d+\.\d+\*\*)/m).slice(1);
    const without = clauses
      .map((text) => [/^\*\*(\d+)\.\d+/.exec(text)?.[1] ?? "", text] as const)
      .filter(
        ([section, text]) => !lists.has(section) && !/\]\(\.\.\/\.\.\/test\/vectors\/\w+\/[\w-]+\.json\)/.test(text),
      )
      .map(([, text]) => text.slice(0, 40));
    expect(without).toEqual([]);
  });

  test("names every value that schemas refer to by name", () => {
    expect(scalars.map(([, { id }]) => id).filter((id) => !page[language].includes(`\`${id}\``))).toEqual([]);
  });

  test("says in words what every call gives, in a clause or in the table", () => {
    const beside = Object.keys(calls).filter((name) => calls[name]?.level === "more");
    const words = page[language]
      .split(/^## /m)
      .filter((section) => !/^1[3-6]\./.test(section))
      .join("");
    expect(beside.filter((name) => !words.includes(`\`${name}\``))).toEqual([]);
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
