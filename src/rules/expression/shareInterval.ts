import { type Interval, join, only } from "../../number/interval.js";
import { addQuotients, multiplyQuotients, NOTHING, type Quotient } from "../../number/quotient.js";
import type { Expression } from "./expression.js";
import { type Atom, type Factors, factorsOf, keyOfFact } from "./factors.js";
import type { Known } from "./known.js";

/** Facts that together are no more than `constant × atom`. */
export interface ShareOf {
  readonly facts: ReadonlySet<string>;
  readonly constant: Quotient;
  /** The key of what they are shares of. */
  readonly of: string;
}

/** The shares of single atoms; of products nothing is made. */
export function sharesOf({ shares }: Known): readonly ShareOf[] {
  return shares.flatMap(({ facts, of }) => {
    const { constant, above, below } = factorsOf(of);
    const [atom, ...more] = above;
    if (atom === undefined || more.length > 0 || below.length > 0 || !constant.over.gt("0")) return [];
    return [{ facts: new Set(facts.map(keyOfFact)), constant, of: atom.key }];
  });
}

interface Shared {
  readonly constant: Quotient;
  /** What is left when every share over its whole is taken out. */
  readonly rest: { readonly above: readonly Atom[]; readonly below: readonly Atom[] };
  readonly found: readonly Interval[];
}

/**
 * Takes out the quotients of shares over what they are shares of. Such a quotient is a straight figure of the shares, so it is
 * at its least and at its most where one share is everything, or none is anything.
 */
export function shareInterval({ constant, above, below }: Factors, shares: readonly ShareOf[]): Shared {
  const [over, under] = [[...above], [...below]];
  const found: Interval[] = [];
  for (const divisor of below) {
    for (const share of shares) {
      if (share.of !== divisor.key) continue;
      const at = over.findIndex(({ figure }) => coefficientsOf(figure, share) !== null);
      if (at < 0) continue;
      found.push(corners(coefficientsOf((over[at] as Atom).figure, share) as Coefficients, share));
      over.splice(at, 1);
      under.splice(under.indexOf(divisor), 1);
      break;
    }
  }
  return { constant, rest: { above: over, below: under }, found };
}

/** A straight figure: so much of each share, and so much of the whole. */
interface Coefficients {
  readonly ofShares: ReadonlyMap<string, Quotient>;
  readonly ofWhole: Quotient;
}

function corners({ ofShares, ofWhole }: Coefficients, { facts, constant }: ShareOf): Interval {
  const none = only(ofWhole);
  return [...facts]
    .map((fact) => multiplyQuotients(ofShares.get(fact) ?? NOTHING, constant))
    .map((most) => only(addQuotients(ofWhole, most)))
    .reduce(join, none);
}

/** `null` where the figure is anything but a sum of shares and the whole, each times a constant. */
function coefficientsOf(one: Expression, share: ShareOf): Coefficients | null {
  const { constant, above, below } = factorsOf(one);
  const [atom, ...more] = above;
  if (atom === undefined || more.length > 0 || below.length > 0) return null;
  if (atom.key === share.of) return { ofShares: new Map(), ofWhole: constant };
  const { figure } = atom;
  if (figure.node === "fact") {
    return share.facts.has(atom.key) ? { ofShares: new Map([[atom.key, constant]]), ofWhole: NOTHING } : null;
  }
  if (figure.node !== "sum") return null;
  let all: Coefficients = { ofShares: new Map(), ofWhole: NOTHING };
  for (const term of figure.terms) {
    const found = coefficientsOf(term, share);
    if (found === null) return null;
    all = added(all, found);
  }
  return scaled(all, constant);
}

function added(a: Coefficients, b: Coefficients): Coefficients {
  const ofShares = new Map(a.ofShares);
  for (const [fact, by] of b.ofShares) ofShares.set(fact, addQuotients(ofShares.get(fact) ?? NOTHING, by));
  return { ofShares, ofWhole: addQuotients(a.ofWhole, b.ofWhole) };
}

function scaled({ ofShares, ofWhole }: Coefficients, by: Quotient): Coefficients {
  return {
    ofShares: new Map([...ofShares].map(([fact, of]) => [fact, multiplyQuotients(of, by)])),
    ofWhole: multiplyQuotients(ofWhole, by),
  };
}
