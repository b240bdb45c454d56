import type { Phrase } from "./phrase.js";
import type { Token } from "./token.js";

/** What a phrase reads in each clause of a list; `null` where one of them is something else, or could be two things. */
export function each<Out>(
  phrase: Pick<Phrase<never, Out>, "read">,
  clauses: readonly (readonly Token[])[],
): readonly Out[] | null {
  const found: Out[] = [];
  for (const clause of clauses) {
    const [one, another] = phrase.read(clause);
    if (one === undefined || another !== undefined) return null;
    found.push(one);
  }
  return found;
}
