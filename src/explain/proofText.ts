import { readLanguage, refuseOtherKinds } from "../document/arguments.js";
import { issue } from "../issue/issue.js";
import { isScoringError, ScoringError } from "../issue/scoringError.js";
import type { Language } from "../number/print.js";
import { warningsOf } from "../scheme/warningsOf.js";
import { oneLine } from "../text/oneLine.js";
import { inLanguage } from "../text/text.js";
import type { NodeProof, Proof } from "./proof.js";
import { proofs } from "./readProof.js";
import { nodeText } from "./text/nodeText.js";
import { dictionary } from "./text/sentences.js";

/**
 * A proof as a memo that an official can read out and defend: clause, rule, facts, arithmetic, adjustments, what was not
 * fulfilled; then how the index adds up; at the end the ids and the digest with which it can be checked. Every line that begins with a dash can be worked out again with a pocket
 * calculator.
 *
 * @param proof - A proof from `explain`.
 * @param language - `"vi"`, the default, or `"en"`. Decimals are printed with a comma in Vietnamese. Nothing is rounded but by the
 *   roundings that the lines name; of a fraction such as `2/7` the first digits are shown beside it, `0,2857…`.
 * @returns Lines joined by `\n`, without one at the end; a block for each criterion, the one asked about first. Words of
 *   the documents are put on one line each, so that none can pass for a line of the memo. Escape it before it goes into
 *   markup.
 * @throws `argument.*` for what is no proof, `document.*` for one that is no plain data, `document.digest_broken` for one that
 *   was changed after `explain` made it.
 * @example
 * ```ts
 * import { caMau2013Fragment as scheme } from "par-index/schemes";
 * import { explain, proofText } from "par-index/explain";
 *
 * const unit = { id: "so-y-te", name: "Sở Y tế", group: "sở" };
 * const entries = [{ leaf: "1.1.4", facts: { part: "45", whole: "50" } }];
 * const dossier = { unit, period: "2013", scheme: { id: scheme.id, edition: scheme.edition }, entries };
 * const memo = proofText(explain(scheme, { dossier }, "1.1.4"), "vi");
 * memo.includes("– Tỷ lệ (%): 100 × 45 ÷ 50 = 90"); // => true
 * memo.includes("• Tỷ lệ (%) trên 90: sẽ được 2 điểm"); // => true
 * ```
 * @clause 880/QĐ-UBND, Phần II, mục IV.4: results are to be objective and accurate. Our reading: every scored unit can
 *   follow every step.
 * @law a memo recomputes: every printed line of proofText(explain(s, c, code)) holds in exact fractions
 */
export function proofText(proof: Proof, language: Language = "vi"): string {
  refuseOtherKinds("proof", "a-proof", proof);
  const chosen = readLanguage(language);
  const read = proofs.read(proof, undefined);
  try {
    return textOf(read, chosen);
  } catch (error) {
    if (isScoringError(error)) throw error;
    throw new ScoringError([issue("argument.incomplete", ["proof"], { argument: "proof", wanted: "a-proof" })]);
  }
}

/** {@link proofText} for what has been read. */
function textOf(proof: Proof, language: Language): string {
  const sentences = dictionary[language];
  const { of, upward, scheme, unit, engine } = proof;
  const print = (node: NodeProof, isDomain: boolean): string => nodeText(node, proof, isDomain, language);
  const lastCriterion = upward.filter(isCriterion).length - 1;
  return [
    [
      sentences.title,
      sentences.unit(oneLine(unit.name), oneLine(proof.period)),
      sentences.scheme(oneLine(inLanguage(scheme.title, language)), oneLine(scheme.edition)),
      ...warningsOf(scheme.status, language),
    ].join("\n"),
    ...withBelow(of, isCriterion(of) && lastCriterion < 0, print),
    ...(upward.length === 0 ? [] : [sentences.upward]),
    ...upward.map((node, at) => print(node, at === lastCriterion)),
    [
      sentences.checking,
      sentences.ids(oneLine(unit.id), oneLine(scheme.id)),
      sentences.digest(scheme.digest, engine),
    ].join("\n"),
  ].join("\n\n");
}

function isCriterion({ kind }: NodeProof): boolean {
  return kind === "leaf" || kind === "group";
}

/** A node, then its parts if it has any, then everything below it in the order of the tree. */
function withBelow(
  node: NodeProof,
  isDomain: boolean,
  print: (node: NodeProof, isDomain: boolean) => string,
): readonly string[] {
  const parts = node.kind === "index" ? (node.parts ?? []) : [];
  const below = node.kind === "leaf" ? [] : (node.below ?? []);
  return [
    print(node, isDomain),
    ...parts.map((part) => print(part, false)),
    ...below.flatMap((child) => withBelow(child, node.kind === "index", print)),
  ];
}
