/**
 * What a typing slip does to the annexes of the ready editions.
 *
 *   npm run proof -- damage [--ways lost|all]
 *
 * Damages every sentence of every edition in every place, and counts what becomes of it: refused, the same rule, other words only,
 * other points or limits; and of the last, how many the examples at the limits show. Names each that they do not. Exit 1 if there is
 * one.
 */
import { parseArgs } from "node:util";
import { leaves, type Rule } from "par-index";
import * as schemes from "par-index/schemes";
import { examplesAtLimits, readRule, ruleSentence, safeReadRule } from "par-index/table";
import { corruptionsOf, lostIn } from "../unit/table/corruptions.js";

const { values } = parseArgs({ options: { ways: { type: "string", default: "lost" } } });
const damagesOf = values.ways === "all" ? corruptionsOf : lostIn;

const counts = { sentences: 0, damages: 0, refused: 0, same: 0, words: 0, points: 0, seen: 0 };
const silent: string[] = [];
const done = new Set<string>();

for (const [name, scheme] of Object.entries(schemes)) {
  if (!("criteria" in scheme)) continue;
  for (const { code, rule, max, min } of leaves(scheme.criteria)) {
    const leaf = min === undefined ? { max } : { max, min };
    const sentence = ruleSentence(rule, leaf);
    const key = JSON.stringify([sentence, leaf]);
    if (done.has(key)) continue;
    done.add(key);
    counts.sentences += 1;
    const before = readRule(sentence, leaf);
    const examples = JSON.stringify(examplesAtLimits(before, leaf, scheme.rounding.leaf));
    for (const damaged of damagesOf(sentence)) {
      counts.damages += 1;
      const read = safeReadRule(damaged, leaf);
      if (!read.ok) counts.refused += 1;
      else if (JSON.stringify(read.value) === JSON.stringify(before)) counts.same += 1;
      else if (bare(read.value) === bare(before)) counts.words += 1;
      else {
        counts.points += 1;
        if (JSON.stringify(examplesAtLimits(read.value, leaf, scheme.rounding.leaf)) !== examples) counts.seen += 1;
        else silent.push(`${name} ${code}: ${damaged}\n  ← ${sentence}`);
      }
    }
  }
}

/** A rule without what only names things, and without its ids, which follow from names. */
function bare(rule: Rule): string {
  return JSON.stringify(rule, (key, value: unknown) => (["title", "words", "id"].includes(key) ? undefined : value));
}

process.stdout.write(`${JSON.stringify(counts)}\n${silent.join("\n")}\n`);
process.exitCode = silent.length === 0 ? 0 : 1;
