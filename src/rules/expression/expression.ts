import type { LocalizedText } from "../../text/text.js";

/**
 * A rule as an expression over named facts: plain data, and total. Nothing refers back to itself, and a quotient is accepted
 * only where its divisor is proved positive (`boundsOf`).
 */
export type Expression = Constant | Fact | Sum | Product | Division | Extreme | ChoiceById | ChoiceByLimits | Line;

/**
 * Where a fact stands, from the outside in: `["part"]`, or `["roads", "part"]` for the part of the term `roads`. A list,
 * because ids hold points and slashes; it is joined for display only.
 */
export type FactName = readonly string[];

/** A figure with a name stands on a line of its own in a proof; one without is printed inside the figure that uses it. */
interface Figure {
  readonly name?: LocalizedText | undefined;
}

/** A figure that the rule states. */
interface Constant extends Figure {
  readonly node: "constant";
  readonly value: string;
}

/** A number that somebody states: the unit, or the evaluation for its peers. */
export interface Fact extends Figure {
  readonly node: "fact";
  readonly fact: FactName;
  /** What the number is of, in the words of the scheme; a proof prints it beside the figure. */
  readonly title?: LocalizedText | undefined;
}

export interface Sum extends Figure {
  readonly node: "sum";
  /** One or more. */
  readonly terms: readonly Expression[];
}

export interface Product extends Figure {
  readonly node: "product";
  /** One or more. */
  readonly factors: readonly Expression[];
}

export interface Division extends Figure {
  readonly node: "quotient";
  readonly over: Expression;
  /** Proved positive wherever the quotient is needed. */
  readonly under: Expression;
}

/** The least or the most of several figures. */
export interface Extreme extends Figure {
  readonly node: "least" | "most";
  /** One or more. */
  readonly of: readonly Expression[];
}

/** The case that a stated id names. */
export interface ChoiceById extends Figure {
  readonly node: "by-id";
  readonly fact: FactName;
  /** What the id is of, in the words of the scheme. */
  readonly title?: LocalizedText | undefined;
  /** One or more, each id once. */
  readonly cases: readonly Case[];
}

interface Case {
  readonly id: string;
  readonly title?: LocalizedText | undefined;
  readonly gives: Expression;
}

/** The first limit that the figure keeps decides; quotients are compared by cross-multiplication. */
export interface ChoiceByLimits extends Figure {
  readonly node: "by-limits";
  readonly of: Expression;
  readonly limits: readonly Limit[];
  readonly otherwise: Expression;
}

export interface Limit {
  readonly sign: Sign;
  /** The yardstick; its `name` says in a proof what it is: the target, the best of the group, the day it is due. */
  readonly at: Expression;
  readonly gives: Expression;
  /** What a proof says instead of the comparison, where the figure is only a yes or a no. */
  readonly words?: LimitWords | undefined;
}

interface LimitWords {
  readonly kept: LocalizedText;
  readonly missed: LocalizedText;
}

export type Sign = ">=" | ">" | "<=" | "<";

/** Straight lines between points; level before the first and after the last. */
export interface Line extends Figure {
  readonly node: "line";
  readonly of: Expression;
  /** One or more, by rising `x`. */
  readonly points: readonly Point[];
}

export interface Point {
  readonly x: string;
  readonly y: string;
}

export function constant(value: string): Constant {
  return { node: "constant", value };
}

export function fact(name: FactName, title?: LocalizedText): Fact {
  return { node: "fact", fact: name, title };
}

/** The sum of the terms; a single term is itself. */
export function sum(first: Expression, ...more: readonly Expression[]): Expression {
  return more.length === 0 ? first : { node: "sum", terms: [first, ...more] };
}

/** The sum of a list that may be empty. */
export function sumOf(terms: readonly Expression[]): Expression {
  const [first, ...more] = terms;
  return first === undefined ? constant("0") : sum(first, ...more);
}

/** The product of the factors; a single factor is itself. */
export function product(first: Expression, ...more: readonly Expression[]): Expression {
  return more.length === 0 ? first : { node: "product", factors: [first, ...more] };
}

/** The figure with the other sign; a proof prints it as a subtraction. */
export function minus(of: Expression): Product {
  return { node: "product", factors: [constant("-1"), of] };
}

export function quotient(over: Expression, under: Expression): Division {
  return { node: "quotient", over, under };
}

/** The least of the figures; a single one is itself. */
export function least(first: Expression, ...more: readonly Expression[]): Expression {
  return more.length === 0 ? first : { node: "least", of: [first, ...more] };
}

/** The most of the figures; a single one is itself. */
export function most(first: Expression, ...more: readonly Expression[]): Expression {
  return more.length === 0 ? first : { node: "most", of: [first, ...more] };
}

export function byId(name: FactName, cases: readonly Case[], title?: LocalizedText): ChoiceById {
  return { node: "by-id", fact: name, cases, title };
}

export function byLimits(of: Expression, limits: readonly Limit[], otherwise: Expression): ChoiceByLimits {
  return { node: "by-limits", of, limits, otherwise };
}

export function line(of: Expression, points: readonly Point[]): Line {
  return { node: "line", of, points };
}

/** The same figure under a name, so that a proof gives it a line of its own. */
export function named<Node extends Expression>(name: LocalizedText, one: Node): Node {
  return { ...one, name };
}
