import {
  type Case,
  evaluate,
  explain,
  type GroupProof,
  type IndexProof,
  type LeafProof,
  type Line,
  type NodeProof,
  type PartProof,
  type Proof,
  type Scheme,
  type ScoredNode,
  type UnitIndex,
} from "par-index";
import { describe, expect } from "vitest";
import { years } from "./arbitraries/documents.js";
import { law } from "./law.js";
import {
  add,
  compare,
  div,
  type Fraction,
  fraction,
  hundred,
  mul,
  parse,
  round,
  sum,
  toDecimalString,
  zero,
} from "./oracle/fraction.js";

/** An exact number of a proof. */
function exact(spelling: string): Fraction {
  const [top = "", bottom = "1"] = spelling.split("/");
  return div(parse(top), parse(bottom));
}

function equal(a: Fraction, b: Fraction): boolean {
  return compare(a, b) === 0;
}

/** What a line comes to when it is worked out again. */
function again(line: Line, { rounding }: Proof): Fraction | boolean {
  if (line.kind === "comparison") {
    const order = compare(exact(line.left), exact(line.right));
    return { ">": order > 0, "≥": order >= 0, "=": order === 0, "≤": order <= 0, "<": order < 0 }[line.sign];
  }
  if (line.kind !== "calculation") {
    const [value, limit] = [exact(line.value), exact(line.limit)];
    const held = line.kind === "at-most" ? compare(value, limit) > 0 : compare(value, limit) < 0;
    return held ? limit : value;
  }
  const total = sum(line.terms.map(({ factors }) => factors.map(exact).reduce(mul, fraction(1n, 1n))));
  const quotient = line.divisor === undefined ? total : div(total, exact(line.divisor));
  if (line.exact !== undefined) expect(equal(quotient, exact(line.exact)), JSON.stringify(line)).toBe(true);
  if (line.rounding === undefined) return quotient;
  if (line.rounding !== "largest-remainder") {
    return round(quotient, rounding[line.rounding].places, rounding[line.rounding].mode);
  }
  const down = round(quotient, rounding.leaf.places, "down");
  const up = add(down, fraction(1n, 10n ** BigInt(rounding.leaf.places)));
  return equal(exact(line.result), up) ? up : down;
}

function linesOf(node: NodeProof): readonly Line[] {
  if (node.kind !== "leaf") return [...node.lines, ...(node.kind === "index" ? (node.class?.lines ?? []) : [])];
  const found = node.history.flatMap(({ lines, answers = [] }) => [
    ...answers.flatMap((answer) => [...answer.groups.flatMap((group) => group.lines), ...answer.lines]),
    ...lines,
  ]);
  return [...found, ...node.lines];
}

function everyNode(proof: Proof): readonly NodeProof[] {
  const enter = (node: NodeProof): NodeProof[] => [
    node,
    ...(node.kind === "index" ? (node.parts ?? []) : []),
    ...(node.kind === "leaf" ? [] : (node.below ?? []).flatMap(enter)),
  ];
  return [...enter(proof.of), ...proof.upward];
}

/** The figure that the lines of a node come to. */
function figure(lines: readonly Line[], gives: string): string | undefined {
  const found = lines.filter((line) => line.kind !== "comparison" && line.gives === gives).at(-1);
  return found === undefined || found.kind === "comparison" ? undefined : found.result;
}

function allNodes(nodes: readonly ScoredNode[]): readonly ScoredNode[] {
  return nodes.flatMap((node) => [node, ...allNodes(node.children ?? [])]);
}

function eachCase(year: { scheme: Scheme; cases: readonly Case[] }, see: (one: Case, index: UnitIndex) => void): void {
  for (const one of year.cases) {
    const [index] = evaluate(year.scheme, [one]).indexes;
    if (index === undefined) throw new Error("A drawn case was refused");
    see(one, index);
  }
}

/** What a leaf's own history and lines come to. */
function ofLeaf(proof: Proof, { history, lines, declaredMax, max }: LeafProof): string | null {
  const outcome = history.at(-1)?.outcome ?? "pending";
  const capped = figure(lines, "points");
  if (capped !== undefined) return capped;
  if (outcome === "pending") return null;
  if (outcome === "not-submitted") return "0";
  if (outcome !== "not-applicable") return outcome;
  return proof.notApplicable === "full-points" ? (declaredMax ?? max) : null;
}

function ofGroup({ lines }: GroupProof | PartProof | IndexProof): string | null {
  return figure(lines, "points") ?? null;
}

describe("explain", () => {
  law(
    "an explanation ends at the scored figure: result(explain(s, c, code)) = points(node code of evaluate(s, [c]))",
    "880/QĐ-UBND, Phần II, mục IV.4",
    [years],
    ({ scheme, cases }) => {
      eachCase({ scheme, cases }, (one, index) => {
        for (const { code, points, max, percent } of allNodes(index.nodes)) {
          const proof = explain(scheme, one, code);
          const { of } = proof;
          if (of.kind !== "leaf" && of.kind !== "group") throw new Error(`${code} is explained as ${of.kind}`);
          expect([of.code, of.points, of.max]).toEqual([code, points, max]);
          expect(of.kind === "leaf" ? ofLeaf(proof, of) : ofGroup(of)).toBe(points);
          if (of.kind === "leaf") continue;
          expect(figure(of.lines, "max") ?? of.max).toBe(max);
          expect(figure(of.lines, "percent") ?? null).toBe(percent);
        }
        for (const { part, points, max, percent } of index.parts) {
          const { of } = explain(scheme, one, part);
          if (of.kind !== "part") throw new Error(`${part} is explained as ${of.kind}`);
          expect(figure(of.lines, "points") ?? "0").toBe(points);
          expect([figure(of.lines, "max") ?? of.max, figure(of.lines, "percent") ?? null]).toEqual([max, percent]);
        }
        const { of } = explain(scheme, one);
        if (of.kind !== "index") throw new Error(`the whole is explained as ${of.kind}`);
        expect(figure(of.lines, "points")).toBe(index.points);
        expect(figure(of.lines, "max")).toBe(index.max);
        expect(figure(of.lines, "percent") ?? null).toBe(index.percent);
        expect(of.class?.class ?? null).toBe(index.class);
        if (index.published !== null && scheme.publishes === "points") {
          expect(figure(of.lines, "published") ?? index.points).toBe(index.published);
        }
      });
    },
  );
  law(
    "every line of a proof recomputes: result(line) = operands of the line, in exact fractions",
    "880/QĐ-UBND, Phần II, mục IV.4",
    [years],
    ({ scheme, cases }) => {
      eachCase({ scheme, cases }, (one) => {
        const proof = explain(scheme, one);
        for (const line of everyNode(proof).flatMap(linesOf)) {
          const found = again(line, proof);
          const told = line.kind === "comparison" ? true : exact(line.result);
          expect(typeof found === "boolean" ? found : equal(found, told as Fraction), JSON.stringify(line)).toBe(true);
        }
      });
    },
  );
});
