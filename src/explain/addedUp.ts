import type { ScoredNode } from "../composite/unitIndex.js";
import { type Calculation, calculate, type Figure, type LineTerm, termOf } from "./line.js";

/** What nodes add to the sum above them; a pending leaf adds 0 so far, and what has no points adds nothing. */
export function addedUp(nodes: readonly ScoredNode[]): readonly LineTerm[] {
  return nodes.flatMap(({ code, points, absence }) => {
    if (points !== null) return [termOf(code, points)];
    return absence === "pending" ? [termOf(code, "0")] : [];
  });
}

/** A sum of such terms; no line where there is nothing to add. */
export function sumLine(gives: Figure, terms: readonly LineTerm[]): readonly Calculation[] {
  return terms.length === 0 ? [] : [calculate(gives, terms)];
}
