import ts from "typescript";
import { describe, expect, it } from "vitest";
import { register } from "../../src/issue/register.js";
import { files, nodesOf, root } from "./tree.js";

/** An exported function of the package, with its docstring. */
interface Documented {
  readonly name: string;
  readonly parameters: readonly string[];
  /** The names that `@param` gives. */
  readonly named: readonly string[];
  readonly tags: ReadonlyMap<string, string>;
  /** Whether points, percents, ratios or amounts are anywhere in its result. */
  readonly measures: boolean;
}

/** What people write and the library hands back: its figures are theirs. */
const DOCUMENT = /^(?:\w*Scheme|Criterion|Leaf|Visit|Change|\w*Dossier\w*|Case|Entry|Ledger|Adjustment|Facts)$/;

const QUANTITY = /^(?:Points|Percent|Ratio|Amount)$/;

const codes: readonly string[] = Object.keys(register);
const functions = documented();

function documented(): readonly Documented[] {
  const pages = files.filter(({ path }) => path.endsWith("index.ts")).map(({ path }) => `${root}src/${path}`);
  const program = ts.createProgram(pages, { module: ts.ModuleKind.NodeNext, noLib: true, types: [] });
  const checker = program.getTypeChecker();
  const exported = pages.flatMap((page) => {
    const source = program.getSourceFile(page);
    const contents = source && checker.getSymbolAtLocation(source);
    if (contents === undefined) throw new Error(`no contents: ${page}`);
    return checker.getExportsOfModule(contents);
  });
  return exported.flatMap((symbol): Documented[] => {
    const { valueDeclaration } = symbol.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(symbol) : symbol;
    if (valueDeclaration === undefined) return [];
    const [signature] = checker.getTypeAtLocation(valueDeclaration).getCallSignatures();
    if (signature === undefined) return [];
    const all = ts.getJSDocTags(valueDeclaration);
    const tags = new Map<string, string>();
    for (const { tagName, comment } of all) {
      tags.set(tagName.text, `${tags.get(tagName.text) ?? ""}${ts.getTextOfJSDocComment(comment) ?? ""}\n`);
    }
    const named = all.filter(ts.isJSDocParameterTag).map(({ name }) => name.getText());
    return [
      {
        name: symbol.name,
        parameters: signature.getParameters().map((one) => one.name),
        named,
        tags,
        measures: measures(checker, signature),
      },
    ];
  });
}

/** Whether a quantity is in what a function returns: in the type as it is written, or in any that this one names. */
function measures(checker: ts.TypeChecker, { declaration }: ts.Signature): boolean {
  const seen = new Set<ts.Node>();
  const holds = (node: ts.Node): boolean => {
    if (seen.has(node)) return false;
    seen.add(node);
    const name = ts.isTypeReferenceNode(node)
      ? node.typeName
      : ts.isExpressionWithTypeArguments(node)
        ? node.expression
        : undefined;
    if (name === undefined) return nodesBelow(node).some(holds);
    if (DOCUMENT.test(name.getText())) return false;
    if (QUANTITY.test(name.getText())) return true;
    const named = checker.getSymbolAtLocation(name);
    const symbol = named && named.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(named) : named;
    const own = (symbol?.declarations ?? []).filter((one) => one.getSourceFile().fileName.startsWith(`${root}src/`));
    return [...nodesBelow(node), ...own].some(holds);
  };
  return declaration?.type !== undefined && holds(declaration.type);
}

function nodesBelow(node: ts.Node): readonly ts.Node[] {
  const below: ts.Node[] = [];
  ts.forEachChild(node, (child) => {
    below.push(child);
  });
  return below;
}

describe("docstrings", () => {
  it("are found for the functions of the contract", () => {
    const names = functions.map(({ name }) => name);
    expect(names).toEqual(expect.arrayContaining(["parseScheme", "evaluate", "classify", "rank", "extendScheme"]));
  });

  it.each(functions)("$name says parameters, result, errors, clause and an example", ({ parameters, named, tags }) => {
    // A parameter that is taken apart where it stands has no name of its own: `__0`.
    expect(named).toEqual(parameters.map((name, at) => (name.startsWith("__") ? named[at] : name)));
    for (const tag of ["returns", "throws", "example", "clause"]) expect(tags.get(tag)?.trim(), `@${tag}`).toBeTruthy();
    expect(tags.get("example")).toMatch(/^```ts$/m);
  });

  it("are held to units where a function measures something", () => {
    const names = functions.filter((one) => one.measures).map(({ name }) => name);
    expect(names).toEqual(expect.arrayContaining(["evaluate", "weights", "allocate", "selfAssess", "gaps"]));
    expect(names).not.toContain("describeIssue");
  });

  it.each(functions.filter((one) => one.measures))("$name says in what its result is measured", ({ tags }) => {
    const units =
      /\b(?:points?|percent\w*|ratios?|exact|rounded|decimals?|maxim\w+|figures?|index\w*|digits|share)\b|%/i;
    expect(tags.get("returns")).toMatch(units);
  });

  it.each(functions)("$name names only errors that exist", ({ tags }) => {
    expect(codesIn(tags.get("throws") ?? "").filter((code) => !exists(code))).toEqual([]);
  });
});

/** What is written as a code: `rules.whole_is_zero`, or all of a folder, `rules.*`. */
function codesIn(text: string): string[] {
  return text.match(/\b[a-z]+\.(?:[a-z]+(?:_[a-z]+)*\b|\*)/g) ?? [];
}

function exists(code: string): boolean {
  return code.endsWith("*") ? codes.some((one) => one.startsWith(code.slice(0, -1))) : codes.includes(code);
}

describe("the register of issues", () => {
  it("names the same placeholders in both languages", () => {
    const placeholders = (text: string): string => [...new Set(text.match(/\{[^}]*\}/g))].sort().join();
    const differing = Object.entries(register).filter(([, { vi, en }]) => placeholders(vi) !== placeholders(en));
    expect(differing.map(([code]) => code)).toEqual([]);
  });

  const written = files
    .filter(({ path }) => path !== "issue/register.ts" && path !== "issue/notices.ts")
    .flatMap(({ source }) => nodesOf(source).filter(ts.isStringLiteralLike))
    .map(({ text }) => text);

  it("holds no code that is never used", () => {
    expect(codes.filter((code) => !written.includes(code))).toEqual([]);
  });

  it("holds every code that is used", () => {
    const folders = new Set(codes.map((code) => code.split(".")[0] ?? ""));
    const used = written.filter((text) => /^[a-z]+\.[a-z_]+$/.test(text) && folders.has(text.split(".")[0] ?? ""));
    expect(used.filter((code) => !codes.includes(code))).toEqual([]);
  });
});
