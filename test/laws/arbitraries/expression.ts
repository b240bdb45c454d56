import {
  byId,
  byLimits,
  constant,
  type Expression,
  type FactName,
  fact,
  least,
  line,
  minus,
  most,
  product,
  quotient,
  type Sign,
  sum,
} from "../../../src/rules/expression/expression.js";
import type { Known, KnownFact } from "../../../src/rules/expression/known.js";
import type { Draw } from "./draw.js";

/** Facts by name, as a document would state them: a decimal, or an id. */
export type Stated = ReadonlyMap<string, string>;

/** An expression, what is known of its facts, and facts that keep what is known. */
export interface DrawnExpression {
  readonly expression: Expression;
  readonly known: Known;
  readonly facts: Stated;
  /** The same facts, of which one number that nothing ties to others is raised. */
  readonly raised: { readonly fact: FactName; readonly facts: Stated } | null;
}

export const nameOf = (fact: FactName): string => fact.join(" › ");

const IDS = ["a", "b.1", "__proto__"] as const;
const FACTS: readonly KnownFact[] = [
  { fact: ["whole"], least: "0", most: "5000", places: 0 },
  { fact: ["first"], least: "0", most: "5000", places: 0 },
  { fact: ["second"], least: "0", most: "5000", places: 0 },
  { fact: ["count"], least: "0", most: "40", places: 0 },
  { fact: ["amount"], least: "0" },
  { fact: ["value"] },
  { fact: ["term", "at.1"], least: "1", most: "9.5", places: 1 },
  { fact: ["level"], ids: IDS },
];
const NUMBERS = FACTS.filter(({ ids }) => ids === undefined);
/** Facts that may be raised alone without breaking what is known. */
const FREE = ["count", "amount", "value", nameOf(["term", "at.1"])];

const excusedWhole: Expression = sum(fact(["whole"]), minus(fact(["count"])));
const KNOWN: Known = {
  facts: FACTS,
  shares: [{ facts: [["first"], ["second"]], of: excusedWhole }],
  positive: [excusedWhole],
};

/** An expression and facts, drawn together so that facts fall on limits and beside them. */
export function drawExpression(draw: Draw, depth = 4): DrawnExpression {
  const facts = drawStated(draw);
  const expression = drawNode(draw, facts, depth);
  return { expression, known: KNOWN, facts, raised: drawRaised(draw, facts) };
}

/** Facts that keep what is known. */
export function drawStated(draw: Draw): Stated {
  const whole = draw.int(2, draw.pick([9, 400, 5000]));
  const count = draw.int(0, Math.min(40, whole - 1));
  const first = draw.chance(20) ? whole - count : draw.int(0, whole - count);
  return new Map([
    ["whole", String(whole)],
    ["count", String(count)],
    ["first", String(first)],
    ["second", String(draw.int(0, whole - count - first))],
    ["amount", drawDecimal(draw, 0, draw.pick([3, 99_999]))],
    ["value", drawDecimal(draw, -draw.pick([3, 9999]), 9999)],
    [nameOf(["term", "at.1"]), oneDecimal(draw.int(10, 95))],
    ["level", draw.pick(IDS)],
  ]);
}

function drawRaised(draw: Draw, facts: Stated): DrawnExpression["raised"] {
  const found = NUMBERS.find(({ fact }) => nameOf(fact) === draw.pick(FREE));
  if (found === undefined) return null;
  const name = nameOf(found.fact);
  const before = Number(facts.get(name));
  const step = found.places === 0 ? 1 : 0.1;
  const room = name === "count" ? Number(facts.get("whole")) - 1 : Number(found.most ?? before + 50);
  const by = draw.int(1, 20) * step;
  const taken = Number(facts.get("first")) + Number(facts.get("second"));
  const limit = name === "count" ? Math.min(40, Number(facts.get("whole")) - taken, room) : room;
  if (before + by > limit) return null;
  return { fact: found.fact, facts: new Map(facts).set(name, short(before + by)) };
}

function drawDecimal(draw: Draw, from: number, to: number): string {
  const places = draw.pick([0, 0, 1, 2]);
  return short(draw.int(from * 10 ** places, to * 10 ** places) / 10 ** places);
}

const oneDecimal = (tenths: number): string => short(tenths / 10);
const short = (value: number): string => String(Number(value.toFixed(3)) + 0);

function drawNode(draw: Draw, facts: Stated, depth: number): Expression {
  if (depth === 0 || draw.chance(15)) return drawEnd(draw);
  const inner = (): Expression => drawNode(draw, facts, depth - 1);
  const several = (): [Expression, ...Expression[]] => [inner(), ...Array.from({ length: draw.int(1, 2) }, inner)];
  switch (draw.int(0, 8)) {
    case 0:
      return sum(...several());
    case 1:
      return sum(inner(), minus(inner()));
    case 2:
      return product(...several());
    case 3:
      return quotient(inner(), drawDivisor(draw, inner));
    case 4:
      return least(...several());
    case 5:
      return most(...several());
    case 6:
      return byId(
        ["level"],
        IDS.map((id) => ({ id, gives: inner() })),
      );
    case 7: {
      const of = inner();
      const limits = Array.from({ length: draw.int(1, 3) }, () => drawLimit(draw, facts, inner));
      // A branch often speaks of the figure that it was chosen by, and may divide by what the choice has proved.
      const again = draw.pick([inner(), product(constant("2"), of), quotient(inner(), of)]);
      return byLimits(of, limits, draw.chance(40) ? again : inner());
    }
    default: {
      const points = Array.from({ length: draw.int(1, 4) }, (_, at) => ({
        x: String(at * draw.int(1, 3) * 5 + at),
        y: drawDecimal(draw, -5, 10),
      }));
      return line(inner(), rising(points));
    }
  }
}

function rising<Point extends { readonly x: string }>(points: readonly Point[]): Point[] {
  const sorted = [...points].sort((a, b) => Number(a.x) - Number(b.x));
  return sorted.filter(({ x }, at) => at === 0 || x !== sorted[at - 1]?.x);
}

function drawEnd(draw: Draw): Expression {
  if (draw.chance(30)) return constant(draw.pick(["0", "1", "2", "-1", "0.25", "100", "-0.5", "80"]));
  return fact(draw.pick(NUMBERS).fact);
}

/** Divisors that are positive, that may be proved so, and that are not. */
function drawDivisor(draw: Draw, inner: () => Expression): Expression {
  const one = draw.pick([
    constant(draw.pick(["3", "0.7", "100"])),
    excusedWhole,
    fact(["term", "at.1"]),
    most(inner(), constant("0.5")),
    product(constant("1.5"), excusedWhole),
    sum(fact(["amount"]), constant("1")),
  ]);
  return draw.chance(5) ? inner() : one;
}

const SIGNS: readonly Sign[] = [">=", ">", "<=", "<"];

/** A limit, often just at a fact that is stated. */
function drawLimit(
  draw: Draw,
  facts: Stated,
  inner: () => Expression,
): { sign: Sign; at: Expression; gives: Expression } {
  const stated = facts.get(nameOf(draw.pick(NUMBERS).fact)) ?? "0";
  const at = draw.chance(70) ? constant(draw.chance(50) ? stated : draw.pick(["0", "50", "100"])) : inner();
  return { sign: draw.pick(SIGNS), at, gives: inner() };
}
