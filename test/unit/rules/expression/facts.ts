import { decimal } from "../../../../src/number/decimal.js";
import { exactText } from "../../../../src/number/exact.js";
import type { Quotient } from "../../../../src/number/quotient.js";
import {
  constant,
  type Expression,
  fact,
  type Limit,
  minus,
  type Sign,
  sum,
} from "../../../../src/rules/expression/expression.js";
import type { Known, KnownFact, Shares } from "../../../../src/rules/expression/known.js";
import type { FactSource } from "../../../../src/rules/expression/source.js";
import type { LocalizedText } from "../../../../src/text/text.js";

/** Facts by the last part of their name; one that is not there is awaited. */
export type Facts = Readonly<Record<string, string>>;

export const source: FactSource<Facts> = {
  number: (name) => (facts) => {
    const stated = facts[name.at(-1) ?? ""];
    return stated === undefined ? null : decimal(stated);
  },
  id: (name) => (facts) => facts[name.at(-1) ?? ""] ?? null,
};

export const part: Expression = fact(["part"]);
export const whole: Expression = fact(["whole"]);
export const excused: Expression = fact(["excused"]);
export const value: Expression = fact(["value"]);
export const count: Expression = fact(["count"]);
export const counted: Expression = sum(whole, minus(excused));

export const zero: Expression = constant("0");

/** A limit at a figure, and what is given where it is kept. */
export function at(sign: Sign, limit: string | Expression, gives: string | Expression): Limit {
  const figure = (one: string | Expression): Expression => (typeof one === "string" ? constant(one) : one);
  return { sign, at: figure(limit), gives: figure(gives) };
}

export const text = (vi: string): LocalizedText => ({ vi });
/** A number of the facts, called by its own name. */
export const titled = (name: string): Expression => fact([name], text(name));

const NUMBERS: readonly KnownFact[] = [
  { fact: ["part"], least: "0", places: 0 },
  { fact: ["other"], least: "0", places: 0 },
  { fact: ["whole"], least: "0", places: 0 },
  { fact: ["excused"], least: "0", places: 0 },
  { fact: ["count"], least: "0", most: "9", places: 0 },
  { fact: ["flag"], least: "0", most: "1", places: 0 },
  { fact: ["value"], places: 15 },
  { fact: ["size"], least: "2", most: "5" },
  { fact: ["level"], ids: ["a", "b"] },
];

/** What a reader has proved: the part is within the counted whole, and that is more than nothing. */
export const known: Known = {
  facts: NUMBERS,
  shares: [{ facts: [["part"], ["other"]], of: counted }],
  positive: [counted],
};

export function knowing(shares: readonly Shares[], positive: readonly Expression[]): Known {
  return { facts: NUMBERS, shares, positive };
}

export function spelled(one: Quotient | null): string | null {
  return one === null ? null : exactText(one);
}
