import fc from "fast-check";
import { findNodeAtLocation, parseTree } from "jsonc-parser";
import { describe, expect, it } from "vitest";
import { positionsOf } from "../../../src/document/jsonPlaces.js";
import type { Path } from "../../../src/issue/issue.js";

/** Where a parser that makes a tree of everything finds the value of a path, or what should hold it. */
function placeInTree(text: string, path: Path): number {
  const root = parseTree(text);
  const found = root && path.map((_, at) => findNodeAtLocation(root, path.slice(0, at + 1)));
  return [root, ...(found ?? [])].filter((node) => node !== undefined).at(-1)?.offset ?? 0;
}

/** The paths of everything in a value. */
function pathsIn(value: unknown, path: Path = []): readonly Path[] {
  if (typeof value !== "object" || value === null) return [path];
  const below = Array.isArray(value) ? [...value.entries()] : Object.entries(value);
  return [path, ...below.flatMap(([step, inner]) => pathsIn(inner, [...path, step]))];
}

describe("positionsOf(text, paths)", () => {
  it("finds what a parser finds, however the text is laid out", () => {
    fc.assert(
      fc.property(
        fc.jsonValue(),
        fc.constantFrom(undefined, 1, "\t"),
        fc.string({ maxLength: 2 }),
        (value, layout, key) => {
          const text = `\r\n${JSON.stringify(value, null, layout)} `;
          const paths = pathsIn(value).flatMap((path): Path[] => [path, [...path, key], [...path, 7]]);
          // The parser takes an object for a list where its keys are asked for by number.
          const asked = paths.filter((path) => path.every((step) => step !== 7) || Array.isArray(value));
          expect(positionsOf(text, asked)).toEqual(asked.map((path) => placeInTree(text, path)));
        },
      ),
      { numRuns: 300 },
    );
  });

  it("takes a key for what it says, however it is written", () => {
    expect(positionsOf('{"\\u0061":[1,{"b\\"}":-2.5e3}]}', [["a", 1, 'b"}'], ["a", 0], ["a", 9], ["c"], []])).toEqual([
      21, 11, 10, 0, 0,
    ]);
  });
});
