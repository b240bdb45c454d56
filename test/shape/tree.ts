import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import ts from "typescript";

export const root: string = fileURLToPath(new URL("../..", import.meta.url));

/** A file of the library, and what it imports. */
export interface SourceFile {
  /** From `src/`: `rules/steps.ts`. */
  readonly path: string;
  readonly room: string;
  readonly text: string;
  readonly imports: readonly Import[];
}

export interface Import {
  /** As it is written. */
  readonly from: string;
  /** The file of ours that it leads to; none for a package. */
  readonly to: string | null;
  readonly typeOnly: boolean;
  readonly statement: string;
}

/** The rooms, from the top of the house down: a room imports only rooms above it. */
export const ROOMS: readonly string[] = [
  "number",
  "issue",
  "rules",
  "criteria",
  "scheme",
  "assessment",
  "appraisal",
  "survey",
  "composite",
  "classification",
  "ranking",
  "bulk",
  "evaluate",
  "analysis",
  "report",
  "schemes",
];

export const files: readonly SourceFile[] = readdirSync(`${root}src`, { recursive: true, encoding: "utf8" })
  .filter((path) => path.endsWith(".ts"))
  .sort()
  .map((path) => {
    const text = readFileSync(`${root}src/${path}`, "utf8");
    return { path, room: path.includes("/") ? (path.split("/")[0] ?? "") : path, text, imports: importsOf(path, text) };
  });

function importsOf(path: string, text: string): Import[] {
  return ts.createSourceFile(path, text, ts.ScriptTarget.ES2022, true).statements.flatMap((statement): Import[] => {
    if (!ts.isImportDeclaration(statement) && !ts.isExportDeclaration(statement)) return [];
    const { moduleSpecifier } = statement;
    if (moduleSpecifier === undefined || !ts.isStringLiteral(moduleSpecifier)) return [];
    const from = moduleSpecifier.text;
    const to = from.startsWith(".") ? new URL(from, `file:///${path}`).pathname.slice(1).replace(/\.js$/, ".ts") : null;
    return [{ from, to, typeOnly: isTypeOnly(statement), statement: statement.getText() }];
  });
}

function isTypeOnly(statement: ts.ImportDeclaration | ts.ExportDeclaration): boolean {
  if (ts.isExportDeclaration(statement)) return statement.isTypeOnly;
  const clause = statement.importClause;
  if (clause === undefined) return false;
  const named = clause.namedBindings;
  const each = named !== undefined && ts.isNamedImports(named) ? named.elements.map((one) => one.isTypeOnly) : [false];
  return clause.phaseModifier === ts.SyntaxKind.TypeKeyword || each.every(Boolean);
}
