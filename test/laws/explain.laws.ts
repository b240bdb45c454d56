import { type Case, digest, evaluate, type Rounding, type Scheme, type ScoredNode, type UnitIndex } from "par-index";
import {
  explain,
  type GroupProof,
  type IndexProof,
  type LeafProof,
  type Line,
  type NodeProof,
  type Proof,
  proofText,
} from "par-index/explain";
import { proofPage } from "par-index/report";
import { describe, expect } from "vitest";
import { years } from "./arbitraries/documents.js";
import { drawn } from "./arbitraries/draw.js";
import { law } from "./law.js";
import { readMemo } from "./memo/memoLines.js";
import { exact, holds as holdsAlone, numbersIn } from "./memo/proofLines.js";
import { add, compare, type Fraction, fraction, round } from "./oracle/fraction.js";

function equal(a: Fraction, b: Fraction): boolean {
  return compare(a, b) === 0;
}

/** The rounding that a line names; none where the rest is handed on by the largest remainder. */
function roundingOf(line: Line, { rounding }: Proof): Rounding | null {
  if (line.kind !== "calculation" || line.rounding === undefined) return rounding.leaf;
  return line.rounding === "largest-remainder" ? null : rounding[line.rounding];
}

/** What a line states, worked out again. */
function holds(line: Line, proof: Proof): boolean {
  const rounding = roundingOf(line, proof);
  if (rounding !== null) return holdsAlone(line, rounding);
  if (line.kind !== "calculation" || line.exact === undefined) return false;
  const { places } = proof.rounding.leaf;
  const { rounding: _, exact: before, ...unrounded } = { ...line, exact: line.exact, result: line.exact };
  const down = round(exact(before), places, "down");
  const up = add(down, fraction(1n, 10n ** BigInt(places)));
  const result = exact(line.result);
  return holdsAlone(unrounded, proof.rounding.leaf) && (equal(result, down) || equal(result, up));
}

function linesOf(node: NodeProof): readonly Line[] {
  if (node.kind !== "leaf") {
    const own = node.kind === "index" ? node.class : null;
    return [...node.lines, ...(own?.lines ?? []), ...(own?.gates ?? []).flatMap(({ lines }) => lines)];
  }
  const found = node.history.flatMap((finding) => [
    ...(finding.stage === "survey" ? finding.answers : []).flatMap((answer) => [
      ...answer.groups.flatMap((group) => group.lines),
      ...answer.lines,
    ]),
    ...finding.lines,
  ]);
  return [...found, ...(node.restated?.lines ?? []), ...node.lines];
}

function operandsOf(line: Line): readonly string[] {
  return numbersIn(line).flatMap((one) => [one, `-${one}`, one.replace("-", "")]);
}

