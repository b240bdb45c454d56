import ts from "typescript";
import { describe, expect, it } from "vitest";
import { register } from "../../src/issue/register.js";
import { files, root } from "./tree.js";

/** An exported function of the package, with its docstring. */
interface Documented {
  readonly name: string;
  readonly parameters: readonly string[];
  readonly tags: ReadonlyMap<string, readonly string[]>;
}

const program = ts.createProgram([`${root}src/index.ts`], { module: ts.ModuleKind.NodeNext, noEmit: true });
const checker = program.getTypeChecker();

function documented(): readonly Documented[] {
  const index = program.getSourceFile(`${root}src/index.ts`);
  const module = index && checker.getSymbolAtLocation(index);
  if (module === undefined) throw new Error("no index");
  return checker.getExportsOfModule(module).flatMap((symbol): Documented[] => {
    const own = symbol.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(symbol) : symbol;
    const declaration = own.declarations?.find(ts.isFunctionDeclaration);
    if (declaration === undefined) return [];
    const tags = new Map<string, string[]>();
    for (const tag of ts.getJSDocTags(declaration)) {
      const text = ts.getTextOfJSDocComment(tag.comment) ?? "";
      tags.set(tag.tagName.text, [...(tags.get(tag.tagName.text) ?? []), text]);
    }
    const parameters = declaration.parameters.map(({ name }) => name.getText());
    return [{ name: symbol.name, parameters, tags }];
  });
}

const functions = documented();
const codes = Object.keys(register);

describe("docstrings", () => {
  it("are found for the functions of the contract", () => {
    const names = functions.map(({ name }) => name);
    expect(names).toEqual(expect.arrayContaining(["parseScheme", "evaluate", "classify", "rank", "extendScheme"]));
  });

  it.each(functions)("$name says parameters, result, errors, clause and an example", ({ parameters, tags }) => {
    const named = (tags.get("param") ?? []).length;
    const wanted = parameters.filter((name) => /^\w+$/.test(name)).length;
    expect(named).toBeGreaterThanOrEqual(wanted);
    expect([...tags.keys()]).toEqual(expect.arrayContaining(["returns", "throws", "example", "clause"]));
    expect(tags.get("example")?.join()).toContain("```ts");
  });

  it.each(functions)("$name names only errors that exist", ({ tags }) => {
    const named = [...(tags.get("throws") ?? []).join(" ").matchAll(/`([a-z]+\.(?:[a-z_]+|\*))`/g)].map(
      ([, code = ""]) => code,
    );
    const missing = named.filter(
      (code) => !codes.some((one) => (code.endsWith("*") ? one.startsWith(code.slice(0, -1)) : one === code)),
    );
    expect(missing).toEqual([]);
  });
});

describe("the register of issues", () => {
  const placeholders = (text: string) => [...text.matchAll(/\{(\w+#?)\}/g)].map(([, name]) => name).sort();

  it("says the same in both languages", () => {
    const differing = Object.entries(register).filter(([, { vi, en }]) => {
      return new Set(placeholders(vi)).size !== new Set([...placeholders(vi), ...placeholders(en)]).size;
    });
    expect(differing.map(([code]) => code)).toEqual([]);
  });

  it("holds no code that is never used", () => {
    const elsewhere = files
      .filter(({ path }) => path !== "issue/register.ts")
      .map(({ text }) => text)
      .join("\n");
    expect(codes.filter((code) => !elsewhere.includes(`"${code}"`))).toEqual([]);
  });
});
