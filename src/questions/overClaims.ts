import { nodesByCode } from "../composite/nodesByCode.js";
import type { UnitIndex } from "../composite/unitIndex.js";
import { leaves } from "../criteria/leaves.js";
import type { Evaluation } from "../evaluate/evaluation.js";
import { evaluationFor } from "../evaluate/evaluationFor.js";
import { type Decimal, decimal, decimalText, sum, ZERO } from "../number/decimal.js";
import { percentOf } from "../number/percent.js";
import type { Percent, Points } from "../number/quantity.js";
import type { Rounding } from "../number/rounding.js";
import type { PreparedScheme } from "../scheme/prepareScheme.js";
import type { Scheme } from "../scheme/scheme.js";
import { groupBy } from "../text/groupBy.js";

/** What units gave themselves beside what they were given in the end. */
export interface SelfComparison {
  /** Leaves with both a self score and a final score. */
  readonly leaves: number;
  /** Of these, leaves whose self score is above the final one, and below it. */
  readonly overClaimed: number;
  readonly underClaimed: number;
  /** `100 × overClaimed ÷ leaves`, rounded by `rounding.index`; `null` where there are no leaves. */
  readonly rate: Percent | null;
  readonly self: Points;
  /** After the stage `appraisal`. */
  readonly appraised: Points;
  readonly final: Points;
  /** What was claimed too much, and too little: `self − final = over − under`. */
  readonly over: Points;
  readonly under: Points;
}

/** The same leaves, divided in three ways: each list adds up to the total. */
export interface OverClaims {
  readonly whole: SelfComparison;
  /** In the order of the evaluation. */
  readonly units: readonly (SelfComparison & { readonly unit: string; readonly name: string })[];
  /** In the order of the scheme. */
  readonly domains: readonly (SelfComparison & { readonly code: string })[];
  /** By appraiser, in the order in which the scheme names them; `null` for leaves without one. */
  readonly agencies: readonly (SelfComparison & { readonly agency: string | null })[];
}

/**
 * Self scores against final ones (chênh lệch điểm tự chấm và điểm thẩm định), by unit, by domain and by appraising agency:
 * on how many leaves units claimed more than they were given, and by how many points.
 *
 * @param scheme - The scheme that the evaluation was made by.
 * @param evaluation - The result of `evaluate`.
 * @returns Exact points of the leaves as they stand, before caps of groups and rescaling; only rates are rounded. Leaves
 *   that a unit does not score itself, or that are pending or not applicable in either state, are not compared.
 * @throws `document.other_scheme` for an evaluation of another scheme; what `parseScheme` throws.
 *   `argument.*` for an argument that is something else.
 * @example
 * ```ts
 * import { evaluate } from "par-index";
 * import { sonLa880Departments } from "par-index/schemes";
 * import { overClaims } from "par-index/questions";
 *
 * overClaims(sonLa880Departments, evaluate(sonLa880Departments, [])).whole.leaves; // => 0
 * ```
 * @clause 880/QĐ-UBND, Phần II, mục II.3.a: units score themselves, and Sở Nội vụ with the agencies concerned appraises it;
 *   mục IV.3: units report objectively and truthfully.
 * @law over-claims add up three ways: sum(units) = sum(domains) = sum(agencies) = total, and self − final = over − under
 */
export function overClaims(scheme: Scheme, evaluation: Evaluation): OverClaims {
  const read = evaluationFor(scheme, evaluation);
  return claimsOf(read.prepared, read.evaluation);
}

/** {@link overClaims} for what has been read. */
function claimsOf(prepared: PreparedScheme, evaluation: Evaluation): OverClaims {
  const rounding = prepared.scheme.rounding.index;
  const pairs = evaluation.indexes.flatMap((index) => pairsOf(prepared, index));
  const by = (keyOf: (pair: Pair) => string): ReadonlyMap<string, readonly Pair[]> => groupBy(pairs, keyOf);
  const [units, domains] = [by(({ unit }) => unit), by(({ domain }) => domain)];
  // Every agency of the scheme has a distinct key, and so has the case without an agency.
  const agencies = by(({ agency }) => JSON.stringify(agency));
  const named = new Set([...prepared.leaves.values()].map(({ appraiser }) => appraiser ?? null));
  return {
    whole: compare(pairs, rounding),
    units: evaluation.indexes.map(({ unit: { id, name } }) => {
      return { unit: id, name, ...compare(units.get(id) ?? [], rounding) };
    }),
    domains: prepared.scheme.criteria.map(({ code }) => ({ code, ...compare(domains.get(code) ?? [], rounding) })),
    agencies: [...named].map((agency) => {
      return { agency, ...compare(agencies.get(JSON.stringify(agency)) ?? [], rounding) };
    }),
  };
}

/** A leaf of a unit in its states. */
interface Pair {
  readonly unit: string;
  readonly domain: string;
  readonly agency: string | null;
  readonly self: Decimal;
  readonly appraised: Decimal;
  readonly final: Decimal;
}

function pairsOf(prepared: PreparedScheme, { unit, nodes }: UnitIndex): readonly Pair[] {
  const scored = nodesByCode(nodes);
  return prepared.scheme.criteria.flatMap((domain) =>
    leaves([domain]).flatMap(({ code }): Pair[] => {
      const { self, appraised, points } = scored.get(code) ?? {};
      if (self === null || self === undefined || points === null || points === undefined) return [];
      const agency = prepared.leaves.get(code)?.appraiser ?? null;
      const states = { self: decimal(self), appraised: decimal(appraised ?? "0"), final: decimal(points) };
      return [{ unit: unit.id, domain: domain.code, agency, ...states }];
    }),
  );
}

function compare(pairs: readonly Pair[], rounding: Rounding): SelfComparison {
  const differences = pairs.map(({ self, final }) => self.minus(final));
  const over = differences.filter((difference) => difference.gt(0));
  const under = differences.filter((difference) => difference.lt(0));
  return {
    leaves: pairs.length,
    overClaimed: over.length,
    underClaimed: under.length,
    rate: percentOf(decimal(over.length), decimal(pairs.length), rounding),
    self: decimalText(sum(pairs.map(({ self }) => self))),
    appraised: decimalText(sum(pairs.map(({ appraised }) => appraised))),
    final: decimalText(sum(pairs.map(({ final }) => final))),
    over: decimalText(sum(over)),
    under: decimalText(ZERO.minus(sum(under))),
  };
}
