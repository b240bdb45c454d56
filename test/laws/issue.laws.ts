import { describeIssue, type Issue, type Parsed, safeParseDossier, safeParseScheme } from "par-index";
import { sonLa880Districts } from "par-index/schemes";
import { describe, expect } from "vitest";
import { years } from "./arbitraries/documents.js";
import { type Draw, drawn } from "./arbitraries/draw.js";
import { law } from "./law.js";

function issuesOf(result: Parsed<unknown>): readonly Issue[] {
  return result.ok ? [] : result.issues;
}

/** Places at which a value may be spoilt: each is a maximum somewhere in the tree. */
function maximaIn(node: unknown, path: (string | number)[] = []): (string | number)[][] {
  if (typeof node !== "object" || node === null) return [];
  return Object.entries(node).flatMap(([key, value]) => {
    const step = Array.isArray(node) ? Number(key) : key;
    return key === "max" && typeof value === "string" ? [[...path, step]] : maximaIn(value, [...path, step]);
  });
}

function put(document: unknown, path: readonly (string | number)[], value: unknown): void {
  const [step, ...rest] = path;
  if (typeof document !== "object" || document === null || step === undefined) return;
  if (rest.length === 0) Reflect.set(document, step, value);
  else put(Reflect.get(document, step), rest, value);
}

/** Some of a list, in their order. */
function some<Element>(draw: Draw, list: readonly Element[]): Element[] {
  return list.filter(() => draw.chance(20));
}

describe("issue", () => {
  law(
    "every problem at once: plant k faults ⇒ k issues, each at its place",
    "Our reading: a refusal tells everything",
    [
      drawn((draw) => {
        const document: unknown = structuredClone(sonLa880Districts);
        const paths = some(draw, maximaIn(document));
        for (const path of paths) put(document, path, draw.pick(["x", "1e3", "-1", "0.1.2", ""]));
        return { document, paths };
      }),
    ],
    ({ document, paths }) => {
      const found = issuesOf(safeParseScheme(document)).filter(({ code }) => code.startsWith("number."));
      expect(found.map(({ path }) => path.join("/"))).toStrictEqual(paths.map((path) => path.join("/")));
    },
  );
  law(
    "issues stand in document order: paths(issues) = sort(paths(issues))",
    "Our reading: a report reads from top to bottom",
    [years, drawn((draw) => draw.int(1, 9))],
    ({ scheme, cases }, every) => {
      const dossier = structuredClone(cases[0]?.dossier);
      const entries = (dossier?.entries ?? []).map((entry, at) =>
        at % every === 0 ? { ...entry, facts: { absent: "x" } } : entry,
      );
      const found = issuesOf(safeParseDossier(scheme, { ...dossier, entries })).map(({ path }) => Number(path[1]));
      expect(found).toStrictEqual([...found].sort((a, b) => a - b));
    },
  );
  law(
    "a sentence is complete: describe(issue) leaves no placeholder",
    "Our reading: sentences are written in full",
    [
      drawn((draw) => {
        const document: unknown = structuredClone(sonLa880Districts);
        for (const path of some(draw, maximaIn(document))) put(document, path, draw.pick(["7", "0.3", null, [], "-2"]));
        return document;
      }),
    ],
    (document) => {
      for (const one of issuesOf(safeParseScheme(document))) {
        for (const language of ["vi", "en"] as const)
          expect(describeIssue(one, language)).not.toMatch(/\{|\}|undefined|\?/);
      }
    },
  );
});
