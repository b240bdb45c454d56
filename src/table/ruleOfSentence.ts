import { limits } from "../document/limits.js";
import { type Issue, issue, notice } from "../issue/issue.js";
import type { Parsed } from "../issue/scoringError.js";
import { officeSpelling } from "../number/officeSpelling.js";
import type { At } from "../rules/place.js";
import { rulesIn } from "../rules/readSentence.js";
import type { Rule } from "../rules/rule.js";
import { exactly } from "../rules/saying.js";
import { clausesOf, type Token, type TokenFault, tokensOf } from "../rules/sentence/token.js";
import type { LeafPoints } from "../rules/sentences.js";
import { rangesApart } from "../rules/steps/readSteps.js";
import { oneLine } from "../text/oneLine.js";
import { withoutEnd } from "../text/withoutEnd.js";
import { nearestSentences } from "./nearestSentences.js";

/** The rule that a sentence says, as far as the words go; whether it fits its leaf is for the rule's own checks. */
export function ruleOfSentence(
  sentence: string,
  leaf: LeafPoints,
  at: Pick<At, "path">,
  onlyCanonical: boolean,
): Parsed<Rule> {
  const refuse = (one: Issue): Parsed<Rule> => ({ ok: false, issues: [one] });
  const found = shortened(sentence);
  if (sentence.length > limits.text) {
    return refuse(
      issue("document.text_too_long", at.path, { length: String(sentence.length), limit: String(limits.text) }),
    );
  }
  const taken = tokensOf(sentence);
  if (!taken.ok) return refuse(faultIssue(taken.fault, at));
  const rules = rulesIn(taken.tokens, leaf);
  const [rule, another] = rules;
  if (rule === undefined) return refuse(notUnderstood(found, sentence, taken.tokens, leaf, at));
  const said = (one: Rule): string => sentenceOf(one, leaf);
  if (another !== undefined) {
    const readings = rules.map((one) => `“${said(one)}”`).join(" · ");
    return refuse(issue("table.sentence_two_readings", at.path, { found, count: String(rules.length), readings }));
  }
  const canonical = said(rule);
  if (canonical === sentence) return { ok: true, value: rule, notices: [] };
  const params = { found, instead: canonical };
  if (onlyCanonical) return refuse(issue("table.sentence_not_canonical", at.path, params));
  return { ok: true, value: rule, notices: [notice("table.sentence_proposed", at.path, params)] };
}

/** The canonical sentence of a rule; a maximum that is not known is written as 0. */
function sentenceOf(rule: Rule, { min = "0", max = "0" }: LeafPoints): string {
  return `${exactly.words(rule, { min, max, places: 0, within: [] }, "vi")}.`;
}

function faultIssue({ fault, at: position, found }: TokenFault, { path }: Pick<At, "path">): Issue {
  const params = { found, position: String(position + 1) };
  if (fault !== "number") return issue("table.sentence_unclosed", path, params);
  return issue("table.sentence_number", path, { ...params, instead: spellings(found).join(" / ") });
}

const ZEROS_AT_END = /\.?0+$/;

/** What a number may have been meant to be, with a comma before its decimals. */
function spellings(found: string): readonly string[] {
  if (/^0\d{2,}$/.test(found)) return [`0,${found.slice(1)}`, found.replace(/^0+(?=\d)/, "")];
  const spelling = officeSpelling(found);
  const withComma = (text: string): string => text.replace(ZEROS_AT_END, "").replace(".", ",");
  if (spelling?.kind === "one-or-thousand")
    return [spelling.whole, withComma(`${spelling.decimal}.0`.replace(/\.0\.0$/, ".0"))];
  if (spelling !== null) return [spelling.instead.replace(".", ",")];
  return [found.replace(".", ",")];
}

function notUnderstood(
  found: string,
  sentence: string,
  tokens: readonly Token[],
  leaf: LeafPoints,
  { path }: Pick<At, "path">,
): Issue {
  const [anyMax] = leaf.max === undefined ? [] : rulesIn(tokens, {});
  if (anyMax !== undefined && leaf.max !== undefined) {
    return issue("table.other_max", path, { max: leaf.max, instead: sentenceOf(anyMax, leaf) });
  }
  const clauses = clausesOf(tokens);
  const apart = rangesApart(clauses);
  if (apart !== null) return issue("table.ranges_apart", path, { first: apart[0], second: apart[1] });
  const nearest = nearestSentences(sentence)
    .map((one) => `“${one}”`)
    .join(" · ");
  const unclear = unclearIn(sentence, tokens, leaf);
  return unclear === null
    ? issue("table.sentence_unknown", path, { found, nearest })
    : issue("table.clause_unknown", path, { found, unclear, nearest });
}

/** The one clause without which the others are understood. */
function unclearIn(sentence: string, tokens: readonly Token[], leaf: LeafPoints): string | null {
  const clauses = clausesOf(tokens);
  if (clauses.length > 1 && clauses.length <= LOOKED_AT) {
    for (const [position, clause] of clauses.entries()) {
      const others = clauses.filter((_, at) => at !== position);
      if (rulesIn(others.flatMap((one) => [SEMICOLON, ...one]).slice(1), leaf).length === 0) continue;
      const [from, to] = [clause[0]?.at ?? 0, clauses[position + 1]?.[0]?.at ?? sentence.length];
      return shortened(withoutEnd(sentence.slice(from, to), ";."));
    }
  }
  return null;
}

/** Longer lists are not searched: each clause costs one more reading. */
const LOOKED_AT = 8;
const SEMICOLON: Token = { kind: "mark", text: ";", key: ";", at: 0 };

const SHOWN = 160;

function shortened(sentence: string): string {
  const line = oneLine(sentence);
  return line.length > SHOWN ? `${line.slice(0, SHOWN)}…` : line;
}
