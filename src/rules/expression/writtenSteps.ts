import type { Expression, FactName, Sign } from "./expression.js";
import { keyOfFact } from "./factors.js";
import type { Step, Test } from "./step.js";
import { wholeSteps } from "./whole.js";

/** Writes whole numbers and choices in another language: SQL, the formulas of a spreadsheet. */
export interface WholeWriter<Cell, Condition> {
  readonly number: (value: bigint) => Cell;
  readonly add: (parts: readonly Cell[]) => Cell;
  readonly multiply: (parts: readonly Cell[]) => Cell;
  readonly least: (parts: readonly Cell[]) => Cell;
  readonly most: (parts: readonly Cell[]) => Cell;
  /** One of two; nothing where it is not known which. */
  readonly choose: (holds: Condition, gives: Cell, otherwise: Cell) => Cell;
  readonly compare: (left: Cell, sign: Sign | "=", right: Cell) => Condition;
  /** In a place of its own, where it is written once. */
  readonly kept: (one: Cell) => Cell;
}

/** The facts of a leaf as whole numbers and ids, by their names. */
export interface WrittenFacts<Cell, Condition> {
  readonly number: (fact: FactName) => { readonly cell: Cell; readonly places: number };
  readonly isId: (fact: FactName, id: string) => Condition;
}

/**
 * One more reading of an expression: its steps over whole numbers, in another language. Nothing is divided; where a fact that is
 * needed is not there, nothing comes of it.
 *
 * @param times - What the figure is multiplied by.
 */
export function writtenSteps<Cell, Condition>(
  one: Expression,
  facts: WrittenFacts<Cell, Condition>,
  times: bigint,
  write: WholeWriter<Cell, Condition>,
): { readonly over: Cell; readonly under: Cell } {
  const { steps, over, under } = wholeSteps(one, (fact) => facts.number(fact).places, times, true);
  const uses = usesOf(steps);
  const cells = new Map<number, Cell>();
  const at = (position: number): Cell => {
    const known = cells.get(position);
    if (known !== undefined) return known;
    const cell = cellOf(steps[position] as Step, at, facts, write);
    const made = (uses.get(position) ?? 0) > 1 ? write.kept(cell) : cell;
    cells.set(position, made);
    return made;
  };
  return { over: at(over), under: at(under) };
}

/** How many steps each step is a part of; a comparison is written out twice. */
function usesOf(steps: readonly Step[]): ReadonlyMap<number, number> {
  const uses = new Map<number, number>();
  const count = (position: number, times = 1): unknown => uses.set(position, (uses.get(position) ?? 0) + times);
  for (const step of steps) {
    if ("parts" in step) for (const part of step.parts) count(part);
    if (step.is !== "choose") continue;
    count(step.gives);
    count(step.otherwise);
    if ("left" in step.if) for (const side of [step.if.left, step.if.right]) count(side, 2);
  }
  return uses;
}

function cellOf<Cell, Condition>(
  step: Step,
  at: (position: number) => Cell,
  facts: WrittenFacts<Cell, Condition>,
  write: WholeWriter<Cell, Condition>,
): Cell {
  switch (step.is) {
    case "number":
      return write.number(step.value);
    case "fact":
      return facts.number(step.fact).cell;
    case "add":
      return write.add(step.parts.map(at));
    case "multiply":
      return write.multiply(step.parts.map(at));
    case "least":
      return write.least(step.parts.map(at));
    case "most":
      return write.most(step.parts.map(at));
    case "choose":
      return write.choose(condition(step.if, at, facts, write), at(step.gives), at(step.otherwise));
  }
}

function condition<Cell, Condition>(
  test: Test,
  at: (position: number) => Cell,
  facts: WrittenFacts<Cell, Condition>,
  write: WholeWriter<Cell, Condition>,
): Condition {
  if ("id" in test) return facts.isId(test.fact, test.id);
  return write.compare(at(test.left), test.sign, at(test.right));
}

/** The facts without which nothing comes of an expression, whatever the others are. */
export function alwaysNeeded(one: Expression): ReadonlyMap<string, FactName> {
  const found = new Map<string, FactName>();
  const add = (part: Expression): void => {
    switch (part.node) {
      case "constant":
        return;
      case "fact":
        found.set(keyOfFact(part.fact), part.fact);
        return;
      case "sum":
        part.terms.forEach(add);
        return;
      case "product":
        part.factors.forEach(add);
        return;
      case "quotient":
        add(part.over);
        add(part.under);
        return;
      case "least":
      case "most":
        part.of.forEach(add);
        return;
      case "by-id":
        found.set(keyOfFact(part.fact), part.fact);
        return;
      case "by-limits":
        add(part.of);
        for (const { at } of part.limits.slice(0, 1)) add(at);
        return;
      case "line":
        add(part.of);
        return;
    }
  };
  add(one);
  return found;
}
