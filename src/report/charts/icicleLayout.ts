import type { Criterion } from "../../criteria/criterion.js";
import type { Language } from "../../number/print.js";
import { inLanguage } from "../../text/text.js";
import { drawn } from "./drawn.js";
import { wrap } from "./wrap.js";

/** Where a criterion is drawn, in pixels from the upper left corner. */
export interface Rectangle {
  readonly criterion: Criterion;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

const GROUP_WIDTH = 250;
const LEAF_WIDTH = 60;
const LINE = 14;
/** Pixels for one point of a leaf's maximum, and the least that a leaf is given. */
const POINT = 20;
const LEAST = 18;

/**
 * A column for each depth of groups, one more for the leaves; a leaf reaches from the column of its depth to the right
 * edge. Each group is as high as what is in it.
 */
export function rectanglesOf(
  criteria: readonly Criterion[],
  language: Language,
): { readonly rectangles: readonly Rectangle[]; readonly width: number; readonly height: number } {
  const width = depthOf(criteria) * GROUP_WIDTH + LEAF_WIDTH;
  const needs = needsOf(criteria, language);
  const place = (list: readonly Criterion[], left: number, from: number, stretch: number): Rectangle[] => {
    let top = from;
    return list.flatMap((criterion): Rectangle[] => {
      const height = (needs.get(criterion.code) ?? 0) * stretch;
      const at = { criterion, left, top, bottom: top + height };
      top += height;
      if (criterion.kind === "leaf") return [{ ...at, right: width }];
      const right = left + GROUP_WIDTH;
      const leaf = total(criterion.children, needs);
      return [{ ...at, right }, ...place(criterion.children, right, at.top, leaf === 0 ? 1 : height / leaf)];
    });
  };
  return { rectangles: place(criteria, 0, 0, 1), width, height: Math.max(1, total(criteria, needs)) };
}

/** A group's code and title in the lines that fit its column. */
export function titleLines({ code, title }: Criterion, language: Language): readonly string[] {
  return wrap(`${code}. ${inLanguage(title, language)}`, 38);
}

/** The height that each criterion needs: for its maximum, for its text, and for what is in it. */
function needsOf(criteria: readonly Criterion[], language: Language): ReadonlyMap<string, number> {
  const needs = new Map<string, number>();
  const visit = (criterion: Criterion): void => {
    if (criterion.kind === "leaf") {
      needs.set(criterion.code, Math.max(LEAST, POINT * drawn(criterion.max)));
      return;
    }
    criterion.children.forEach(visit);
    const text = (titleLines(criterion, language).length + 1) * LINE + 6;
    needs.set(criterion.code, Math.max(text, total(criterion.children, needs)));
  };
  criteria.forEach(visit);
  return needs;
}

function total(criteria: readonly Criterion[], needs: ReadonlyMap<string, number>): number {
  return criteria.reduce((height, { code }) => height + (needs.get(code) ?? 0), 0);
}

/** How many columns of groups there are. */
function depthOf(criteria: readonly Criterion[]): number {
  return Math.max(0, ...criteria.map((one) => (one.kind === "leaf" ? 0 : 1 + depthOf(one.children))));
}
