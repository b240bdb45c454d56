import { readdirSync, readFileSync } from "node:fs";
import { posix } from "node:path";
import { fileURLToPath } from "node:url";
import ts from "typescript";

export const root: string = fileURLToPath(new URL("../..", import.meta.url));

/** A file of the library, and what it imports. */
export interface SourceFile {
  /** From `src/`: `rules/steps.ts`. */
  readonly path: string;
  readonly folder: string;
  readonly source: ts.SourceFile;
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

/** The folders of the core, in the order in which data travels: a folder imports only what stands before it. */
export const CORE: readonly string[] = [
  "number",
  "text",
  "issue",
  "document",
  "rules",
  "criteria",
  "scheme",
  "year",
  "assessment",
  "appraisal",
  "survey",
  "composite",
  "classification",
  "ranking",
  "evaluate",
  "standard",
];

/** The modules, each with an entry of its own, and the other modules that each may import. */
export const MODULES: Readonly<Record<string, readonly string[]>> = {
  editions: [],
  table: [],
  word: ["table", "report"],
  excel: ["table"],
  schemes: ["editions", "table"],
  fieldwork: ["table"],
  explain: [],
  questions: [],
  years: [],
  robustness: [],
  bulk: [],
  report: ["questions", "years", "robustness", "fieldwork", "explain"],
  sql: [],
  cli: ["editions", "excel", "explain", "fieldwork", "questions", "report", "schemes", "table", "word", "years"],
};

/** Every folder of the library, before the command line. */
export const FOLDERS: readonly string[] = [...CORE, ...Object.keys(MODULES)];

export const files: readonly SourceFile[] = readdirSync(`${root}src`, { recursive: true, encoding: "utf8" })
  .filter((path) => path.endsWith(".ts"))
  .sort()
  .map((path) => {
    const text = readFileSync(`${root}src/${path}`, "utf8");
    const source = ts.createSourceFile(path, text, ts.ScriptTarget.ES2022, true);
    const folder = path.includes("/") ? path.slice(0, path.indexOf("/")) : path;
    return { path, folder, source, imports: nodesOf(source).flatMap((node) => importOf(path, node)) };
  });

/** Every node of a file, in the order in which it is written. */
export function nodesOf(node: ts.Node): ts.Node[] {
  const below: ts.Node[] = [];
  ts.forEachChild(node, (child) => {
    below.push(...nodesOf(child));
  });
  return [node, ...below];
}

function importOf(path: string, node: ts.Node): Import[] {
  const specifier = specifierOf(node);
  if (specifier === undefined || !ts.isStringLiteralLike(specifier)) return [];
  const from = specifier.text;
  const to = from.startsWith(".") ? posix.join(posix.dirname(path), from).replace(/\.js$/, ".ts") : null;
  return [{ from, to, typeOnly: isTypeOnly(node), statement: node.getText() }];
}

/** What follows `from`, in an import, an export, `import("…")` as a value or as a type, or a `require`. */
function specifierOf(node: ts.Node): ts.Node | undefined {
  if (ts.isImportDeclaration(node) || ts.isExportDeclaration(node)) return node.moduleSpecifier;
  if (ts.isImportTypeNode(node)) return ts.isLiteralTypeNode(node.argument) ? node.argument.literal : undefined;
  if (ts.isExternalModuleReference(node)) return node.expression;
  if (ts.isCallExpression(node) && /^(import|require)$/.test(node.expression.getText())) return node.arguments[0];
  return undefined;
}

function isTypeOnly(node: ts.Node): boolean {
  if (ts.isExportDeclaration(node)) return node.isTypeOnly;
  if (!ts.isImportDeclaration(node)) return ts.isImportTypeNode(node);
  const clause = node.importClause;
  if (clause === undefined) return false;
  if (clause.phaseModifier === ts.SyntaxKind.TypeKeyword) return true;
  const named = clause.namedBindings;
  return clause.name === undefined && named !== undefined && ts.isNamedImports(named)
    ? named.elements.every((one) => one.isTypeOnly)
    : false;
}
