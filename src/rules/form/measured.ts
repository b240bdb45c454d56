import { type Issue, issue } from "../../issue/issue.js";
import { compareDecimalTexts } from "../../number/decimalText.js";
import { constant, type Expression, fact, named, product, quotient } from "../expression/expression.js";
import type { Measure, RatioFacts } from "../measure.js";
import { type AnyFacts, type At, nameIn, type Place } from "../place.js";
import { type FactWords, unitIn, wordsFor } from "./factWords.js";
import { asks, type Form } from "./form.js";
import { checkDenominator, counted, wholeFields, wholeLeft } from "./whole.js";

/** What a rule looks at. */
export interface Measured {
  readonly measure: Measure;
  /** A ratio counts things, one by one; of amounts, such as money or hectares, it says so. */
  readonly of?: "amounts";
  /** The part of a ratio may be more than its whole, which then counts as it is: 110 %. */
  readonly over?: "full";
  readonly words?: FactWords;
}

/** What a measure asks for: a value, or a part of a whole. */
export function measuredForm(rule: Measured, place: Place): Form {
  const { measure, words } = rule;
  if (measure === "value") {
    const title = wordsFor("value", words);
    return asks({ holds: "value", key: "value", fact: nameIn(place, "value"), title, ...unitIn(words) });
  }
  const holds = rule.of === "amounts" ? "amount" : "things";
  const part = nameIn(place, "part");
  const whole = counted(words, place);
  return {
    fields: [
      { holds, key: "part", fact: part, title: wordsFor("part", words), ...unitIn(words) },
      ...wholeFields(holds, words, place),
    ],
    elsewhere: [],
    shares: rule.over === "full" ? [] : [{ facts: [part], of: whole }],
    positive: [whole],
    check: (facts, at) => checkRatio(rule, facts, at),
    checksFiguresOnly: true,
  };
}

/** A whole that can be divided by, and a part that is no more than it unless the rule says so. */
function checkRatio({ over }: Measured, stated: AnyFacts, at: At): readonly Issue[] {
  const facts = stated as RatioFacts;
  const wrong = checkDenominator(facts, at);
  if (wrong.length > 0 || over === "full") return wrong;
  const whole = wholeLeft(facts);
  if (compareDecimalTexts(facts.part, whole) <= 0) return [];
  const params = { code: at.code, part: facts.part, whole };
  return [issue("rules.part_exceeds_whole", [...at.path, "part"], params, at.clause)];
}

const RATIO = { vi: "Tỷ lệ (%)", en: "Share (%)" };

/** The ratio in percent, or the value. */
export function measuredFigure({ measure, words }: Measured, place: Place): Expression {
  if (measure === "value") return fact(nameIn(place, "value"), words?.value);
  const part = fact(nameIn(place, "part"), words?.part);
  return named(RATIO, quotient(product(constant("100"), part), counted(words, place)));
}

/** What only a ratio can say of itself. */
export function checkMeasured(rule: Measured, at: At): readonly Issue[] {
  if (rule.measure === "ratio") return [];
  return (["of", "over"] as const)
    .filter((field) => rule[field] !== undefined)
    .map((field) => issue("rules.only_of_a_ratio", [...at.path, field], { code: at.code, field }, at.clause));
}
