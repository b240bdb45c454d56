import { readdirSync, readFileSync } from "node:fs";
import { sep } from "node:path";
import { fileURLToPath } from "node:url";
import type { Clause, LocalizedText } from "par-index";
import ts from "typescript";
import { registeredLaws } from "../laws.js";

/** Something of ours that says what it rests on. */
export interface Citing {
  readonly kind: "function" | "law" | "vectors";
  readonly name: string;
  /** What it rests on, in its own words. */
  readonly clause: string;
  /** Where a function stands. */
  readonly file?: string;
}

const root = fileURLToPath(new URL("../..", import.meta.url));

/** Every function and edition with its `@clause`, public or not, every law, every file of vectors. */
export function everythingCiting(): readonly Citing[] {
  return [...exports(), ...laws(), ...vectorFiles()];
}

function sourceOf(path: string): ts.SourceFile {
  return ts.createSourceFile(path, readFileSync(`${root}src/${path}`, "utf8"), ts.ScriptTarget.ES2022, true);
}

/** Whatever a file of `src` exports by value and says what it rests on, with the file: there the code runs. */
function exports(): Citing[] {
  return readdirSync(`${root}src`, { recursive: true, encoding: "utf8" })
    .map((path) => path.split(sep).join("/"))
    .filter((path) => path.endsWith(".ts"))
    .sort()
    .flatMap((path) => {
      const source = sourceOf(path);
      return namesIn(source).flatMap((name): Citing[] => {
        const clause = clauseOf(source, name);
        return clause === undefined ? [] : [{ kind: "function", name, clause, file: `src/${path}` }];
      });
    });
}

/** The functions and constants that a file exports. */
function namesIn(source: ts.SourceFile): readonly string[] {
  return source.statements.flatMap((one): readonly string[] => {
    const isExported = ts.canHaveModifiers(one) && ts.getModifiers(one)?.some(({ kind }) => kind === EXPORT) === true;
    if (!isExported) return [];
    if (ts.isVariableStatement(one)) return one.declarationList.declarations.map(({ name }) => name.getText());
    return ts.isFunctionDeclaration(one) && one.name !== undefined ? [one.name.text] : [];
  });
}

const EXPORT = ts.SyntaxKind.ExportKeyword;

function clauseOf(source: ts.SourceFile, name: string): string | undefined {
  const [declaration] = source.statements
    .flatMap((one): readonly ts.Node[] => (ts.isVariableStatement(one) ? one.declarationList.declarations : [one]))
    .filter((one) => (one as ts.DeclarationStatement).name?.getText() === name);
  const tags = declaration ? ts.getJSDocTags(declaration).filter(({ tagName }) => tagName.text === "clause") : [];
  if (tags.length === 0) return undefined;
  return tags.map(({ comment }) => (ts.getTextOfJSDocComment(comment) ?? "").replace(/\s+/g, " ")).join(" ");
}

function laws(): Citing[] {
  return registeredLaws().map(({ title, clause }) => ({ kind: "law", name: title.split(": ")[0] ?? title, clause }));
}

/** As much of a file of vectors as says what it rests on. */
interface Vectors {
  readonly clause?: Clause;
  readonly reading?: Required<LocalizedText>;
}

function vectorFiles(): Citing[] {
  const folder = `${root}test/vectors/`;
  return ["accepted", "refused"].flatMap((kind) =>
    readdirSync(folder + kind)
      .sort()
      .map((name): Citing => {
        const { clause, reading }: Vectors = JSON.parse(readFileSync(`${folder}${kind}/${name}`, "utf8"));
        const cited = clause
          ? [clause.document, clause.place].filter(Boolean).join(", ")
          : `Our reading: ${reading?.en}`;
        return { kind: "vectors", name: `${kind}/${name}`, clause: cited };
      }),
  );
}
