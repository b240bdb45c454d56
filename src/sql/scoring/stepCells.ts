import type { Expression, FactName } from "../../rules/expression/expression.js";
import { keyOfFact } from "../../rules/expression/factors.js";
import type { Step, Test } from "../../rules/expression/step.js";
import { wholeSteps } from "../../rules/expression/whole.js";
import type { Cell, CellWriter, Condition } from "./cell.js";

/** The facts of a leaf as whole numbers and ids, by their names. */
export interface FactsInCells {
  readonly number: (fact: FactName) => { readonly cell: Cell; readonly places: number };
  readonly id: (fact: FactName) => string;
}

/**
 * One more reading of an expression: its steps over whole numbers, as SQL. Nothing is divided; where a fact that is needed is
 * not there, nothing comes of it.
 *
 * @param times - What the figure is multiplied by.
 */
export function stepCells(
  one: Expression,
  facts: FactsInCells,
  times: bigint,
  write: CellWriter,
): { readonly over: Cell; readonly under: Cell } {
  const { steps, over, under } = wholeSteps(one, (fact) => facts.number(fact).places, times);
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

function cellOf(step: Step, at: (position: number) => Cell, facts: FactsInCells, write: CellWriter): Cell {
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

function condition(test: Test, at: (position: number) => Cell, facts: FactsInCells, write: CellWriter): Condition {
  if (!("id" in test)) return write.compare(at(test.left), test.sign, at(test.right));
  const [column, id] = [facts.id(test.fact), write.engine.text(test.id)];
  return { holds: `${column} = ${id}`, fails: `${column} <> ${id}` };
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
