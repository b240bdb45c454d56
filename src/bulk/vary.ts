import { checkPolicy, notTheUnits } from "../assessment/checkEntry.js";
import type { Absent, Unit } from "../assessment/dossier.js";
import { factsOfLeaf } from "../assessment/readFacts.js";
import type { SoundCase } from "../composite/soundCase.js";
import { type Issue, issue } from "../issue/issue.js";
import { ScoringError } from "../issue/scoringError.js";
import type { Facts } from "../rules/rule.js";
import type { OpenLeaf, OpenScheme } from "../scheme/openScheme.js";
import { block } from "./block.js";
import { finals, SIZES } from "./engine.js";
import { placeIndexes, writeFigures } from "./figures.js";
import type { Layout } from "./layout.js";
import type { PlacedFigures } from "./plan.js";
import { reading } from "./reading.js";
import { referenceIndex } from "./reference.js";
import type { Road } from "./road.js";
import { emptyStandings, readStandings, type Standings } from "./standings.js";

/** What each unit states of the leaf. */
type FactsOfUnit = (unit: Unit) => Facts | Absent;

/** Figures of cases that are kept in columns, with other facts of one leaf each time. */
export function varying(
  { layout, engine }: Road,
  cases: readonly SoundCase[],
  leaf: string,
): (factsOf: FactsOfUnit) => readonly PlacedFigures[] {
  const { open } = layout;
  const own = leafNamed(open, leaf);
  if (engine === null) {
    return (factsOf) => {
      const facts = readAll(open, own, cases, factsOf);
      return placeIndexes(
        open,
        cases.map((one, at) => referenceIndex(open, restated(one, leaf, facts[at]))),
      );
    };
  }
  const restate = columns(layout, cases, layout.leafAt.get(leaf) ?? -1);
  return (factsOf) => writeFigures(layout, cases, restate(readAll(open, own, cases, factsOf)));
}

function leafNamed(open: OpenScheme, leaf: string): OpenLeaf {
  const own = open.leaves.get(leaf);
  const params = { leaf: String(leaf) };
  if (own === undefined) throw new ScoringError([issue("document.unknown_leaf", ["leaf"], params)]);
  const refused = notTheUnits(own, []);
  if (refused !== null) throw new ScoringError([refused]);
  return own;
}

/** The facts of every unit, in the order of the cases, or every issue, each at its unit's position. */
function readAll(
  open: OpenScheme,
  own: OpenLeaf,
  cases: readonly SoundCase[],
  factsOf: FactsOfUnit,
): readonly (Facts | Absent)[] {
  const issues: Issue[] = [];
  const facts = cases.flatMap(({ dossier }, at) => {
    const read = factsOfLeaf.safeRead(factsOf(dossier.unit), own);
    const found = read.ok ? checkPolicy(open, own, { leaf: own.leaf.code, facts: read.value }, []) : read.issues;
    if (found.length > 0) issues.push(...found.map((one) => ({ ...one, path: [at, ...one.path] })));
    return read.ok ? [read.value] : [];
  });
  if (issues.length > 0) throw new ScoringError(issues);
  return facts;
}

const [, CAPACITY] = SIZES.figures;

function columns(
  layout: Layout,
  cases: readonly SoundCase[],
  position: number,
): (facts: readonly (Facts | Absent)[]) => Standings {
  const read = reading(layout);
  const standings = emptyStandings(layout, cases.length);
  const rooms = Array.from({ length: Math.ceil(cases.length / CAPACITY) }, (_, at) => {
    const [from, some] = [at * CAPACITY, cases.slice(at * CAPACITY, (at + 1) * CAPACITY)];
    const room = block(layout, some.length);
    for (const one of some) room.enter(one);
    room.settle();
    return { from, room, settle: finals(layout, some.length) };
  });
  return (facts) => {
    for (const { from, room, settle } of rooms) {
      room.restate(position, facts.slice(from, from + room.size()));
      readStandings(layout, read, settle(room, position), standings, from);
    }
    return standings;
  };
}

/** The case in which the unit states these facts of a leaf, and nobody has adjusted it. */
function restated(one: SoundCase, leaf: string, facts: Facts | Absent | undefined): SoundCase {
  if (facts === undefined) return one;
  const entries = [...one.dossier.entries.filter((entry) => entry.leaf !== leaf), { leaf, facts }];
  return {
    ...one,
    dossier: { ...one.dossier, entries },
    ledger: one.ledger.filter((adjustment) => adjustment.leaf !== leaf),
    adjusted: one.adjusted.filter((row) => row.leaf !== leaf),
  };
}
