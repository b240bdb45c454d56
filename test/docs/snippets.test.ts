import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import ts from "typescript";
import { describe, expect, it } from "vitest";
import { asModule, pages, root, snippets } from "./snippets.js";

const folder = join(root, "test/docs/.snippets");
rmSync(folder, { recursive: true, force: true });
mkdirSync(folder, { recursive: true });

const modules = snippets().map((snippet, at) => {
  const file = join(folder, `${String(at).padStart(3, "0")}.ts`);
  const { text, claims } = asModule(snippet);
  writeFileSync(file, text);
  return { origin: snippet.origin, file, claims };
});

describe("snippets", () => {
  it("type-check, all of them, under the project's own compiler options", () => {
    const { config } = ts.readConfigFile(join(root, "tsconfig.json"), ts.sys.readFile);
    const { options } = ts.parseJsonConfigFileContent(
      { ...config, include: [], files: ["src/index.ts"] },
      ts.sys,
      root,
    );
    // A snippet shows a value by naming it, and may import what only its prose needs.
    const relaxed = { ...options, noUnusedLocals: false, noEmit: true };
    const program = ts.createProgram(
      modules.map(({ file }) => file),
      relaxed,
    );
    const problems = ts.getPreEmitDiagnostics(program).map((one) => {
      const at = modules.find(({ file }) => file === one.file?.fileName)?.origin ?? one.file?.fileName;
      return `${at}: ${ts.flattenDiagnosticMessageText(one.messageText, " ")}`;
    });
    expect(problems).toEqual([]);
  });

  it.each(modules)("$origin says what is so", async ({ file, claims }) => {
    expect(claims, "a snippet that asserts nothing").toBeGreaterThan(0);
    await import(file);
  });
});

describe("pages", () => {
  it.each(pages())("%s links to files that exist", (page) => {
    const text = readFileSync(join(root, page), "utf8");
    const links = [...text.matchAll(/\]\((?!https?:|#)([^)#]+)/g)].map(([, link = ""]) => link);
    expect(links.filter((link) => !existsSync(join(root, dirname(page), link)))).toEqual([]);
  });

  const pairs = pages().filter((page) => page.endsWith(".vi.md"));
  it.each(pairs)("%s has the same code as its English twin", (page) => {
    const codeIn = (file: string) =>
      [...readFileSync(join(root, file), "utf8").matchAll(/^```ts\n([\s\S]*?)^```$/gm)].map(([, code]) => code);
    expect(codeIn(page)).toEqual(codeIn(page.replace(".vi.md", ".en.md")));
  });
});
