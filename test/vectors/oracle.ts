import { createHash } from "node:crypto";
import { oracleAllocate } from "../laws/oracle/allocation.js";
import type { OracleCriterion, OracleScheme } from "../laws/oracle/documents.js";
import { compare, div, hundred, mul, parse, round, toDecimalString } from "../laws/oracle/fraction.js";
import { outcomeOfFacts, surveyOutcome } from "../laws/oracle/leaf.js";
import { oracleEvaluate } from "../laws/oracle/oracle.js";
import { rankGroup } from "../laws/oracle/ranking.js";
import { leavesOf } from "../laws/oracle/tree.js";
import { UNIT } from "../unit/fixtures.js";

// biome-ignore lint/suspicious/noExplicitAny: the oracle reads documents as loosely as they come
type Input = any;

/**
 * What a call comes to by the oracle of `test/laws/oracle/`, which knows exact fractions and nothing of `src`. A call that
 * is not here has its expected values written by hand.
 */
export const oracle: Readonly<Record<string, (input: Input) => unknown>> = {
  roundQuotient: ({ over, under, rounding }) =>
    toDecimalString(round(div(parse(over), parse(under)), rounding.places, rounding.mode)),

  score: ({ leaf: { rounding, ...own }, facts }) => {
    const leaf: OracleCriterion = { kind: "leaf", code: "1", part: "appraisal", ...own };
    const scheme = { rounding: { leaf: rounding, index: rounding } } as OracleScheme;
    // The dossiers of the vectors are of the period 2021.
    return spelled(outcomeOfFacts(scheme, leaf, facts, { year: 2021, levelOf: () => null, pointsOf: () => null }));
  },

  surveySheet: ({ scheme, tally }) => {
    const rows = tally.filter((row: { readonly unit: string }) => row.unit === UNIT.id);
    return leavesOf(scheme.criteria)
      .filter(({ rule }) => rule?.kind === "survey")
      .map((leaf) => {
        const outcome = spelled(surveyOutcome(scheme, leaf, rows));
        return { leaf: leaf.code, self: null, appraised: outcome, final: outcome };
      });
  },

  allocate: ({ total, weights, places }) => oracleAllocate(total, weights, places),

  classify: ({ bands, index }) => {
    const { points, max, published } = index;
    const exact = () => (bands.on === "points" ? parse(points) : div(mul(hundred, parse(points)), parse(max)));
    if (bands.reads === "published" ? published === null : bands.on === "percent" && max === "0") {
      return bands.otherwise.class;
    }
    const figure = bands.reads === "published" ? parse(published) : exact();
    const reached = (band: { readonly from: string }): boolean => compare(figure, parse(band.from)) >= 0;
    return (bands.best.find(reached) ?? bands.otherwise).class;
  },

  rank: ({ scheme, indexes }) => {
    const keyOf = ({ period, unit }: { readonly period: string; readonly unit: { readonly group: string } }): string =>
      JSON.stringify([period, unit.group]);
    return [...new Set<string>(indexes.map(keyOf))].sort().map((key) => {
      const [period = "", group = ""] = JSON.parse(key) as string[];
      const members = indexes.filter((index: Parameters<typeof keyOf>[0]) => keyOf(index) === key);
      return rankGroup(scheme, { period, group }, members);
    });
  },

  evaluate: ({ scheme, cases, year }) => oracleEvaluate(scheme, cases, year),

  digest: ({ document }) => sha256(document),
};

function spelled(outcome: ReturnType<typeof outcomeOfFacts>): string | null {
  return typeof outcome === "string" || outcome === null ? outcome : toDecimalString(outcome);
}

/** The SHA-256 of canonical JSON, by another implementation than the library's. */
export function sha256(document: unknown): string {
  return createHash("sha256").update(canonical(document), "utf8").digest("hex");
}

function canonical(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonical).join(",")}]`;
  if (typeof value !== "object" || value === null) return JSON.stringify(value);
  const keys = Object.keys(value).sort((a, b) => (a < b ? -1 : 1));
  return `{${keys.map((key) => `${JSON.stringify(key)}:${canonical(Reflect.get(value, key))}`).join(",")}}`;
}
