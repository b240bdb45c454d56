import { readFileSync } from "node:fs";
import type { Rule } from "par-index";
import { describe, expect, it } from "vitest";
import { rulesIn } from "../../../src/rules/readSentence.js";
import { tokensOf } from "../../../src/rules/sentence/token.js";
import type { LeafPoints } from "../../../src/rules/sentences.js";

/**
 * A sentence as annexes print it, and every rule that it may mean: none where it is damaged, says another maximum than its leaf, or
 * leaves something open; two where it may be levels, or items that add up.
 */
interface Sentence {
  readonly sentence: string;
  readonly leaf?: LeafPoints;
  readonly rules: readonly Rule[];
}

const sentences = readFileSync(new URL("./readSentence.jsonl", import.meta.url), "utf8")
  .split("\n")
  .filter((line) => line !== "")
  .map((line) => JSON.parse(line) as Sentence);

/** Every rule that a sentence may mean. */
function read(sentence: string, leaf: LeafPoints = {}): readonly Rule[] {
  const taken = tokensOf(sentence);
  if (!taken.ok) throw new Error(`${sentence} cannot be taken apart`);
  return rulesIn(taken.tokens, leaf);
}

describe("rulesIn(sentence, leaf)", () => {
  it.each(sentences)("reads $sentence of a leaf $leaf", ({ sentence, leaf, rules }) => {
    expect(read(sentence, leaf)).toStrictEqual(rules);
  });

  it("looks at eight readings of a sum and no more, for two are enough to refuse it", () => {
    const parts = ["“A”", "“B”", "“C”", "“D”"].map((part) => `${part} (a: 1; b: 1)`);
    const readings = [1, 2, 3, 4].map(
      (count) => read(`cộng điểm các phần: ${parts.slice(0, count).join("; ")}`).length,
    );
    expect(readings).toStrictEqual([2, 4, 8, 8]);
  });

  it("follows rules that stand in one another as deep as eight", () => {
    const within = (depth: number): string =>
      depth === 0 ? "người chấm ghi điểm" : `(${within(depth - 1)}), không dưới 0 điểm`;
    expect([read(within(8)).length, read(within(9)).length]).toStrictEqual([1, 0]);
  });
});
