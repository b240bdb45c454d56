import { modelSentences } from "../rules/readSentence.js";

const OFFERED = 3;
const WORD = /[\p{L}]+|[%×/;:“]/gu;

/** The sentences that are understood and have most words in common with one that is not. */
export function nearestSentences(sentence: string): readonly string[] {
  const wanted = wordsIn(sentence);
  return modelSentences()
    .map((model, at) => ({ model, at, alike: likeness(wanted, wordsIn(model)) }))
    .sort((a, b) => b.alike - a.alike || a.at - b.at)
    .slice(0, OFFERED)
    .map(({ model }) => model);
}

function wordsIn(sentence: string): ReadonlySet<string> {
  return new Set(sentence.toLowerCase().normalize("NFC").match(WORD) ?? []);
}

/** How many words two sentences share, by how many they have together. */
function likeness(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const shared = [...a].filter((word) => b.has(word)).length;
  return shared / (a.size + b.size - shared || 1);
}
