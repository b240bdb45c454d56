import ts from "typescript";
import { describe, expect, it } from "vitest";
import { files, type SourceFile } from "./tree.js";

/** Long enough that a pattern which goes back and forth over a run is told from one that does not. */
const LONG = 5_000;
/** What a pattern that is linear needs is far below; one that goes back and forth over so long a run needs far more. */
const MILLISECONDS = 12;

/** Runs of these make a pattern with two ways to match them go back and forth. */
const RUNS = [
  ..." \t\n0a.,;:-_+%\"'“”‹|/\\=đạ\u00a0\u200b\u0323\ud800",
  "1.",
  "0.",
  ", ",
  "- ",
  "a ",
  "a-",
  " ngày ",
  "””",
  "; ",
  "1.000",
];
const ENDS = ["", "!", "\u0000x"];
const STARTS = ["", "a", "“", "1", "unit-001"];

/** Patterns that are held against short texts only, and where that is seen to. */
const SHORT: Readonly<Record<string, string>> = {
  AROUND: "officeSpelling looks at no text of more than 60 characters",
  ZEROS_BEFORE: "officeSpelling looks at no text of more than 60 characters",
  ZEROS_AT_END: "what officeSpelling gives, of so few characters",
};

interface Pattern {
  readonly place: string;
  readonly name: string;
  readonly regex: RegExp;
}

function patternsIn({ path, source }: SourceFile): readonly Pattern[] {
  const found: Pattern[] = [];
  const visit = (node: ts.Node): void => {
    if (node.kind === ts.SyntaxKind.RegularExpressionLiteral) {
      const literal = node.getText(source);
      const end = literal.lastIndexOf("/");
      const name = ts.isVariableDeclaration(node.parent) ? node.parent.name.getText(source) : "";
      const { line } = source.getLineAndCharacterOfPosition(node.getStart(source));
      found.push({
        place: `${path}:${line + 1}`,
        name,
        regex: new RegExp(literal.slice(1, end), literal.slice(end + 1)),
      });
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}

const hostile = RUNS.flatMap((run) =>
  STARTS.flatMap((start) => ENDS.map((end) => start + run.repeat(Math.ceil(LONG / run.length)) + end)),
);

/** How long a pattern takes to be looked for in a text, all over it where it is looked for so. */
function timeOf(regex: RegExp, text: string): number {
  const began = performance.now();
  if (regex.global) text.replace(regex, "");
  else {
    regex.lastIndex = 0;
    regex.exec(text);
  }
  return performance.now() - began;
}

/** The first text over which a pattern goes back and forth; nothing where there is none. */
function slowOn(regex: RegExp): string | undefined {
  const text = hostile.find((one) => [1, 2, 3].every(() => timeOf(regex, one) > MILLISECONDS));
  return text && JSON.stringify(`${text.slice(0, 12)}…${text.slice(-3)}`);
}

const patterns = files.flatMap(patternsIn);

describe("the patterns of src", () => {
  it("are found", () => {
    expect(patterns.length).toBeGreaterThan(50);
  });

  it("take a time that grows with the length of a text, whatever is in it", { timeout: 120_000 }, () => {
    const slow = patterns
      .filter(({ name }) => !Object.hasOwn(SHORT, name))
      .map(({ place, regex }) => [place, slowOn(regex)])
      .filter(([, text]) => text !== undefined);
    expect(slow).toEqual([]);
  });

  it("would be caught when one goes back and forth", () => {
    expect(slowOn(/[;\s]+$/)).toBeDefined();
    expect(slowOn(/\s*\n\s*!$/)).toBeDefined();
    expect(slowOn(/^[a-z]+$/)).toBeUndefined();
  });

  it("have no exception that is not there", () => {
    const names = new Set(patterns.map(({ name }) => name));
    expect(Object.keys(SHORT).filter((name) => !names.has(name))).toEqual([]);
  });
});
