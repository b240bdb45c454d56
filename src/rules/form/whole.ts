import { type Issue, issue } from "../../issue/issue.js";
import { decimalText } from "../../number/decimal.js";
import { compareDecimalTexts } from "../../number/decimalText.js";
import type { Amount } from "../../number/quantity.js";
import { type Expression, fact, minus, named, sum } from "../expression/expression.js";
import { denominator } from "../measure.js";
import type { At, Place } from "../place.js";
import { nameIn } from "../place.js";
import { type FactWords, unitIn, wordsFor } from "./factWords.js";
import type { Field, Figure } from "./form.js";

/** The whole, and what is excused from it. */
export function wholeFields(holds: Figure["holds"], words: FactWords | undefined, place: Place): readonly Field[] {
  const field = (key: "whole" | "excused"): Figure => ({
    holds,
    key,
    fact: nameIn(place, key),
    title: wordsFor(key, words),
    ...unitIn(words),
  });
  return [field("whole"), { ...field("excused"), absent: "0" }];
}

const COUNTED = { vi: "Số được tính", en: "Counted" };

/** The denominator minus what is excused: the divisor of every ratio. */
export function counted(words: FactWords | undefined, place: Place): Expression {
  const whole = fact(nameIn(place, "whole"), words?.whole);
  const excused = fact(nameIn(place, "excused"), words?.excused);
  return named(COUNTED, sum(whole, minus(excused)));
}

interface WholeFacts {
  readonly whole: Amount;
  readonly excused?: Amount;
}

/** A denominator of zero gives no score, and no more can be excused than the denominator. */
export function checkDenominator(facts: WholeFacts, at: At): readonly Issue[] {
  const { whole, excused = "0" } = facts;
  const left = compareDecimalTexts(whole, excused);
  if (left > 0) return [];
  if (left === 0) return [issue("rules.whole_is_zero", [...at.path, "whole"], { code: at.code }, at.clause)];
  const params = { code: at.code, excused, whole };
  return [issue("rules.excused_exceeds_whole", [...at.path, "excused"], params, at.clause)];
}

/** The counted whole, spelled. */
export function wholeLeft(facts: WholeFacts): Amount {
  return facts.excused === undefined ? facts.whole : decimalText(denominator(facts));
}
