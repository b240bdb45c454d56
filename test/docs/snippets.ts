import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import ts from "typescript";

/** A piece of code from a page or a docstring. */
export interface Snippet {
  /** Where it begins: `README.md:17`. */
  readonly origin: string;
  readonly code: string;
  /** The lines of the `text` fence that comes next: what it prints, with “…” for what is left out. */
  readonly prints: readonly string[];
}

export const root: string = fileURLToPath(new URL("../..", import.meta.url));

function filesUnder(folder: string, ending: string): string[] {
  return readdirSync(`${root}${folder}`, { recursive: true, encoding: "utf8" })
    .filter((file) => file.endsWith(ending) && !file.includes("node_modules"))
    .map((file) => `${folder}/${file}`);
}

export function pages(): readonly string[] {
  const papers = ["README.md", "CONTRIBUTING.md", "SECURITY.md", "examples/README.md", "test/vectors/README.md"];
  return [...papers, ...filesUnder("examples/embed", ".md"), ...filesUnder("docs", ".md")];
}

/** Every `ts` fence of the pages, and of the docstrings of the library. */
export function snippets(): readonly Snippet[] {
  const inPages = pages().flatMap((file) => fences(file, readFileSync(`${root}${file}`, "utf8")));
  const inDocstrings = filesUnder("src", ".ts").flatMap((file) => {
    const text = readFileSync(`${root}${file}`, "utf8");
    return fences(file, text.replace(/^[^\S\n]*\* ?/gm, ""));
  });
  return [...inPages, ...inDocstrings];
}

/** The `ts` fences of a text; one that is never closed runs to the text's end, and so fails as code. */
export function fences(file: string, text: string): Snippet[] {
  const all = [...text.matchAll(/^```(\w+)\n([\s\S]*?)(?:^```$|(?![\s\S]))/gm)];
  return all.flatMap(([, language, code = ""], at) => {
    if (language !== "ts") return [];
    const [, next, printed = ""] = all[at + 1] ?? [];
    return {
      origin: `${file}:${text.slice(0, all[at]?.index).split("\n").length}`,
      code,
      prints: next === "text" ? printed.trimEnd().split("\n") : [],
    };
  });
}

/** A snippet as a module that checks what its comments claim. */
export interface Module {
  readonly text: string;
  /** How many claims it checks; it exports `$reached`, which of them it came to. */
  readonly claims: number;
  /** How many `// =>` it has: one that follows no expression is checked by nothing. */
  readonly arrows: number;
}

const HEAD = `import { deepStrictEqual as $equal } from "node:assert/strict";
export const $reached: Set<number> = new Set();
const $check = (claim: number, actual: unknown, expected: unknown): void => {
  $reached.add(claim);
  $equal(actual, expected);
};`;

export function asModule({ origin, code }: Snippet): Module {
  const source = ts.createSourceFile("snippet.ts", code, ts.ScriptTarget.ES2022, true);
  const edits: { readonly at: number; readonly text: string }[] = [];
  let claims = 0;
  const visit = (node: ts.Node): void => {
    const claim = ts.isExpressionStatement(node) ? /^[^\S\n]*\/\/ => (.+)$/m.exec(lineAfter(code, node.end)) : null;
    if (claim !== null && ts.isExpressionStatement(node)) {
      edits.push({ at: node.getStart(), text: `$check(${claims}, ` });
      edits.push({ at: node.expression.end, text: `, ${claim[1]})` });
      claims += 1;
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  // From the end, so that what is inserted moves nothing that is still to come.
  const text = edits
    .sort((one, other) => other.at - one.at)
    .reduce((all, { at, text: added }) => all.slice(0, at) + added + all.slice(at), code);
  return { text: `// ${origin}\n${HEAD}\n${text}`, claims, arrows: code.split("// =>").length - 1 };
}

function lineAfter(code: string, at: number): string {
  const end = code.indexOf("\n", at);
  return code.slice(at, end === -1 ? code.length : end);
}
