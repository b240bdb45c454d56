import { decimalText } from "../../number/decimal.js";
import { exactText } from "../../number/exact.js";
import { compareQuotients, type Quotient, whole } from "../../number/quotient.js";
import { type Rounding, roundQuotient } from "../../number/rounding.js";
import type { LocalizedText } from "../../text/text.js";
import type { ChoiceById, Expression } from "./expression.js";
import { keyOfFact } from "./factors.js";
import type { Known } from "./known.js";
import type { Factor, ProofLine, ProofTerm } from "./proofLine.js";
import type { FactSource } from "./source.js";
import { prepareValue } from "./value.js";
import { workedOut } from "./workedOut.js";

/** The sheet that a proof is written on, with the facts that it is of. */
export interface Sheet {
  readonly value: (part: Expression) => Quotient;
  readonly id: (choice: ChoiceById) => string;
  /** Whether a fact is a yes or a no, which is printed by its words alone. */
  readonly isFlag: (part: Expression) => boolean;
  /** Writes a line down, unless it stands there already. */
  readonly put: (line: ProofLine) => void;
  readonly lines: readonly ProofLine[];
}

export function openSheet<Facts>(known: Known, source: FactSource<Facts>, facts: Facts): Sheet {
  const lines: ProofLine[] = [];
  const written = new Set<string>();
  const flags = flagsIn(known);
  return {
    value: (part) => {
      const value = prepareValue(part, source)(facts);
      if (value === null) throw new Error("A proof of facts of which one is awaited");
      return value;
    },
    id: (choice) => source.id(choice.fact)(facts) as string,
    isFlag: (part) => part.node === "fact" && flags.has(keyOfFact(part.fact)),
    put: (line) => {
      const text = JSON.stringify(line);
      if (written.has(text)) return;
      written.add(text);
      lines.push(line);
    },
    lines,
  };
}

function flagsIn({ facts }: Known): ReadonlySet<string> {
  const flags = facts.filter(({ least, most, places }) => least === "0" && most === "1" && places === 0);
  return new Set(flags.map(({ fact }) => keyOfFact(fact)));
}

export function isRounded(value: Quotient, rounding: Rounding): boolean {
  return compareQuotients(value, whole(roundQuotient(value, rounding))) === 0;
}

export function calculation(
  gives: LocalizedText | "points",
  terms: readonly ProofTerm[],
  divisors: readonly Factor[],
  rounding?: Rounding,
): ProofLine {
  const value = workedOut(terms, divisors);
  const exact = exactText(value);
  const result = rounding === undefined ? exact : decimalText(roundQuotient(value, rounding));
  const rounded = result === exact ? {} : { exact, rounding: "leaf" as const };
  return { kind: "calculation", gives, terms, ...(divisors.length === 0 ? {} : { divisors }), ...rounded, result };
}

/** A number with the words for what it is, unless it has some. */
export function called(words: LocalizedText | undefined, factor: Factor): Factor {
  return words === undefined || typeof factor !== "string" ? factor : { value: factor, words };
}
