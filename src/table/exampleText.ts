import type { Example } from "../criteria/criterion.js";
import type { Language } from "../number/print.js";
import type { Form } from "../rules/form/form.js";
import { pointsText } from "../rules/form/say.js";
import type { Token } from "../rules/sentence/token.js";
import { quoted } from "../rules/sentence/words.js";
import { withoutEnd } from "../text/withoutEnd.js";
import { clauseOf, clauseText } from "./clauseText.js";
import { factsText } from "./factsText.js";
import { clausesIn } from "./lists.js";
import { readFacts, readPoints } from "./readFacts.js";

/** Worked examples in one cell: `4/5 → 0,8 điểm, theo “CV 244/PNV: 4.1”; 3/5 → 0 điểm`. */
export function examplesText(examples: readonly Example[], form: Form, language: Language): string {
  return examples
    .map(({ facts, points, clause }) => {
      const by = language === "vi" ? "theo" : "by";
      const source = clause === undefined ? "" : `, ${by} ${quoted(clauseText(clause))}`;
      return `${factsText(form, facts, language)} → ${pointsText(points, language)}${source}`;
    })
    .join("; ");
}

/** The worked examples of a cell; the first one that is none is given back as it stands. */
export function readExamples(text: string, form: Form): readonly Example[] | { readonly unknown: string } {
  const clauses = clausesIn(text);
  if (clauses === null) return { unknown: text };
  const examples: Example[] = [];
  for (const [position, clause] of clauses.entries()) {
    const example = readExample(form, clause);
    if (example === null) {
      const [from, to] = [clause[0]?.at ?? 0, clauses[position + 1]?.[0]?.at ?? text.length];
      return { unknown: withoutEnd(text.slice(from, to), ";") };
    }
    examples.push(example);
  }
  return examples;
}

function readExample(form: Form, tokens: readonly Token[]): Example | null {
  const [facts, arrow] = readFacts(form, tokens, 0) ?? [{}, 0];
  const mark = tokens[arrow];
  if (mark?.kind !== "mark" || !["→", "="].includes(mark.text)) return null;
  const points = readPoints(tokens, arrow + 1);
  if (points === null) return null;
  const example = { facts, points: points[0] } as Example;
  const rest = tokens.slice(points[1]);
  if (rest.length === 0) return example;
  const [comma, by, source, more] = rest;
  const isSource = comma?.kind === "mark" && comma.text === "," && by?.kind === "word" && by.key === "theo";
  if (!isSource || source?.kind !== "quoted" || more !== undefined) return null;
  const clause = clauseOf(source.text);
  return clause === null ? null : { ...example, clause };
}
