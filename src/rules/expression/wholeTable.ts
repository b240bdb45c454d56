import type { FactName, Sign } from "./expression.js";
import { keyOfFact } from "./factors.js";
import type { Step, Test } from "./step.js";
import type { WholeSteps } from "./whole.js";

/** The columns of one scale of facts, and what comes of them. */
export interface WholeTable {
  /** In the order of the facts: units of `10^-places`, from `low` to `high`. */
  readonly columns: readonly NumberColumn[];
  /** Works out the first so many rows of every step; `over` and `under` stand until another table is worked out. */
  readonly evaluate: (size: number) => void;
  readonly over: Float64Array;
  readonly under: Float64Array;
}

export interface NumberColumn {
  readonly fact: FactName;
  readonly places: number;
  readonly low: number;
  readonly high: number;
  readonly column: Float64Array;
}

/** Ids, each as its position among those that may be stated. */
export interface IdColumn {
  readonly fact: FactName;
  readonly ids: readonly string[];
  readonly column: Float64Array;
}

/** Columns that hold a step only while one rule is worked out; all rules take the same. */
const scratch = new Map<number, Float64Array[]>();

function scratchAt(position: number, capacity: number): Float64Array {
  const columns = scratch.get(capacity) ?? [];
  scratch.set(capacity, columns);
  columns[position] ??= new Float64Array(capacity);
  return columns[position];
}

export function wholeTable(
  steps: WholeSteps,
  columns: readonly NumberColumn[],
  ids: readonly IdColumn[],
  capacity: number,
): WholeTable {
  const columnOf = new Map(columns.map(({ fact, column }) => [keyOfFact(fact), column]));
  const idOf = new Map(ids.map((one) => [keyOfFact(one.fact), one]));
  const worked = steps.steps.map((step, position) => {
    const column = step.is === "fact" ? columnOf.get(keyOfFact(step.fact)) : undefined;
    return column ?? scratchAt(position, capacity);
  });
  const runs = steps.steps.flatMap((step, position): Run[] => {
    const out = worked[position] as Float64Array;
    if (step.is === "fact") return [];
    if (step.is !== "number") return [runOf(step, out, worked, idOf)];
    const value = Number(step.value);
    return [(size) => out.fill(value, 0, size)];
  });
  return {
    columns,
    evaluate: (size) => {
      for (const run of runs) run(size);
    },
    over: worked[steps.over] as Float64Array,
    under: worked[steps.under] as Float64Array,
  };
}

type Run = (size: number) => unknown;

function runOf(
  step: Exclude<Step, { readonly is: "number" | "fact" }>,
  out: Float64Array,
  worked: readonly Float64Array[],
  ids: ReadonlyMap<string, IdColumn>,
): Run {
  const at = (position: number): Float64Array => worked[position] as Float64Array;
  if (step.is === "choose") return chooseRun(step.if, at(step.gives), at(step.otherwise), out, at, ids);
  const [first, ...more] = step.parts.map(at) as [Float64Array, ...Float64Array[]];
  const join = JOINS[step.is];
  return (size) => {
    let before = first;
    for (const next of more) {
      join(before, next, out, size);
      before = out;
    }
  };
}

type Join = (a: Float64Array, b: Float64Array, out: Float64Array, size: number) => void;

/** Each a loop of its own, so that each stays a loop over numbers and nothing else. */
const JOINS: Readonly<Record<"add" | "multiply" | "least" | "most", Join>> = {
  add: (a, b, out, size) => {
    for (let row = 0; row < size; row += 1) out[row] = (a[row] as number) + (b[row] as number);
  },
  multiply: (a, b, out, size) => {
    for (let row = 0; row < size; row += 1) out[row] = (a[row] as number) * (b[row] as number);
  },
  least: (a, b, out, size) => {
    for (let row = 0; row < size; row += 1) out[row] = Math.min(a[row] as number, b[row] as number);
  },
  most: (a, b, out, size) => {
    for (let row = 0; row < size; row += 1) out[row] = Math.max(a[row] as number, b[row] as number);
  },
};

function chooseRun(
  test: Test,
  gives: Float64Array,
  otherwise: Float64Array,
  out: Float64Array,
  at: (position: number) => Float64Array,
  ids: ReadonlyMap<string, IdColumn>,
): Run {
  if ("id" in test) {
    const { column, ids: known } = ids.get(keyOfFact(test.fact)) as IdColumn;
    const meant = known.indexOf(test.id);
    return (size) => {
      for (let row = 0; row < size; row += 1)
        out[row] = (column[row] === meant ? gives[row] : otherwise[row]) as number;
    };
  }
  const choose = CHOICES[test.sign];
  const [left, right] = [at(test.left), at(test.right)];
  return (size) => choose(left, right, gives, otherwise, out, size);
}

type Choice = (
  left: Float64Array,
  right: Float64Array,
  gives: Float64Array,
  otherwise: Float64Array,
  out: Float64Array,
  size: number,
) => void;

const notBelow: Choice = (left, right, gives, otherwise, out, size) => {
  for (let row = 0; row < size; row += 1) {
    out[row] = ((left[row] as number) >= (right[row] as number) ? gives[row] : otherwise[row]) as number;
  }
};
const above: Choice = (left, right, gives, otherwise, out, size) => {
  for (let row = 0; row < size; row += 1) {
    out[row] = ((left[row] as number) > (right[row] as number) ? gives[row] : otherwise[row]) as number;
  }
};

const CHOICES: Readonly<Record<Sign, Choice>> = {
  ">=": notBelow,
  ">": above,
  "<=": (left, right, ...rest) => notBelow(right, left, ...rest),
  "<": (left, right, ...rest) => above(right, left, ...rest),
};
