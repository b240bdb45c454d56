import { type Decimal, decimal, decimalText } from "../../number/decimal.js";
import { placesOf } from "../../number/decimalText.js";
import type { AnyFacts } from "../place.js";
import type { Measured } from "./measured.js";

/** Facts just at a limit of a rule, or just beside it, and what another leaf comes to where the rule asks that. */
export interface AtLimit {
  readonly facts: AnyFacts;
  readonly elsewhere?: LeafElsewhere;
}

/** What another leaf comes to. */
export type LeafElsewhere =
  | { readonly leaf: string; readonly level: string }
  | { readonly leaf: string; readonly points: string };

/** Facts with a figure that is measured at a limit, one just below it and one just above. */
export function measuredAt({ measure }: Measured, at: string): readonly AtLimit[] {
  return figuresAround(at).map((figure) => ({ facts: measureOf(measure, figure, placesOf(at)) }));
}

/** What only some ratios take: a part above its whole, and amounts that are no whole numbers. */
export function ratiosTaken({ measure, of, over }: Measured): readonly AtLimit[] {
  if (measure === "value") return [];
  return [
    ...(over === "full" ? [{ facts: { part: "1100", whole: "1000" } }] : []),
    ...(of === "amounts" ? [{ facts: { part: "0.5", whole: "1" } }] : []),
  ];
}

/** A figure, and those as much below and above it as it has no digits for. */
export function figuresAround(at: string): readonly Decimal[] {
  const step = power(-(placesOf(at) + 1));
  return [decimal(at), decimal(at).minus(step), decimal(at).plus(step)];
}

/** Facts that come to this figure: as many of a thousand, or more where it has decimals. */
export function measureOf(measure: Measured["measure"], figure: Decimal, places: number): AnyFacts {
  if (measure === "value") return { value: decimalText(figure) };
  const times = power(places + 1);
  return { part: decimalText(figure.times(times)), whole: decimalText(decimal("100").times(times)) };
}

function power(places: number): Decimal {
  return places >= 0 ? decimal(`1${"0".repeat(places)}`) : decimal(`0.${"0".repeat(-places - 1)}1`);
}

/** The fewest that together are no less than so much. */
export function fewestReaching(points: string, each: string): number {
  return Math.max(0, Math.ceil(Number(decimalText(decimal(points))) / Number(each)));
}
