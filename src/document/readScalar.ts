import { limits } from "./limits.js";
import { isPlain, notPlain, tooLong } from "./plain.js";
import { quote } from "./quote.js";
import { unfit } from "./readAnything.js";
import type { Read } from "./run.js";
import type { Scalar } from "./scalar.js";

/** Reads a scalar by the function in its note. */
export function scalarReader(scalar: Scalar<unknown>, canonical: (input: unknown) => boolean = () => false): Read {
  return (input, run) => {
    if (canonical(input)) return input;
    if (typeof input === "string" && input.length > limits.text) return tooLong(input, run);
    if (!isPlain(input)) return notPlain(input, run);
    const result = scalar(input);
    if (!("value" in result)) return unfit(input, run, () => run.found(result));
    if (result.notice !== undefined) run.noticed(result.notice);
    return result.value;
  };
}

/** Reads one of a few values. */
export function choiceReader(values: readonly unknown[]): Read {
  const allowed = values.map(String).join(", ");
  return (input, run) => {
    if (values.includes(input)) return input;
    if (typeof input === "string" && input.length > limits.text) return tooLong(input, run);
    if (!isPlain(input)) return notPlain(input, run);
    return unfit(input, run, () => run.report("document.not_allowed", { found: quote(input), allowed }));
  };
}
