import { digestOf } from "../document/digest.js";
import type { AnyRule } from "./place.js";
import type { Rule } from "./rule.js";
import { allSentences } from "./saying.js";
import { clausesOf, type Token } from "./sentence/token.js";
import type { InnerRules, LeafPoints } from "./sentences.js";

/** How deep rules may stand in one another. */
const DEEPEST = 8;

/** Every rule of any kind that a sentence may mean; each kind reads its own form and knows of no other. */
export function rulesIn(tokens: readonly Token[], leaf: LeafPoints): readonly Rule[] {
  return rulesAt(tokens, leaf, 0) as readonly Rule[];
}

function rulesAt(tokens: readonly Token[], leaf: LeafPoints, depth: number): readonly AnyRule[] {
  if (depth > DEEPEST || tokens.length === 0) return [];
  const clauses = clausesOf(tokens);
  const inner: InnerRules = (group, place) => rulesAt(group, place, depth + 1);
  return distinct(allSentences.flatMap(({ read }) => read(clauses, leaf, inner)));
}

/** Rules that are not the same; two ways to read one rule are no two meanings. */
function distinct(rules: readonly AnyRule[]): readonly AnyRule[] {
  // Most sentences have one meaning or none, and this is asked of every piece of them.
  return rules.length < 2 ? rules : [...new Map(rules.map((rule) => [digestOf(rule), rule])).values()];
}

/** The sentences that each kind shows to whoever wrote one that is not understood. */
export function modelSentences(): readonly string[] {
  return allSentences.flatMap(({ models }) => models);
}
