import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import ts from "typescript";
import { afterAll, describe, expect, it, vi } from "vitest";
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
  return { origin: snippet.origin, file, claims, arrows, prints: snippet.prints };
});

/** Whether a line of a page is what was printed, where “…” stands for anything. */
function isPrinted(line: string, printed: string): boolean {
  const [start = "", ...more] = line.split("…");
  const end = more.at(-1) ?? "";
  const found = printed.trimEnd();
  return more.length === 0 ? found === line : found.startsWith(start) && found.endsWith(end);
}

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

  it.each(modules)("$origin says what is so", async ({ file, claims, arrows, prints }) => {
    expect(claims, "a snippet that asserts nothing").toBeGreaterThan(0);
    expect(claims, "an arrow that follows no expression").toBe(arrows);
    const printed: string[] = [];
    const log = vi.spyOn(console, "log").mockImplementation((text) => printed.push(...String(text).split("\n")));
    const { $reached } = await import(file).finally(() => log.mockRestore());
    expect($reached.size, "a claim that is never come to").toBe(claims);
    const first = printed.findIndex((line) => isPrinted(prints[0] ?? "", line));
    const shown = prints.map((line, at) => {
      const found = printed[first + at] ?? "";
      return isPrinted(line, found) ? line : found.trimEnd();
    });
    expect(shown, "another text is printed").toEqual(prints);
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
