import { each } from "../rules/sentence/each.js";
import { phrase } from "../rules/sentence/phrases.js";
import { clausesOf, type Token, tokensOf } from "../rules/sentence/token.js";
import { isPlain } from "../rules/sentence/words.js";
import { withoutEnd } from "../text/withoutEnd.js";

const WORDS = phrase("{words}");

/** Words in one cell, one behind the other: `Kế hoạch; Báo cáo`, in quotation marks where they would not be one. */
export function listText(words: readonly string[]): string {
  return words.map((one) => WORDS.write({ words: one }, "exact")).join("; ");
}

/** The words of a cell; `null` where a mark has no partner or a clause is no words. */
export function listOf(text: string): readonly string[] | null {
  const clauses = clausesIn(text);
  if (clauses === null) return null;
  const found = clauses.map((clause) => WORDS.read(clause)[0]?.words ?? plainWords(text, clause, clauses));
  return found.every((one) => one !== null) ? found : null;
}

/** What stands between two semicolons without quotation marks, as it is: `Nghị quyết 76/NQ-CP`. */
function plainWords(text: string, clause: readonly Token[], clauses: readonly (readonly Token[])[]): string | null {
  if (clause.some(({ kind }) => kind === "quoted" || kind === "group" || kind === "id")) return null;
  const next = clauses[clauses.indexOf(clause) + 1]?.[0]?.at ?? text.length;
  const words = withoutEnd(text.slice(clause[0]?.at ?? 0, next), ";");
  return words === "" || isPlain(words) ? null : words;
}

export function clausesIn(text: string): readonly (readonly Token[])[] | null {
  const taken = tokensOf(text);
  return taken.ok ? clausesOf(taken.tokens) : null;
}

export { each };
