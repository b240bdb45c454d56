import { amount } from "../document/argument.js";
import { readChoice, readName } from "../document/arguments.js";
import { orThrow, type Parsed, refusalOf } from "../issue/scoringError.js";
import { decimalText } from "../number/decimal.js";
import type { Points } from "../number/quantity.js";
import { checkOfLeaf, inside } from "../rules/inside.js";
import { rules } from "../rules/readGivenRule.js";
import type { Rule } from "../rules/rule.js";
import type { LeafPoints } from "../rules/sentences.js";
import { refuseOtherOptions } from "./readOptions.js";
import { ruleOfSentence } from "./ruleOfSentence.js";

/** Of which leaf a sentence speaks, and how strictly it is read. */
export interface SentenceOptions {
  /** The most that the leaf may give. A sentence that prints another maximum is refused; without it, the printed one is taken. */
  readonly max?: Points;
  /** The fewest that the leaf may give; 0 where it is not stated. */
  readonly min?: Points;
  /** The code of the leaf, for issues. */
  readonly code?: string;
  /** `"canonical"`: only the sentence that `ruleSentence` writes; `"any"`, where it is left out: other ways to say the same, too. */
  readonly sentences?: "canonical" | "any";
}

/**
 * Reads the way of scoring that an annex prints: the controlled Vietnamese that `ruleSentence` writes, and the ways to say the
 * same that annexes use, where they have one meaning. Use {@link safeReadRule} to get the issues as a value.
 *
 * @param sentence - One cell of the column “Cách chấm”, such as `"Từ 90% trở lên: 2; từ 70% đến dưới 90%: 1; dưới 70%: 0"`.
 * @param options - The `max` and `min` points of its leaf, its `code`, and whether only canonical `sentences` are taken.
 * @returns The rule, as a parsed scheme has it, its points exact, deeply frozen. Its titles are Vietnamese only; an id that is not written in brackets
 *   is made of the title's first eight words.
 * @throws `table.*` for a sentence that is not understood, has two readings, leaves a gap or is not canonical; `rules.*` for a rule
 *   that does not earn just the maximum; `argument.*` for a wrong argument.
 * @example
 * ```ts
 * import { readRule } from "par-index/table";
 *
 * const rule = readRule("Mỗi lỗi trừ 0,1, tối đa trừ 1", { max: "1" });
 * rule; // => { kind: "deducting", faults: [{ id: "loi", points: "0.1", title: { vi: "lỗi" } }], least: "0" }
 * ```
 * @clause Our reading: what a decision prints is the rule; a sentence with two meanings is sent back to whoever wrote it.
 * @law a sentence says its rule: readRule(ruleSentence(r)) = r
 * @law a canonical sentence is written in one way: ruleSentence(readRule(s)) = s
 */
export function readRule(sentence: string, options: SentenceOptions = {}): Rule {
  return orThrow(read(sentence, options));
}

/**
 * {@link readRule} with the issues as a value instead of an error.
 *
 * @param sentence - As for `readRule`.
 * @param options - As for `readRule`.
 * @returns `{ ok: true, value, notices }`, points exact, with the canonical sentence as a notice where another was written; or
 *   `{ ok: false, issues }`, which name the nearest sentences that would be understood.
 * @throws Never throws.
 * @example
 * ```ts
 * import { safeReadRule } from "par-index/table";
 *
 * const read = safeReadRule("Từ 90% trở lên: 2; từ 7% đến dưới 90%: 1; dưới 70%: 0", { max: "2" });
 * read.ok ? [] : read.issues.map(({ code }) => code); // => ["table.ranges_apart"]
 * ```
 * @clause Our reading, as for `readRule`.
 */
export function safeReadRule(sentence: string, options: SentenceOptions = {}): Parsed<Rule> {
  try {
    return read(sentence, options);
  } catch (error) {
    return refusalOf(error);
  }
}

function read(sentence: string, options: SentenceOptions): Parsed<Rule> {
  const text = readName("sentence", sentence);
  refuseOtherOptions(options, ["max", "min", "code", "sentences"]);
  const { max, min, code = "", sentences = "any" } = options;
  const leaf: LeafPoints = {
    ...(max === undefined ? {} : { max: decimalText(amount(max, ["options", "max"])) }),
    ...(min === undefined ? {} : { min: decimalText(amount(min, ["options", "min"])) }),
  };
  const onlyCanonical = readChoice("options.sentences", ["canonical", "any"], sentences) === "canonical";
  const said = ruleOfSentence(text, leaf, { path: ["sentence"] }, onlyCanonical);
  if (!said.ok) return said;
  const parsed = rules.safeRead(said.value, undefined);
  if (!parsed.ok) return { ok: false, issues: parsed.issues.map((one) => ({ ...one, path: ["sentence"] })) };
  const at = { code: readName("options.code", code), path: ["sentence"] };
  const place = { min: leaf.min ?? "0", max: leaf.max ?? "0", places: 8, within: [] };
  const wrong =
    leaf.max === undefined
      ? parsed.value.kind === "survey"
        ? []
        : inside.check(parsed.value, at, place)
      : checkOfLeaf(parsed.value, at, place);
  if (wrong.length > 0) return { ok: false, issues: wrong.map((one) => ({ ...one, path: ["sentence"] })) };
  return { ok: true, value: parsed.value, notices: said.notices };
}
