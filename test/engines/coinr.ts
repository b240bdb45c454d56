/**
 * Reproduces the reference that COINr left of its ASEM example, with the pieces that `rankIntervals`, `sensitivity` and
 * `withoutOne` are made of.
 *
 *   npm run proof -- coinr FOLDER
 *
 * FOLDER holds COINr's outputs (asem.json, mc_weights.csv, mc_ranks.csv, mc_rankstats.csv, sobol_estimator.json,
 * remove_level1_ranks.csv, remove_level1_scores.csv, compare_equal_vs_weighted_ranks.csv). They stay where they are. Exit 1
 * where anything disagrees.
 */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { rankWithin } from "../../src/robustness/rankWithin.js";
import { sobolIndices } from "../../src/robustness/sobol.js";
import { weightedSums } from "../../src/robustness/weightedSums.js";
import { weightsWithout } from "../../src/robustness/withoutOne.js";

interface Node {
  readonly code: string;
  readonly level: number;
  readonly parent: string | null;
}

interface Asem {
  readonly tree: readonly Node[];
  readonly units: readonly { readonly code: string }[];
  readonly leaves: Readonly<Record<string, Readonly<Record<string, Readonly<Record<string, number>>>>>>;
  readonly cases: readonly { readonly id: string; readonly weights: Readonly<Record<string, number>> }[];
}

const [folder] = process.argv.slice(2);
if (folder === undefined) throw new Error("npm run proof -- coinr FOLDER");
const text = (file: string): string => readFileSync(join(folder, file), "utf8");
const asem = JSON.parse(text("asem.json")) as Asem;
const leaves = asem.tree.filter(({ level }) => level === 1).map(({ code }) => code);
const units = asem.units.map(({ code }) => code);
const values = Float64Array.from(
  units.flatMap((unit) => leaves.map((leaf) => asem.leaves["norm_0_100"]?.[unit]?.[leaf] ?? Number.NaN)),
);
let failed = false;

/** A weight of each node, relative inside its group, as a share of the whole: leaf by leaf. */
function effective(weightOf: (code: string) => number): Float64Array {
  const groupTotals = new Map<string | null, number>();
  for (const { code, parent } of asem.tree) {
    groupTotals.set(parent, (groupTotals.get(parent) ?? 0) + weightOf(code));
  }
  const byCode = new Map(asem.tree.map((node) => [node.code, node]));
  const share = (code: string): number => {
    const parent = byCode.get(code)?.parent ?? null;
    return parent === null ? 1 : (weightOf(code) / (groupTotals.get(parent) ?? 1)) * share(parent);
  };
  return Float64Array.from(leaves, share);
}

function scoresUnder(weights: Float64Array): Float64Array {
  const scores = new Float64Array(units.length);
  weightedSums(values, weights, scores);
  return scores;
}

function ranksOf(scores: Float64Array): Int32Array {
  const ranks = new Int32Array(units.length);
  rankWithin(scores, [0, units.length], "shared", ranks, new Float64Array(units.length));
  return ranks;
}

/** A table with a heading; `keyed` by its first column. */
function csv(file: string): readonly Readonly<Record<string, string>>[] {
  const [heading = "", ...rows] = text(file).trim().split(/\r?\n/);
  const names = heading.split(",").map(unquoted);
  return rows.map((row) => Object.fromEntries(row.split(",").map((cell, at) => [names[at] ?? "", unquoted(cell)])));
}

function unquoted(cell: string): string {
  return cell.replace(/^"(.*)"$/, "$1");
}

function tell(what: string, agreeing: number, of: number): void {
  failed ||= agreeing !== of;
  process.stdout.write(`${agreeing === of ? "✓" : "✗"} ${what}: ${agreeing} of ${of} agree\n`);
}

/** Equal but for the last digits of a double. */
function near(found: number, expected: number): boolean {
  return Math.abs(found - expected) <= 1e-12 * Math.max(1, Math.abs(expected));
}

function weightsOf(id: string): (code: string) => number {
  const own = asem.cases.find((one) => one.id === id)?.weights;
  return (code) => own?.[code] ?? Number.NaN;
}

/** R's quantile of type 7: between two places of the ordered list, in proportion. */
function quantile(sorted: readonly number[], share: number): number {
  const place = (sorted.length - 1) * share;
  const below = Math.floor(place);
  const [low, high] = [sorted[below] ?? Number.NaN, sorted[Math.min(below + 1, sorted.length - 1)] ?? Number.NaN];
  return low + (place - below) * (high - low);
}

