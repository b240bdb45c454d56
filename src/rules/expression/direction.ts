import { decimal } from "../../number/decimal.js";
import { type Interval, signOfAll } from "../../number/interval.js";
import { compareQuotients } from "../../number/quotient.js";
import type { ChoiceByLimits, Expression, FactName, Line, Point, Product } from "./expression.js";
import { keyOfFact } from "./factors.js";
import type { Known } from "./known.js";
import { intervalOf, type Proving, provingOf, regionsById, regionsByLimits } from "./proving.js";

/** Which way a figure goes when one fact rises and nothing else changes: never down, never up, nowhere, or not known. */
export type Direction = "up" | "down" | "level" | "mixed";

/** Which way the figure goes when a number that the expression asks for rises. */
export function directionOf(one: Expression, fact: FactName, known: Known): Direction {
  return direction(
    one,
    keyOfFact(fact),
    provingOf(known, () => undefined),
  );
}

function direction(one: Expression, fact: string, proving: Proving): Direction {
  const inner = (part: Expression): Direction => direction(part, fact, proving);
  switch (one.node) {
    case "constant":
      return "level";
    case "fact":
      return keyOfFact(one.fact) === fact ? "up" : "level";
    case "sum":
      return together(one.terms.map(inner));
    case "least":
    case "most":
      return together(one.of.map(inner));
    case "by-id":
      return together(regionsById(one, proving).map(({ gives, where }) => direction(gives, fact, where)));
    case "product":
      return ofProduct(one, fact, proving);
    case "quotient":
      return together([inner(one.over), signed(turned(inner(one.under)), [intervalOf(one.over, proving)])]);
    case "line":
      return along(inner(one.of), lineDirection(one));
    case "by-limits":
      return ofChoice(one, fact, proving);
  }
}

/** The direction of several figures that all point the same way. */
function together(all: readonly Direction[]): Direction {
  return all.reduce((a, b) => (a === "level" ? b : b === "level" || a === b ? a : "mixed"), "level");
}

function turned(way: Direction): Direction {
  return way === "up" ? "down" : way === "down" ? "up" : way;
}

/** The direction of a figure times others, which turn it where they are negative. */
function signed(way: Direction, others: readonly Interval[]): Direction {
  if (way === "level") return way;
  const sign = others.map(signOfAll).reduce<number>((a, b) => a * b, 1);
  return sign === 0 ? "mixed" : sign > 0 ? way : turned(way);
}

/** A direction of a figure, seen along something that goes this way as the figure rises. */
function along(figure: Direction, way: Direction): Direction {
  if (figure === "level" || way === "level") return "level";
  if (figure === "mixed" || way === "mixed") return "mixed";
  return way === "up" ? figure : turned(figure);
}

function ofProduct({ factors }: Product, fact: string, proving: Proving): Direction {
  return together(
    factors.map((factor, position) => {
      const others = factors.filter((_, other) => other !== position);
      return signed(
        direction(factor, fact, proving),
        others.map((other) => intervalOf(other, proving)),
      );
    }),
  );
}

function lineDirection({ points }: Line): Direction {
  const turns = points.slice(1).map(({ y }, before) => decimal(y).comparedTo(decimal((points[before] as Point).y)));
  return together(turns.map((turn) => (turn > 0 ? "up" : turn < 0 ? "down" : "level")));
}

/**
 * Inside the branches, and from one branch to the next: with lower limits a rising figure moves to an earlier branch, with
 * upper limits to a later one. Where the limits run both ways, or themselves move, nothing is known.
 */
function ofChoice(one: ChoiceByLimits, fact: string, proving: Proving): Direction {
  const regions = regionsByLimits(one, proving);
  const inside = together(regions.map(({ gives, where }) => direction(gives, fact, where)));
  const moves = direction(one.of, fact, proving);
  const limitsMove = one.limits.some(({ at }) => direction(at, fact, proving) !== "level");
  if (moves === "level" && !limitsMove) return inside;
  const lower = one.limits.every(({ sign }) => sign === ">=" || sign === ">");
  const upper = one.limits.every(({ sign }) => sign === "<=" || sign === "<");
  if (limitsMove || lower === upper) return "mixed";
  const figures = regions.map(({ gives, where }) => intervalOf(gives, where));
  const earlier = together(figures.slice(1).map((later, before) => order(figures[before] as Interval, later)));
  return together([inside, along(moves, lower ? earlier : turned(earlier))]);
}

/** Whether an earlier branch gives never less than a later one (`up`), or never more (`down`). */
function order(earlier: Interval, later: Interval): Direction {
  const above = earlier.low !== null && later.high !== null && compareQuotients(earlier.low.at, later.high.at) >= 0;
  const below = earlier.high !== null && later.low !== null && compareQuotients(earlier.high.at, later.low.at) <= 0;
  if (above && below) return "level";
  return above ? "up" : below ? "down" : "mixed";
}
