/**
 * (d) Re-weightings of 51 units × 49 leaves: `rankIntervals` against a flat loop written by hand for this one case.
 *
 * Both draw the weights, keep each part's total, sum, round to the published two places, rank, classify and count. The flat
 * loop knows the shape beforehand (no leaf missing, two parts, one group) and sums doubles; ours starts from the indexes
 * of an evaluation, checks them, and sums exactly.
 */
import { type Case, evaluate, type Leaf, parseScheme, type Scheme } from "par-index";
import { rankIntervals } from "par-index/robustness";
import { sonLa880Departments } from "par-index/schemes";
import { mulberry32 } from "../random/mulberry32.js";
import type { Comparison } from "./comparison.js";

const UNITS = 51;
const LEAVES = 49;
const SPREAD = 0.25;
/** Leaves from here on belong to the survey. */
const SURVEYED = 34;

export async function comparisons(): Promise<Comparison[]> {
  const scheme = parseScheme(schemeOf());
  const { indexes } = evaluate(scheme, casesOf(scheme));
  const shares = Float64Array.from(indexes.flatMap(({ nodes }) => nodes.map(({ percent }) => Number(percent) / 100)));
  const maxima = scheme.criteria.map(({ max }) => Number(max));
  return [1_000, 10_000].map((draws) => {
    const ours = () => rankIntervals(scheme, indexes, { seed: 880, draws });
    const flat = () => flatLoop(shares, maxima, draws);
    return {
      title: `(d) ${draws} re-weightings of ${UNITS} units × ${LEAVES} leaves`,
      variants: [
        { name: "rankIntervals", run: ours },
        { name: "flat loop of doubles", run: flat },
      ],
      check: () => checkAlike(ours(), flat(), draws),
      note: "The two draw from different generators; medians must agree within one rank, counts must be whole.",
    };
  });
}

function schemeOf(): Scheme {
  const criteria = Array.from({ length: LEAVES }, (_, at): Leaf => {
    const part = at < SURVEYED ? "appraisal" : "survey";
    const last = at === SURVEYED - 1 || at === LEAVES - 1;
    // 33 × 2 + 4 = 70 and 14 × 2 + 2 = 30.
    const max = last && part === "appraisal" ? 4 : 2;
    const title = { vi: `Tiêu chí ${at + 1}` };
    return { kind: "leaf", code: String(at + 1), title, max: String(max), part, rule: { kind: "given" } };
  });
  const { bands, rounding, basis, parts } = sonLa880Departments;
  return {
    id: "bench",
    edition: "1",
    title: { vi: "Đo tốc độ" },
    status: "illustrative",
    basis,
    parts,
    criteria,
    rounding,
    absence: { notApplicable: "refuse" },
    bands,
    ranking: { by: "published", ties: "shared" },
    publishes: "points",
  };
}

/** Points in hundredths of the maximum, so that the shares of the flat loop are those of the index. */
function casesOf(scheme: Scheme): readonly Case[] {
  const random = mulberry32(51);
  return Array.from({ length: UNITS }, (_, at) => ({
    dossier: {
      unit: { id: `u${at}`, name: `Đơn vị ${at}`, group: "sở" },
      period: "2021",
      scheme: { id: scheme.id, edition: scheme.edition },
      entries: scheme.criteria.map(({ code, max }) => {
        const hundredths = 40 + Math.floor(61 * random());
        const points = String((Number(max) * hundredths) / 100);
        return { leaf: code, facts: { points: Number(points).toFixed(2), reason: "mô phỏng" } };
      }),
    },
  }));
}

interface Counted {
  readonly ranks: Uint32Array;
  readonly classes: Uint32Array;
}

function flatLoop(shares: Float64Array, maxima: readonly number[], draws: number): Counted {
  const random = mulberry32(880);
  const weights = new Float64Array(LEAVES);
  const figures = new Float64Array(UNITS);
  const ranks = new Uint32Array(UNITS * UNITS);
  const classes = new Uint32Array(UNITS * 4);
  for (let draw = 0; draw < draws; draw += 1) {
    let [appraised, surveyed] = [0, 0];
    for (let leaf = 0; leaf < LEAVES; leaf += 1) {
      const weight = (maxima[leaf] as number) * (1 - SPREAD + 2 * SPREAD * random());
      weights[leaf] = weight;
      if (leaf < SURVEYED) appraised += weight;
      else surveyed += weight;
    }
    for (let leaf = 0; leaf < LEAVES; leaf += 1) {
      weights[leaf] = (weights[leaf] as number) * (leaf < SURVEYED ? 70 / appraised : 30 / surveyed);
    }
    for (let unit = 0, at = 0; unit < UNITS; unit += 1) {
      let sum = 0;
      for (let leaf = 0; leaf < LEAVES; leaf += 1, at += 1) sum += (weights[leaf] as number) * (shares[at] as number);
      figures[unit] = Math.round(sum * 100) / 100;
    }
    for (let unit = 0; unit < UNITS; unit += 1) {
      const figure = figures[unit] as number;
      let above = 0;
      for (let other = 0; other < UNITS; other += 1) if ((figures[other] as number) > figure) above += 1;
      const place = unit * UNITS + above;
      ranks[place] = (ranks[place] as number) + 1;
      const band = unit * 4 + (figure >= 90 ? 0 : figure >= 70 ? 1 : figure >= 50 ? 2 : 3);
      classes[band] = (classes[band] as number) + 1;
    }
  }
  return { ranks, classes };
}

function checkAlike({ units }: ReturnType<typeof rankIntervals>, flat: Counted, draws: number): void {
  units.forEach(({ unit, ranks, classes }, at) => {
    let [passed, median] = [0, 0];
    while (passed < draws / 2) {
      passed += flat.ranks[at * UNITS + median] as number;
      median += 1;
    }
    if (Math.abs(median - ranks.median) > 1) throw new Error(`${unit}: median rank ${ranks.median}, flat ${median}`);
    if (classes.reduce((sum, one) => sum + one.draws, 0) !== draws) throw new Error(`${unit}: a draw is missing`);
  });
}
