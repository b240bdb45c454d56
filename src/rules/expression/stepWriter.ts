import { keyOfStep, type Step, type Test } from "./step.js";

/** Writes steps down, each different one once. */
export interface StepWriter {
  readonly steps: readonly Step[];
  readonly one: number;
  /** Whether a fact that changes nothing, as one times nothing, stays a part all the same. */
  readonly keepsFacts: boolean;
  readonly step: (step: Step) => number;
  readonly number: (value: bigint) => number;
  readonly add: (parts: readonly number[]) => number;
  readonly multiply: (parts: readonly number[]) => number;
  readonly extreme: (is: "least" | "most", parts: readonly number[]) => number;
  readonly choose: (tests: readonly Test[], branches: readonly number[]) => number;
}

export function stepWriter(keepsFacts: boolean): StepWriter {
  const steps: Step[] = [];
  const written = new Map<string, number>();
  const step = (one: Step): number => {
    const key = keyOfStep(one);
    const before = written.get(key);
    if (before !== undefined) return before;
    written.set(key, steps.length);
    return steps.push(one) - 1;
  };
  const number = (value: bigint): number => step({ is: "number", value });
  const one = number(1n);
  /** The numbers among the parts made one, and the other parts. */
  const parted = (parts: readonly number[], join: (a: bigint, b: bigint) => bigint, start: bigint) => {
    const numbers = parts.flatMap((part) => {
      const found = steps[part] as Step;
      return found.is === "number" ? [found.value] : [];
    });
    return {
      constant: numbers.reduce(join, start),
      others: parts.filter((part) => (steps[part] as Step).is !== "number"),
    };
  };
  return {
    steps,
    one,
    keepsFacts,
    step,
    number,
    add: (parts) => {
      const { constant, others } = parted(parts, (a, b) => a + b, 0n);
      if (others.length === 0) return number(constant);
      const all = constant === 0n ? others : [...others, number(constant)];
      return all.length === 1 ? (all[0] as number) : step({ is: "add", parts: all });
    },
    multiply: (parts) => {
      const { constant, others } = parted(parts, (a, b) => a * b, 1n);
      if (others.length === 0 || (constant === 0n && !keepsFacts)) return number(constant);
      const all = constant === 1n ? others : [number(constant), ...others];
      return all.length === 1 ? (all[0] as number) : step({ is: "multiply", parts: all });
    },
    extreme: (is, parts) => {
      const different = [...new Set(parts)];
      return different.length === 1 ? (different[0] as number) : step({ is, parts: different });
    },
    choose: (tests, branches) =>
      tests.reduceRight((otherwise, test, position) => {
        const gives = branches[position] as number;
        return gives === otherwise && !keepsFacts ? gives : step({ is: "choose", if: test, gives, otherwise });
      }, branches.at(-1) as number),
  };
}
