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

/** What a memo says, from which text and pages are made. */
interface Memo {
  readonly title: string;
  /** The unit and the scheme. */
  readonly about: readonly string[];
  /** Such as that the criteria are illustrative. */
  readonly warnings: readonly string[];
  /** Of each figure a heading and the lines below it, indented as deep as they stand; at the end what it is checked by. */
  readonly blocks: readonly (readonly string[])[];
}

/**
 * What the memo of a proof says.
 *
 * @throws `argument.*`, `document.*`
 */
export function memoOf(proof: Proof, language: Language): Memo {
  refuseOtherKinds("proof", "a-proof", proof);
  const chosen = readLanguage(language);
  const read = proofs.read(proof, undefined);
  try {
    return memoIn(read, chosen);
  } catch (error) {
    if (isScoringError(error)) throw error;
    throw new ScoringError([issue("argument.incomplete", ["proof"], { argument: "proof", wanted: "a-proof" })]);
  }
}

function memoIn(proof: Proof, language: Language): Memo {
  const sentences = dictionary[language];
  const { of, upward, scheme, unit, engine } = proof;
  const print = (node: NodeProof, isDomain: boolean): readonly string[] => nodeText(node, proof, isDomain, language);
  const lastCriterion = upward.filter(isCriterion).length - 1;
  return {
    title: sentences.title,
    about: [
      sentences.unit(oneLine(unit.name), oneLine(proof.period)),
      sentences.scheme(oneLine(inLanguage(scheme.title, language)), oneLine(scheme.edition)),
    ],
    warnings: warningsOf(scheme.status, language),
    blocks: [
      ...withBelow(of, isCriterion(of) && lastCriterion < 0, print),
      ...(upward.length === 0 ? [] : [[sentences.upward]]),
      ...upward.map((node, at) => print(node, at === lastCriterion)),
      [
        sentences.checking,
        sentences.ids(oneLine(unit.id), oneLine(scheme.id)),
        sentences.digest(scheme.digest, engine),
      ],
    ],
  };
}

function isCriterion({ kind }: NodeProof): boolean {
  return kind === "leaf" || kind === "group";
}

/** A node, then its parts if it has any, then everything below it in the order of the tree. */
function withBelow(
  node: NodeProof,
  isDomain: boolean,
  print: (node: NodeProof, isDomain: boolean) => readonly string[],
): readonly (readonly string[])[] {
  const parts = node.kind === "index" ? (node.parts ?? []) : [];
  const below = node.kind === "leaf" ? [] : (node.below ?? []);
  return [
    print(node, isDomain),
    ...parts.map((part) => print(part, false)),
    ...below.flatMap((child) => withBelow(child, node.kind === "index", print)),
  ];
}
