import type fc from "fast-check";
import type { Case, Entry, Facts, Rule, Scheme } from "par-index";
import { drawCases } from "./case.js";
import { type Draw, drawn } from "./draw.js";
import { unmistakable } from "./grid.js";
import { drawScheme, leavesOf } from "./scheme.js";

/** A scheme and the cases of some units under it. */
export interface Year {
  readonly scheme: Scheme;
  readonly cases: readonly Case[];
}

export const schemes: fc.Arbitrary<Scheme> = drawn((draw) => drawScheme(draw));

export const years: fc.Arbitrary<Year> = drawn((draw) => {
  const scheme = drawScheme(draw, draw.int(1, 4));
  return { scheme, cases: frozen(drawCases(draw, scheme)) };
});

/** Years in which points are made of weights alone. */
export const weightedYears: fc.Arbitrary<Year> = drawn((draw) => {
  const scheme = drawScheme(draw, draw.int(1, 4), "weights");
  return { scheme, cases: frozen(drawCases(draw, scheme)) };
});

/**
 * Cases in which some figures are longer than whole numbers below 2^53 can hold: amounts in đồng, millionths, fractions of
 * fifteen places. Their ledgers are left out, for they were written on other figures.
 */
export function withGreatFigures(draw: Draw, scheme: Scheme, cases: readonly Case[]): readonly Case[] {
  const rules = new Map(leavesOf(scheme.criteria).map(({ code, rule }) => [code, rule]));
  const stretched = (entry: Entry): Entry => {
    const rule = rules.get(entry.leaf);
    if (entry.facts === undefined || "absent" in entry.facts || rule === undefined || draw.chance(40)) return entry;
    return { leaf: entry.leaf, facts: greatFacts(draw, rule, entry.facts) };
  };
  return cases.map(({ dossier, tally }) => ({
    dossier: { ...dossier, entries: dossier.entries.map(stretched) },
    ...(tally === undefined ? {} : { tally: tally.map((row) => ({ ...row, count: row.count * draw.pick(GREAT) })) }),
  }));
}

/** Factors that keep a ratio, and its ties, as it is. */
const GREAT = [1, 7, 99_991, 1_000_003, 9_999_999_967];

function greatFacts(draw: Draw, rule: Rule, facts: Facts): Facts {
  const { kind } = rule;
  const amounts = "of" in rule && rule.of === "amounts";
  const times = draw.pick(GREAT);
  const great = (figure: string): string => {
    const [ones = "", fraction = ""] = figure.split(".");
    const digits = String(BigInt(ones + fraction) * BigInt(times)).padStart(fraction.length + 1, "0");
    if (fraction === "") return digits;
    const decimal = `${digits.slice(0, -fraction.length)}.${digits.slice(-fraction.length)}`;
    return unmistakable(decimal.replace(/\.?0+$/, ""));
  };
  if (kind === "counting" && "count" in facts) return { count: facts.count * times };
  if (rule.kind === "deducting" && "faults" in facts) {
    const plain = rule.faults.every(({ points }) => typeof points === "string");
    return plain ? { faults: facts.faults.map(({ id, count }) => ({ id, count: count * times })) } : facts;
  }
  if ("part" in facts) {
    // A hair more than the whole is more than there is.
    if (amounts || kind === "relative") return facts;
    const { part, whole, excused } = facts;
    const scaled = { part: great(part), whole: great(whole) };
    return excused === undefined ? scaled : { ...scaled, excused: great(excused) };
  }
  if ("counts" in facts && "whole" in facts) {
    return {
      counts: facts.counts.map(({ id, count }) => ({ id, count: count * times })),
      whole: great(facts.whole),
    };
  }
  return facts;
}

/** Frozen through: a function that changed its input would throw. */
export function frozen<Value>(value: Value): Value {
  if (typeof value === "object" && value !== null && !Object.isFrozen(value)) {
    Object.freeze(value);
    for (const inner of Object.values(value)) frozen(inner);
  }
  return value;
}
