import { readdirSync, readFileSync } from "node:fs";
import { posix } from "node:path";
import { fileURLToPath } from "node:url";
import type { Clause, Text } from "par-index";
import ts from "typescript";
import { entries } from "../entries.js";
import { registeredLaws } from "../laws.js";

/** Something of ours that says what it rests on. */
export interface Citing {
  readonly kind: "function" | "law" | "vectors";
  readonly name: string;
  /** What it rests on, in its own words. */
  readonly clause: string;
}

const root = fileURLToPath(new URL("../..", import.meta.url));

/** As much of a file of vectors as says what it rests on. */
interface Vectors {
  readonly clause?: Clause;
  readonly reading?: Required<Text>;
}

/** Every exported function and edition with its `@clause`, every law, every file of vectors. */
export function everythingCiting(): readonly Citing[] {
  return [...exports(), ...laws(), ...vectorFiles()];
}

function sourceOf(path: string): ts.SourceFile {
  return ts.createSourceFile(path, readFileSync(`${root}src/${path}`, "utf8"), ts.ScriptTarget.ES2022, true);
}

/** What the entries export by value, each once, with the text of its `@clause`. */
function exports(): Citing[] {
  const all = new Map(entries().flatMap(({ page }) => exportsOf(page).map((one) => [one.name, one])));
  return [...all.values()];
}

function exportsOf(page: string): Citing[] {
  const found: Citing[] = [];
  for (const statement of sourceOf(page).statements) {
    if (!ts.isExportDeclaration(statement) || statement.isTypeOnly) continue;
    const { exportClause, moduleSpecifier } = statement;
    if (!exportClause || !ts.isNamedExports(exportClause) || !moduleSpecifier) continue;
    const path = posix.join(posix.dirname(page), (moduleSpecifier as ts.StringLiteral).text).replace(/\.js$/, ".ts");
    const source = sourceOf(path);
    for (const { name, isTypeOnly } of exportClause.elements) {
      const clause = isTypeOnly ? undefined : clauseOf(source, name.text);
      if (clause !== undefined) found.push({ kind: "function", name: name.text, clause });
    }
  }
  return found;
}

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
