import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import ts from "typescript";

/** A piece of code from a page or a docstring. */
export interface Snippet {
  /** Where it begins: `README.md:17`. */
  readonly origin: string;
  readonly code: string;
}

export const root: string = fileURLToPath(new URL("../..", import.meta.url));

function filesUnder(folder: string, ending: string): string[] {
  return readdirSync(`${root}${folder}`, { recursive: true, encoding: "utf8" })
    .filter((file) => file.endsWith(ending) && !file.includes("node_modules"))
    .map((file) => `${folder}/${file}`);
}

export function pages(): readonly string[] {
  return ["README.md", "examples/README.md", "test/vectors/README.md", ...filesUnder("docs", ".md")];
}

/** Every `ts` fence of the pages, and of the docstrings of the library. */
export function snippets(): readonly Snippet[] {
  const inPages = pages().flatMap((file) => fences(file, readFileSync(`${root}${file}`, "utf8")));
  const inDocstrings = filesUnder("src", ".ts").flatMap((file) => {
    const text = readFileSync(`${root}${file}`, "utf8");
    return fences(file, text.replace(/^ \* ?/gm, ""));
  });
  return [...inPages, ...inDocstrings];
}

function fences(file: string, text: string): Snippet[] {
  return [...text.matchAll(/^```ts\n([\s\S]*?)^```$/gm)].map((match) => ({
    origin: `${file}:${text.slice(0, match.index).split("\n").length}`,
    code: match[1] ?? "",
  }));
}

/** The snippet as a module that checks what its comments claim, and how many claims those are. */
export function asModule({ origin, code }: Snippet): { readonly text: string; readonly claims: number } {
  const source = ts.createSourceFile("snippet.ts", code, ts.ScriptTarget.ES2022, true);
  const edits: { readonly from: number; readonly to: number; readonly text: string }[] = [];
  const visit = (node: ts.Node): void => {
    const claim = ts.isExpressionStatement(node) ? /^[^\S\n]*\/\/ => (.+)$/m.exec(lineAfter(code, node.end)) : null;
    if (claim !== null && ts.isExpressionStatement(node)) {
      const expression = node.expression.getText();
      edits.push({ from: node.getStart(), to: node.end, text: `check(${expression}, ${claim[1]});` });
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  const text = edits.reduceRight((all, { from, to, text: by }) => all.slice(0, from) + by + all.slice(to), code);
  const head = `// ${origin}\nimport { deepStrictEqual as check } from "node:assert/strict";\n`;
  return { text: `${head}${text}\nexport {};\n`, claims: edits.length };
}

function lineAfter(code: string, at: number): string {
  const end = code.indexOf("\n", at);
  return code.slice(at, end === -1 ? code.length : end);
}