/** The figures that a node is known by. */
function figuresOf(node: NodeProof): readonly (string | null)[] {
  const own = [node.points, node.max];
  if (node.kind === "leaf")
    return [...own, node.restated?.outcome ?? null, ...node.history.map(({ outcome }) => outcome)];
  return [...own, node.percent, ...(node.kind === "index" ? [node.published] : [])];
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
function figure(lines: readonly Line[], gives: string): string | null {
  const found = lines.flatMap((line) => ("gives" in line && line.gives === gives ? [line.result] : []));
  return found.at(-1) ?? null;
}

function allNodes(nodes: readonly ScoredNode[]): readonly ScoredNode[] {
  return nodes.flatMap((node) => [node, ...allNodes(node.children ?? [])]);
}

function indexOf(scheme: Scheme, one: Case): UnitIndex {
  const [index] = evaluate(scheme, [one]).indexes;
  if (index === undefined) throw new Error("A drawn case was refused");
  return index;
}

/** What a leaf's own history and lines come to. */
function ofLeaf(proof: Proof, { history, restated, lines, declaredMax, max, notApplicable }: LeafProof): string | null {
  for (const finding of restated === undefined ? history : [...history, restated]) {
    const worked = figure(finding.lines, "points");
    if (worked !== null) expect(worked).toBe(finding.outcome);
  }
  const outcome = restated?.outcome ?? history.at(-1)?.outcome ?? "pending";
  const capped = figure(lines, "points");
  if (capped !== null) return capped;
  if (outcome === "pending") return null;
  if (outcome === "not-submitted") return "0";
  if (outcome !== "not-applicable") return outcome;
  return (notApplicable ?? proof.notApplicable) === "full-points" ? (declaredMax ?? max) : null;
}

const which = drawn((draw) => draw.int(0, 99_999));

/** Without what only the node asked about has. */
function inTree(node: NodeProof): unknown {
  const { clause: _, ...rest } = node as LeafProof;
  return rest;
}

describe("explain", () => {
  law(
    "an explanation ends at the scored figure: result(explain(s, c, code)) = points(node code of evaluate(s, [c]))",
    "880/QĐ-UBND, Phần II, mục IV.4",
    [years],
    ({ scheme, cases }) => {
      for (const one of cases.slice(0, 2)) {
        const index = indexOf(scheme, one);
        const proof = explain(scheme, one);
        const nodes = everyNode(proof).filter((node) => node.kind === "leaf" || node.kind === "group");
        const scored = allNodes(index.nodes);
        expect(nodes.map(({ code, points, max }) => [code, points, max])).toEqual(
          scored.map(({ code, points, max }) => [code, points, max]),
        );
        for (const [at, node] of nodes.entries()) {
          expect(node.kind === "leaf" ? ofLeaf(proof, node) : figure(node.lines, "points")).toBe(scored[at]?.points);
          if (node.kind === "leaf") continue;
          expect(figure(node.lines, "max") ?? node.max).toBe(node.max);
          expect(figure(node.lines, "percent")).toBe(scored[at]?.percent);
        }
      }
    },
  );
  law(
    "parts and index are explained as they are scored: lines(part) and lines(index) end at points, max, percent and class",
    "880/QĐ-UBND, Phần II, mục II.3.c",
    [years],
    ({ scheme, cases }) => {
      for (const one of cases.slice(0, 2)) {
        const index = indexOf(scheme, one);
        const { of } = explain(scheme, one);
        if (of.kind !== "index") throw new Error(`the whole is explained as ${of.kind}`);
        for (const [at, { part, points, max, percent }] of index.parts.entries()) {
          const found = of.parts?.[at];
          expect([found?.code, found?.max, found?.percent]).toEqual([part, max, percent]);
          expect(figure(found?.lines ?? [], "points") ?? "0").toBe(points);
          expect(figure(found?.lines ?? [], "percent")).toBe(percent);
          expect(figure(found?.lines ?? [], "max") ?? max).toBe(max);
        }
        const said = ["points", "max", "percent"].map((gives) => figure(of.lines, gives));
        expect(said).toEqual([index.points, index.max, index.percent]);
        expect([of.published, of.class?.class ?? null]).toEqual([index.published, index.class]);
        if (scheme.publishes === "points" && index.published !== null) {
          expect(figure(of.lines, "published") ?? index.points).toBe(index.published);
        }
      }
    },
  );
  law(
    "a part of a proof is the proof of that part: explain(s, c, code) = node code of explain(s, c)",
    "Our reading: a figure has one explanation",
    [years, which],
    ({ scheme, cases }, at) => {
      for (const one of cases.slice(0, 2)) {
        const whole = explain(scheme, one);
        const nodes = everyNode(whole).filter((node) => node.kind !== "index");
        const node = nodes[at % nodes.length];
        if (node === undefined) continue;
        const { of, upward, digest: own, ...head } = explain(scheme, one, node.code);
        const { below: _, ...shown } = inTree(of) as GroupProof;
        const { below: __, ...expected } = inTree(node) as GroupProof;
        expect(shown).toEqual(expected);
        expect(head).toEqual({ ...whole, of: undefined, upward: undefined, digest: undefined });
        expect(own).toBe(digest({ ...head, of, upward }));
        const { parts: ___, below: ____, ...index } = whole.of as IndexProof;
        expect(upward.at(-1)).toEqual(index);
        expect(JSON.parse(JSON.stringify(whole))).toEqual(whole);
      }
    },
  );
  law(
    "every line of a proof recomputes: result(line) = operands of the line, in exact fractions",
    "880/QĐ-UBND, Phần II, mục IV.4",
    [years],
    ({ scheme, cases }) => {
      for (const one of cases.slice(0, 2)) {
        const proof = explain(scheme, one);
        for (const line of everyNode(proof).flatMap(linesOf))
          expect(holds(line, proof), JSON.stringify(line)).toBe(true);
      }
    },
  );
  law(
    "no line of a proof stands idle: result(line) = a figure of its node, or an operand of a line after it",
    "Our reading: each line feeds the next, up to the total",
    [years],
    ({ scheme, cases }) => {
      for (const one of cases.slice(0, 2)) {
        for (const node of everyNode(explain(scheme, one))) {
          // A leaf that waits for an answer has means that nothing can use yet.
          if (node.kind === "leaf" && node.absence === "pending") continue;
          const lines = linesOf(node);
          const ends = figuresOf(node);
          for (const [at, line] of lines.entries()) {
            // A one is left out of a product.
            if (!("gives" in line) || line.result === "1" || line.result === "-1") continue;
            const used = lines.slice(at + 1).flatMap(operandsOf);
            expect([...ends, ...used], JSON.stringify(line)).toContain(line.result);
          }
        }
      }
    },
  );
  law(
    "what is unmet would have given more: points(leaf) < wouldGive ≤ max(leaf)",
    "Our reading: a unit can read what was missing",
    [years],
    ({ scheme, cases }) => {
      for (const one of cases.slice(0, 2)) {
        for (const node of everyNode(explain(scheme, one))) {
          if (node.kind !== "leaf") continue;
          const held = node.restated?.outcome ?? node.history.at(-1)?.outcome ?? "0";
          for (const { wouldGive } of node.unmet) {
            expect(compare(exact(wouldGive), exact(held))).toBeGreaterThan(0);
            expect(compare(exact(wouldGive), exact(node.declaredMax ?? node.max))).toBeLessThanOrEqual(0);
          }
        }
      }
    },
  );
});

describe("proofText", () => {
  law(
    "a memo recomputes: every printed line of proofText(explain(s, c, code)) holds in exact fractions",
    "880/QĐ-UBND, Phần II, mục IV.4",
    [years],
    ({ scheme, cases }) => {
      for (const one of cases.slice(0, 2)) {
        const proof = explain(scheme, one);
        const printed = everyNode(proof).flatMap(linesOf).length;
        for (const language of ["vi", "en"] as const) {
          const { lines } = readMemo(proofText(proof, language), language);
          expect(lines.length).toBe(printed);
          expect(lines.filter((line) => !line.holds).map((line) => line.printed)).toEqual([]);
        }
      }
    },
  );
  law(
    "one memo: lines of proofPage(p) = lines of proofText(p)",
    "880/QĐ-UBND, Phần II, mục IV.4",
    [years],
    ({ scheme, cases }) => {
      for (const one of cases.slice(0, 2)) {
        const proof = explain(scheme, one);
        for (const language of ["vi", "en"] as const) {
          const { title, sections, stamp } = proofPage(proof, language);
          const [about, ...figures] = sections.map(({ heading, paragraphs }) => [heading, ...paragraphs]);
          const lines = [title, ...(about ?? []), ...stamp.warnings, ...figures.flat()];
          const text = proofText(proof, language).split("\n");
          expect(lines.map((line) => line.trim())).toEqual(
            text.filter((line) => line !== "").map((line) => line.trim()),
          );
        }
      }
    },
  );
  law(
    "each figure of a memo feeds the next: figure [code] in a sum = points in the heading of code",
    "880/QĐ-UBND, Phần II, mục II.3.c",
    [years],
    ({ scheme, cases }) => {
      for (const one of cases.slice(0, 2)) {
        for (const language of ["vi", "en"] as const) {
          const { lines, headings } = readMemo(proofText(explain(scheme, one), language), language);
          const sums = lines.filter(({ label }) => !/^(Điểm tối đa|Maximum)/.test(label));
          for (const { origin, value } of sums.flatMap(({ named }) => named)) {
            const heading = headings.get(origin);
            if (heading !== undefined) expect(equal(value, heading ?? exact("0")), origin).toBe(true);
          }
          for (const [code, points] of headings) {
            const last = lines.filter(({ block, label }) => block === code && /^(Điểm|Points)$/.test(label)).at(-1);
            // The last finding of a leaf may be set outright, by points or an absence.
            const isGroup = lines.some(
              ({ block, named }) => block === code && named.some(({ origin }) => headings.has(origin)),
            );
            if (last?.result && isGroup) expect(equal(last.result, points ?? exact("0")), code).toBe(true);
          }
        }
      }
    },
  );
});