function reweightings(): void {
  const [weights, expected] = [csv("mc_weights.csv"), csv("mc_ranks.csv")];
  const begun = performance.now();
  const drawn = weights.map((row) => ranksOf(scoresUnder(effective((code) => Number(row[code])))));
  const took = performance.now() - begun;
  const agreeing = drawn.map((ranks, draw) => units.filter((unit, at) => Number(expected[draw]?.[unit]) === ranks[at]));
  const total = agreeing.reduce((sum, { length }) => sum + length, 0);
  tell(`ranks under ${weights.length} weightings`, total, weights.length * units.length);
  process.stdout.write(`  (weights of all levels multiplied out, summed and ranked in ${took.toFixed(0)} ms)\n`);

  const nominal = scoresUnder(effective(weightsOf("amean_weighted")));
  const ranks = ranksOf(nominal);
  const stats = csv("mc_rankstats.csv").flatMap((row) => {
    const at = units.indexOf(row["uCode"] ?? "");
    const own = drawn.map((list) => list[at] ?? Number.NaN).sort((a, b) => a - b);
    const mean = own.reduce((sum, rank) => sum + rank, 0) / own.length;
    return [
      near(nominal[at] ?? Number.NaN, Number(row["NominalScore"])),
      ranks[at] === Number(row["NominalRank"]),
      near(mean, Number(row["MeanRank"])),
      ...(["MinRank", "Q5", "MedianRank", "Q95", "MaxRank"] as const).map((name, place) =>
        near(quantile(own, [0, 0.05, 0.5, 0.95, 1][place] ?? 0), Number(row[name])),
      ),
    ];
  });
  tell("statistics of the ranks", stats.filter(Boolean).length, stats.length);
}

function comparison(): void {
  const [equal, weighted] = (["amean_equal", "amean_weighted"] as const).map((id) =>
    ranksOf(scoresUnder(effective(weightsOf(id)))),
  );
  const rows = csv("compare_equal_vs_weighted_ranks.csv").flatMap((row) => {
    const at = units.indexOf(row["uCode"] ?? "");
    return [equal?.[at] === Number(row["coin.1"]), weighted?.[at] === Number(row["coin.2"])];
  });
  tell("ranks, equal against weighted", rows.filter(Boolean).length, rows.length);
}

/** Weights as whole numbers fine enough for a double, so that what one leaf leaves is shared out without loss. */
const FINE = 2 ** 50;

function removals(): void {
  const weights = effective(weightsOf("amean_weighted")).map((share) => Math.round(share * FINE));
  const parentOf = new Map(asem.tree.map(({ code, parent }) => [code, parent]));
  const ancestors = (code: string): string[] => {
    const parent = parentOf.get(code) ?? null;
    return parent === null ? [] : [parent, ...ancestors(parent)];
  };
  const circles = (leaf: string): number[][] =>
    ancestors(leaf).map((group) => leaves.flatMap((other, at) => (ancestors(other).includes(group) ? [at] : [])));
  const without = new Map(
    leaves.map((leaf, at) => {
      const changed = weightsWithout({ weights, partOf: leaves.map(() => 0) }, [at], circles(leaf));
      if (changed === null) throw new Error(`nothing is left without ${leaf}`);
      const total = changed.reduce((sum, weight) => sum + weight, 0);
      return [leaf, scoresUnder(changed.map((weight) => weight / total))];
    }),
  );
  const [ranks, scores] = [csv("remove_level1_ranks.csv"), csv("remove_level1_scores.csv")];
  const cells = leaves.flatMap((leaf) => {
    const found = without.get(leaf) ?? new Float64Array();
    const own = ranksOf(found);
    return units.map((unit, at) => ({
      rank: own[at] === Number(ranks.find(({ uCode }) => uCode === unit)?.[leaf]),
      score: near(found[at] ?? Number.NaN, Number(scores.find(({ uCode }) => uCode === unit)?.[leaf])),
    }));
  });
  tell("ranks without one indicator", cells.filter(({ rank }) => rank).length, cells.length);
  tell("scores without one indicator", cells.filter(({ score }) => score).length, cells.length);
}

function sobol(): void {
  const { N, d, y, Si, STi } = JSON.parse(text("sobol_estimator.json")) as {
    readonly N: number;
    readonly d: number;
    readonly y: readonly number[];
    readonly Si: readonly number[];
    readonly STi: readonly number[];
  };
  // A mean shift in rank is a whole number of places over the units, and the indices do not depend on the scale.
  const places = y.map((mean) => Math.round(mean * units.length));
  const part = (at: number): number[] => places.slice(at * N, (at + 1) * N);
  const mixed = Array.from({ length: d }, (_, input) => part(2 + input));
  const indices = sobolIndices({ a: part(0), b: part(1), mixed }) ?? [];
  const divided = ([over, under]: readonly [bigint, bigint]): number => Number(over) / Number(under);
  const agreeing = indices.flatMap(({ first, total }, at) => [
    near(divided(first), Si[at] ?? Number.NaN),
    near(divided(total), STi[at] ?? Number.NaN),
  ]);
  tell("Sobol indices, first and total", agreeing.filter(Boolean).length, 2 * d);
}

reweightings();
comparison();
removals();
sobol();
process.exitCode = failed ? 1 : 0;
