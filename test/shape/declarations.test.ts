import ts from "typescript";
import { describe, expect, it } from "vitest";
import { files, nodesOf } from "./tree.js";

/** The `.d.ts` of one file, as the build writes it; every type of an export is spelt out (`isolatedDeclarations`). */
function declarationsOf(path: string, text: string): ts.SourceFile {
  const compilerOptions: ts.CompilerOptions = { isolatedDeclarations: true, stripInternal: true };
  const { outputText, diagnostics } = ts.transpileDeclaration(text, { fileName: path, compilerOptions });
  if (diagnostics && diagnostics.length > 0) throw new Error(`${path} has an export without a type`);
  return ts.createSourceFile(path, outputText, ts.ScriptTarget.ES2022, true);
}

function anysIn(source: ts.SourceFile): string[] {
  const anys = nodesOf(source).filter((node) => node.kind === ts.SyntaxKind.AnyKeyword);
  return anys.map((node) => `${source.fileName}: ${node.parent.getText()}`);
}

describe("the declarations that are shipped", () => {
  it("hold no any; ready editions are data, of one declared type", { timeout: 60_000 }, () => {
    const written = files.filter(({ folder }) => folder !== "schemes");
    expect(written.flatMap(({ path, source }) => anysIn(declarationsOf(path, source.text)))).toEqual([]);
  });

  it("would be caught holding one", () => {
    const text = "export function f(one: any): Map<string, any[]> { return new Map(); }";
    expect(anysIn(declarationsOf("f.ts", text))).toHaveLength(2);
  });
});
