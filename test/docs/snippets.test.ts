import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import ts from "typescript";
import { afterAll, describe, expect, it } from "vitest";
import { asModule, fences, pages, root, snippets } from "./snippets.js";

// A folder for each run, so that two runs at once do not sweep away each other's modules.
const folders = join(root, "test/docs/.snippets");
mkdirSync(folders, { recursive: true });
const folder = mkdtempSync(join(folders, "run-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const modules = snippets().map((snippet, at) => {
  const file = join(folder, `${String(at).padStart(3, "0")}.ts`);
  const { text, claims, arrows } = asModule(snippet);
  writeFileSync(file, text);
  return { origin: snippet.origin, file, claims, arrows };
});

describe("snippets", () => {
  it("type-check, all of them, under the project's own compiler options", () => {
    const { config } = ts.readConfigFile(join(root, "tsconfig.json"), ts.sys.readFile);
    const { options } = ts.parseJsonConfigFileContent(
      { ...config, include: [], files: ["src/index.ts"] },
      ts.sys,
      root,
    );
    const program = ts.createProgram(
      modules.map(({ file }) => file),
      options,
    );
    const problems = ts.getPreEmitDiagnostics(program).map((one) => {
      const at = modules.find(({ file }) => file === one.file?.fileName)?.origin ?? one.file?.fileName;
      return `${at}: ${ts.flattenDiagnosticMessageText(one.messageText, " ")}`;
    });
    expect(problems).toEqual([]);
  });

  it.each(modules)("$origin says what is so", async ({ file, claims, arrows }) => {
    expect(claims, "a snippet that asserts nothing").toBeGreaterThan(0);
    expect(claims, "an arrow that follows no expression").toBe(arrows);
    const { $reached } = await import(file);
    expect($reached.size, "a claim that is never come to").toBe(claims);
  });
});

describe("pages", () => {
  it.each(pages())("%s links to files that exist", (page) => {
    const text = readFileSync(join(root, page), "utf8");
    const links = [...text.matchAll(/\]\((?!https?:|#)([^)#]+)/g)].map(([, link = ""]) => link);
    expect(links.filter((link) => !existsSync(join(root, dirname(page), link)))).toEqual([]);
  });

  const pairs = [...new Set(pages().flatMap((page) => /(.+)\.(?:vi|en)\.md$/.exec(page)?.[1] ?? []))];
  it.each(pairs)("%s has the same code in Vietnamese and in English", (page) => {
    const codeIn = (file: string) => fences(file, readFileSync(join(root, file), "utf8")).map(({ code }) => code);
    expect(codeIn(`${page}.vi.md`)).toEqual(codeIn(`${page}.en.md`));
  });
});
