import { decimal, decimalText, sum } from "../number/decimal.js";
import { addQuotients, NOTHING, type Quotient, whole } from "../number/quotient.js";
import { type Rounding, roundQuotient } from "../number/rounding.js";
import type { SuccessionEvent } from "./succession.js";
import { type Lineage, originsIn } from "./traceUnit.js";
import type { Inherited } from "./yearChange.js";

type Figures = ReadonlyMap<string, string | null>;

/** The figure of the year before that a unit inherits, exact until it is rounded once; `published` is what it is subtracted from. */
export function inheritedBy(
  lineage: Lineage,
  figures: Figures,
  published: string | null,
  rounding: Rounding | undefined,
): Inherited | null {
  const by = lineage.event?.inheritance;
  if (by === undefined) return null;
  const from = originsIn(lineage, new Set(figures.keys())).map((unit) => ({ unit, figure: figures.get(unit) ?? null }));
  const exact = inherited(lineage, figures);
  if (exact === null) return { by, figure: null, from, difference: null };
  const figure = roundQuotient(exact, rounding ?? { places: placesOf(from), mode: "half-up" });
  const difference = published === null ? null : decimalText(decimal(published).minus(figure));
  return { by, figure: decimalText(figure), from, difference };
}

/** What a unit has of the year before: its own figure, or what the event that made it gives. */
function inherited({ unit, event, predecessors }: Lineage, figures: Figures): Quotient | null {
  if (event === undefined) {
    const own = figures.get(unit) ?? null;
    return own === null ? null : whole(decimal(own));
  }
  const former = predecessors.map((one) => ({ unit: one.unit, figure: inherited(one, figures) }));
  const known = former.flatMap(({ unit: id, figure }) => (figure === null ? [] : [{ id, figure }]));
  // A mean of some of them would be the figure of others.
  if (known.length < former.length) return null;
  const weight = weightsOf(event);
  if (weight === null) return null;
  const weighed = known.map(({ id, figure }) => ({ over: figure.over.times(weight(id)), under: figure.under }));
  const total = weighed.reduce(addQuotients, NOTHING);
  if (event.inheritance === "sum") return total;
  return { over: total.over, under: total.under.times(sum(known.map(({ id }) => decimal(weight(id))))) };
}

/** What each unit weighs; nothing where nothing is inherited. A unit that goes on by itself has its own figure. */
function weightsOf({ kind, inheritance, weights }: SuccessionEvent): ((unit: string) => string) | null {
  if (inheritance === "weighted") {
    const byUnit = new Map(weights?.map(({ unit, weight }) => [unit, weight]));
    return (unit) => byUnit.get(unit) ?? "0";
  }
  return inheritance === "none" || (inheritance === undefined && kind !== "rename") ? null : () => "1";
}

function placesOf(from: Inherited["from"]): number {
  return Math.max(0, ...from.map(({ figure }) => figure?.split(".")[1]?.length ?? 0));
}
