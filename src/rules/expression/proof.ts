import { exactText } from "../../number/exact.js";
import type { Rounding } from "../../number/rounding.js";
import type { Expression, Extreme } from "./expression.js";
import type { Known } from "./known.js";
import type { ProofLine } from "./proofLine.js";
import { calculation, isRounded, openSheet, type Sheet } from "./proofSheet.js";
import type { FactSource } from "./source.js";
import { chosenCase, content, decide, HELD, hold, stateCase, unheld } from "./writtenOut.js";

/**
 * From facts to the points of a rule, line by line: each figure that has a name, each limit that decided, and the one rounding
 * at the end. The last line that gives `points` gives the points of the leaf; where no line does, the rule states them for
 * these facts.
 *
 * @param facts - Facts of which none that is needed is awaited.
 */
export function proofOf<Facts>(
  one: Expression,
  known: Known,
  source: FactSource<Facts>,
  facts: Facts,
  rounding: Rounding,
): readonly ProofLine[] {
  const sheet = openSheet(known, source, facts);
  endAt(one, sheet, rounding);
  return sheet.lines;
}

/** The figure that is the points of the leaf: rounded, and called so. */
function endAt(one: Expression, sheet: Sheet, rounding: Rounding): void {
  const { value, put } = sheet;
  switch (one.node) {
    case "by-id":
      // A level that gives its points says everything by itself.
      if (chosenCase(one, sheet).gives.node !== "constant") stateCase(one, sheet);
      endAt(chosenCase(one, sheet).gives, sheet, rounding);
      return;
    case "by-limits":
      endAt(decide(one, sheet), sheet, rounding);
      return;
    case "least":
    case "most": {
      const free = unheld(one, sheet);
      if (free === null) endHeld(one, sheet, rounding);
      else endAt(free, sheet, rounding);
      return;
    }
    default: {
      const { terms, divisors, isStated = false } = content(one, sheet);
      if (isStated && isRounded(value(one), rounding)) return;
      put(calculation("points", terms, divisors, rounding));
    }
  }
}

/** What is held at a limit, and rounded if that is not yet as the scheme rounds. */
function endHeld(one: Extreme, sheet: Sheet, rounding: Rounding): void {
  const exact = sheet.value(one);
  const isLast = isRounded(exact, rounding);
  hold(one, isLast ? "points" : (one.name ?? HELD), sheet);
  if (!isLast) sheet.put(calculation("points", [{ factors: [exactText(exact)] }], [], rounding));
}
