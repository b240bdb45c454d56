import type { AnyRule } from "../place.js";
import type { InnerRules, LeafPoints } from "../sentences.js";
import type { Term } from "../term.js";
import type { Style, Titled } from "./hole.js";
import { phrase } from "./phrases.js";
import type { Token } from "./token.js";

const BARE = phrase("{named} {rule:group}", "{named} : {rule:group}");
const MOST = phrase("{named} tối đa {max:points} {rule:group}");
const LEAST = phrase("{named} tối thiểu {min:points} {rule:group}");
const BOTH = phrase("{named} tối đa {max:points}, tối thiểu {min:points} {rule:group}");

/** A rule inside another one: its title, what it may give, and its own sentence in parentheses. */
export function writeTerm({ id, title, min, max }: Term, rule: string, style: Style): string {
  const parts = { id, title, rule };
  if (max === undefined) return min === undefined ? BARE.write(parts, style) : LEAST.write({ ...parts, min }, style);
  return min === undefined ? MOST.write({ ...parts, max }, style) : BOTH.write({ ...parts, min, max }, style);
}

interface TermParts extends Titled {
  readonly rule: readonly Token[];
  readonly bounds: LeafPoints;
}

/** Every term that a clause may be. */
export function readTerm(
  clause: readonly Token[],
  leaf: LeafPoints,
  rules: InnerRules,
): readonly Term<{ rule: AnyRule; facts: object }>[] {
  const parts: readonly TermParts[] = [
    ...BARE.read(clause).map((one) => ({ ...one, bounds: {} })),
    ...MOST.read(clause).map((one) => ({ ...one, bounds: { max: one.max } })),
    ...LEAST.read(clause).map((one) => ({ ...one, bounds: { min: one.min } })),
    ...BOTH.read(clause).map((one) => ({ ...one, bounds: { min: one.min, max: one.max } })),
  ];
  return parts.flatMap(({ id, title, rule, bounds }) => {
    const max = bounds.max ?? leaf.max;
    const inner: LeafPoints = { min: bounds.min ?? "0", ...(max === undefined ? {} : { max }) };
    return rules(rule, inner).map((one) => ({ id, title, ...bounds, rule: one }));
  });
}

/** Every list that has one of these in each of its places. */
export function combinations<Value>(choices: readonly (readonly Value[])[]): readonly (readonly Value[])[] {
  return choices.reduce<readonly (readonly Value[])[]>(
    (lists, next) => lists.flatMap((list) => next.map((one) => [...list, one])).slice(0, MOST_READINGS),
    [[]],
  );
}

/** Two readings are as good a reason to refuse a sentence as a hundred. */
const MOST_READINGS = 8;
