import type { Issue } from "../issue/issue.js";
import type { Points } from "../number/quantity.js";
import type { LocalizedText } from "../text/text.js";
import type { Inside } from "./kind.js";
import type { Any, At, DeclaredPoints, Place } from "./place.js";

/** A rule inside another one. */
export interface Term<All extends Any = Any> {
  readonly id: string;
  readonly title: LocalizedText;
  /** The most that it gives by itself; that of the rule around it where it is not stated. */
  readonly max?: Points;
  /** The fewest that it gives by itself; 0 where it is not stated. */
  readonly min?: Points;
  readonly rule: All["rule"];
}

/** The facts of one term. */
export interface TermFacts<All extends Any, Id extends string = string> {
  readonly id: Id;
  readonly facts: All["facts"];
}

/** Where the rule of a term stands. */
export function placeOf({ id, min = "0", max }: Term, place: Place): Place {
  return { ...place, min, max: max ?? place.max, within: [...place.within, id] };
}

/** Where the rule of the term at this position of a list stands in a document. */
function pathOf(list: string, position: number): readonly (string | number)[] {
  return [list, position, "rule"];
}

/** The points written in a term. Its least and most are bounds of its rule; only that of a leaf is on the grid of points. */
export function writtenInTerm(
  { rule }: Term,
  list: string,
  position: number,
  inside: Inside,
): readonly DeclaredPoints[] {
  return inside.written(rule).map(({ path, points }) => ({ path: [...pathOf(list, position), ...path], points }));
}

/** What is wrong with the rules of terms; one that states what it may give gives just that. */
export function checkTerms(
  terms: readonly Term[],
  list: string,
  at: At,
  place: Place,
  inside: Inside,
): readonly Issue[] {
  return terms.flatMap((term, position) => {
    const where = { ...at, path: [...at.path, ...pathOf(list, position)] };
    const inner = placeOf(term, place);
    return term.max === undefined ? inside.check(term.rule, where, inner) : inside.checkReach(term.rule, where, inner);
  });
}
