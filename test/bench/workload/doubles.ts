import { type Dossier, leaves } from "par-index";
import { scheme, times } from "./scheme.js";

/**
 * The workload as it is written by hand for speed: doubles in typed arrays, each kind of rule a loop of its own. Leaves
 * are rounded to four places and the published figure to two, as the scheme says; everything else is left to doubles.
 */
export interface Doubles {
  readonly units: number;
  /** By leaf, a value for each unit: level, part or number of faults. */
  readonly first: readonly Float64Array[];
  /** By leaf: the whole. */
  readonly second: readonly Float64Array[];
  readonly leaf: readonly Float64Array[];
  readonly criterion: readonly Float64Array[];
  readonly domain: readonly Float64Array[];
  readonly total: Float64Array;
  readonly percent: Float64Array;
  readonly published: Float64Array;
  readonly classAt: Int32Array;
  readonly rank: Int32Array;
}

const LEAVES = 120;
const MAXIMA = [1, 1, 0.5];
const MEMBERS = 100;

export function emptyDoubles(units: number): Doubles {
  const column = () => new Float64Array(units);
  return {
    units,
    first: times(LEAVES, column),
    second: times(LEAVES, column),
    leaf: times(LEAVES, column),
    criterion: times(40, column),
    domain: times(8, column),
    total: column(),
    percent: column(),
    published: column(),
    classAt: new Int32Array(units),
    rank: new Int32Array(units),
  };
}

const CODES: readonly string[] = leaves(scheme.criteria).map(({ code }) => code);

/** Reads dossiers into the columns, after a look at whether their entries stand in the order of the scheme. */
export function readDoubles(dossiers: readonly Dossier[], { first, second }: Doubles): void {
  for (let unit = 0; unit < dossiers.length; unit += 1) {
    const { entries } = dossiers[unit] as Dossier;
    for (let leaf = 0; leaf < LEAVES; leaf += 1) {
      const entry = entries[leaf];
      if (entry === undefined || entry.leaf !== CODES[leaf]) throw new Error(`unit ${unit}: not in the scheme's order`);
      // biome-ignore lint/suspicious/noExplicitAny: the loop knows its leaves' facts by their position
      const facts = entry.facts as any;
      const column = first[leaf] as Float64Array;
      switch (leaf % 4) {
        case 0:
          column[unit] = facts.level === "yes" ? 1 : 0;
          break;
        case 3:
          column[unit] = facts.faults.length === 0 ? 0 : facts.faults[0].count;
          break;
        default:
          column[unit] = Number(facts.part);
          (second[leaf] as Float64Array)[unit] = Number(facts.whole);
      }
    }
  }
}

/** Everything from the columns to the ranks, column by column. */
export function computeDoubles(doubles: Doubles): void {
  const { units, first, second, leaf, criterion, domain, total, percent, published, classAt } = doubles;
  for (let at = 0; at < LEAVES; at += 1) {
    scoreLeaf(at, first[at] as Float64Array, second[at] as Float64Array, leaf[at] as Float64Array, units);
  }
  sumThrees(leaf, criterion, units);
  for (const column of domain) column.fill(0);
  for (let at = 0; at < 40; at += 1) addTo(domain[Math.floor(at / 5)] as Float64Array, criterion[at] as Float64Array);
  total.fill(0);
  for (const column of domain) addTo(total, column);
  for (let unit = 0; unit < units; unit += 1) {
    const points = total[unit] as number;
    percent[unit] = Math.round((points / 100) * 100 * 100) / 100;
    const figure = Math.round(points * 100) / 100;
    published[unit] = figure;
    classAt[unit] = figure >= 90 ? 0 : figure >= 70 ? 1 : figure >= 50 ? 2 : 3;
  }
  rankDoubles(doubles);
}

function scoreLeaf(at: number, first: Float64Array, second: Float64Array, points: Float64Array, units: number): void {
  const max = MAXIMA[at % 3] as number;
  switch (at % 4) {
    case 0:
      for (let unit = 0; unit < units; unit += 1) points[unit] = first[unit] === 1 ? max : 0;
      break;
    case 1:
      for (let unit = 0; unit < units; unit += 1) {
        const ratio = ((first[unit] as number) / (second[unit] as number)) * 100;
        points[unit] = ratio >= 90 ? max : ratio >= 80 ? max * 0.75 : ratio >= 50 ? max * 0.5 : 0;
      }
      break;
    case 2:
      for (let unit = 0; unit < units; unit += 1) {
        const ratio = (first[unit] as number) / (second[unit] as number);
        points[unit] = ratio < 0.5 ? 0 : Math.round(max * Math.min(1, ratio) * 1e4) / 1e4;
      }
      break;
    default:
      for (let unit = 0; unit < units; unit += 1) points[unit] = Math.max(0, max - 0.1 * (first[unit] as number));
  }
}

function sumThrees(leaf: readonly Float64Array[], criterion: readonly Float64Array[], units: number): void {
  for (let at = 0; at < 40; at += 1) {
    const sum = criterion[at] as Float64Array;
    const [a, b, c] = [leaf[3 * at], leaf[3 * at + 1], leaf[3 * at + 2]] as [Float64Array, Float64Array, Float64Array];
    for (let unit = 0; unit < units; unit += 1) {
      sum[unit] = (a[unit] as number) + (b[unit] as number) + (c[unit] as number);
    }
  }
}

function addTo(total: Float64Array, terms: Float64Array): void {
  for (let unit = 0; unit < total.length; unit += 1) total[unit] = (total[unit] as number) + (terms[unit] as number);
}

/** Shared ranks inside each hundred, by the published figure. */
export function rankDoubles({ units, published, rank }: Doubles): void {
  for (let from = 0; from < units; from += MEMBERS) {
    const members = times(Math.min(MEMBERS, units - from), (at) => from + at);
    members.sort((a, b) => (published[b] as number) - (published[a] as number));
    for (let at = 0; at < members.length; at += 1) {
      const [unit, before] = [members[at] as number, members[at - 1]];
      const tied = before !== undefined && published[before] === published[unit];
      rank[unit] = tied ? (rank[before] as number) : at + 1;
    }
  }
}
