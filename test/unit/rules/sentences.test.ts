import { type Facts, parseScheme, type Rule, safeParseDossier, selfAssess } from "par-index";
import { describe, expect, it } from "vitest";
import { ruleSentence } from "../../../src/rules/ruleSentence.js";
import { dossierOf, leaf, schemeOf } from "../fixtures.js";
import data from "./sentences.json" with { type: "json" };

/** A sentence as a rule, with facts and the points that the sentence gives for them; or what it needs that no rule is. */
interface Sentence {
  readonly id: string;
  readonly text: string;
  readonly source: string;
  readonly max?: string;
  readonly min?: string;
  readonly rule?: Rule;
  readonly points?: readonly (readonly [Facts, string])[];
  /** Facts that the sentence does not allow, and the code of their refusal. */
  readonly refused?: readonly (readonly [Facts, string])[];
  readonly missing?: string;
}

const sentences = data.sentences as unknown as readonly Sentence[];
const expressed = sentences.filter(({ rule }) => rule !== undefined);

function schemeFor({ max = "0", min = "0", rule = { kind: "given" } }: Sentence) {
  return schemeOf([leaf("1", max, rule, { min })]);
}

describe("real scoring sentences", () => {
  it("are 26, of which 24 are rules of one leaf, and the others say what they need", () => {
    expect(sentences.length).toBe(26);
    expect(expressed.length).toBe(24);
    expect(sentences.filter(({ rule, missing }) => (rule === undefined) === (missing === undefined))).toStrictEqual([]);
  });

  it.each(expressed)("$id $text", (sentence) => {
    const scheme = schemeFor(sentence);
    expect(parseScheme(scheme)).toStrictEqual(scheme);
    for (const [facts, points] of sentence.points ?? []) {
      const dossier = dossierOf(scheme, [{ leaf: "1", facts }]);
      expect([facts, selfAssess(scheme, dossier).rows[0]?.self]).toStrictEqual([facts, points]);
    }
    for (const [facts, code] of sentence.refused ?? []) {
      const parsed = safeParseDossier(scheme, dossierOf(scheme, [{ leaf: "1", facts }]));
      expect(parsed.ok ? [] : parsed.issues.map((one) => one.code)).toStrictEqual([code]);
    }
    const [leafOf] = scheme.criteria;
    if (sentence.rule === undefined || leafOf === undefined) throw new Error("no rule");
    for (const language of ["vi", "en"] as const) {
      expect(ruleSentence(sentence.rule, leafOf, language)).toMatch(/^[^\n]{20,}\.$/u);
    }
  });
});
