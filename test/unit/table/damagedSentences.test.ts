import type { Rule } from "par-index";
import { examplesAtLimits, readRule, ruleSentence, safeReadRule } from "par-index/table";
import { describe, expect, it } from "vitest";
import { bare, leafOf, sentences } from "./annexes.js";
import { corruptionsOf } from "./corruptions.js";

describe("readRule(sentence of an annex that was damaged)", () => {
  it.each(sentences.map((one) => [one.id, one] as const))("%s: is refused or changes an example", (_id, one) => {
    const leaf = leafOf(one);
    expect(silentIn(ruleSentence(readRule(one.written, leaf), leaf), leaf)).toEqual([]);
  });
});

/** Damaged sentences that are read as another rule while every example at a limit stays as it was. */
function silentIn(written: string, leaf: { readonly max: string; readonly min?: string }): string[] {
  const rule = readRule(written, leaf);
  const before = JSON.stringify(examplesAtLimits(rule, leaf));
  return corruptionsOf(written).flatMap((damaged) => {
    const read = safeReadRule(damaged, leaf);
    if (!read.ok || same(read.value, rule)) return [];
    return JSON.stringify(examplesAtLimits(read.value, leaf)) === before ? [damaged] : [];
  });
}

function same(a: Rule, b: Rule): boolean {
  return JSON.stringify(bare(a)) === JSON.stringify(bare(b));
}
