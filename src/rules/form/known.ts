import { limits } from "../../document/limits.js";
import { digitLimits } from "../../number/decimalText.js";
import type { Known, KnownFact } from "../expression/known.js";
import type { Elsewhere, Field, Form } from "./form.js";

/** The largest number that a document may hold. */
const GREATEST = "9".repeat(digitLimits.whole);
const COUNT = { least: "0", most: String(limits.count), places: 0 };
const FLAG = { least: "0", most: "1", places: 0 };
/** More days than lie between two dates of four-digit years. */
const DAYS = { least: "-3700000", most: "3700000", places: 0 };
const AMOUNT = { least: "0", most: `${GREATEST}.${"9".repeat(digitLimits.places)}`, places: digitLimits.places };

/** What is known of all facts in which no issue was found. */
export function knownOf(form: Form): Known {
  return { facts: factsOf(form), shares: form.shares, positive: form.positive };
}

function factsOf({ fields, elsewhere }: Form): KnownFact[] {
  return [...fields.flatMap(knownField), ...elsewhere.map(knownElsewhere)];
}

function knownElsewhere(one: Elsewhere): KnownFact {
  switch (one.holds) {
    case "level":
      return { fact: one.fact, ...FLAG };
    case "points":
      return { fact: one.fact, places: 8 };
    case "survey":
      return { fact: one.fact, least: one.least, most: one.most };
  }
}

function knownField(field: Field): readonly KnownFact[] {
  switch (field.holds) {
    case "things":
      return [{ fact: field.fact, least: "0", most: GREATEST, places: 0 }];
    case "amount":
      return [{ fact: field.fact, ...AMOUNT }];
    case "value": {
      const { fact, least = `-${AMOUNT.most}`, most = AMOUNT.most, places = AMOUNT.places } = field;
      return [{ fact, least, most, places }];
    }
    case "count":
      return [{ fact: field.fact, ...COUNT }];
    case "place":
      return [{ fact: field.fact, ...COUNT, least: "1" }];
    case "flag":
      return [{ fact: field.fact, ...FLAG }];
    case "choice":
      return [{ fact: field.fact, ids: field.ids.map(({ id }) => id) }];
    case "ids":
      return field.ids.map(({ id }) => ({ fact: [...field.fact, id], ...FLAG }));
    case "counts":
      return field.ids.flatMap(({ id, range }) => {
        const count = { fact: [...field.fact, id], ...COUNT };
        return range === undefined ? [count] : [count, { fact: [...field.fact, id, "points"], ...AMOUNT }];
      });
    case "day":
      return [
        { fact: field.missed, ...FLAG },
        { fact: field.late, ...DAYS },
      ];
    case "remark":
      return [];
    case "peer":
      if (field.of === "value" && field.figure !== "mean") return [{ fact: field.fact, ...AMOUNT }];
      return ["part", "whole"].map((side) => ({ fact: [...field.fact, side], ...AMOUNT }));
    case "facts":
      return factsOf(field.form);
    case "terms":
      return field.terms.flatMap(({ id, form }) => [
        ...factsOf(form),
        ...(field.some === undefined ? [] : [{ fact: [...field.some, id], ...FLAG }]),
      ]);
  }
}
