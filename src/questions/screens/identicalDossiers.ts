import { type Absent, type Entry, factsIn, isAbsent } from "../../assessment/dossier.js";
import { dossiers } from "../../assessment/parseDossier.js";
import type { Case } from "../../composite/unitCase.js";
import { readList, readWithin } from "../../document/arguments.js";
import { digestOf } from "../../document/digest.js";
import { fieldOf } from "../../document/fieldOf.js";
import type { Facts } from "../../rules/rule.js";
import { prepareScheme } from "../../scheme/prepareScheme.js";
import type { Scheme } from "../../scheme/scheme.js";
import { compareText } from "../../text/compareText.js";
import { groupBy } from "../../text/groupBy.js";

/** Units that state the same. */
export interface IdenticalDossiers {
  /** Two or more, in the order of the cases. */
  readonly units: readonly string[];
  /** How many leaves each states facts of. */
  readonly leaves: number;
}

/**
 * Units whose dossiers state the same facts on all leaves, whatever the order, the wording of a reason, the documents and
 * the notes: a dossier may have been copied. For the appraisers to look at, no verdict.
 *
 * @param scheme - The scheme that the dossiers were made for.
 * @param cases - One case for each unit, as for `evaluate`.
 * @returns Every set of two units or more, by its first unit in the order of the cases. A dossier that states no facts at
 *   all is like no other.
 * @throws What `parseScheme` throws, and what `parseDossier` throws.
 *   `argument.*` for an argument that is something else.
 * @example
 * ```ts
 * import { sonLa880Departments } from "par-index/schemes";
 * import { identicalDossiers } from "par-index/questions";
 *
 * identicalDossiers(sonLa880Departments, []); // => []
 * ```
 * @clause 880/QĐ-UBND, Phần II, mục IV.3: units report objectively and truthfully; agencies appraise it.
 * @law a copy is found out: identicalDossiers(cases + the same dossier as u) has that unit beside u
 */
export function identicalDossiers(scheme: Scheme, cases: readonly Case[]): readonly IdenticalDossiers[] {
  const prepared = prepareScheme(scheme);
  const stated = readList("cases", "list-of-cases", cases).flatMap((one, at) => {
    const { unit, entries } = readWithin([at, "dossier"], dossiers, fieldOf(one, "dossier"), prepared);
    const leaves = entries.filter((entry) => !isAbsent(factsIn(entry))).length;
    return leaves === 0 ? [] : [{ unit: unit.id, leaves, print: printOf(entries) }];
  });
  return [...groupBy(stated, ({ print }) => print).values()].flatMap((same): IdenticalDossiers[] => {
    const [first] = same;
    if (first === undefined || same.length < 2) return [];
    return [{ units: same.map(({ unit }) => unit), leaves: first.leaves }];
  });
}

/** What entries state, and nothing else; to owe the facts in so many words is to owe them. */
function printOf(entries: readonly Entry[]): string {
  const stated = entries.map((entry) => ({ leaf: entry.leaf, facts: factsIn(entry) }));
  const reported = stated.filter(({ facts }) => !isAbsent(facts) || facts.absent !== "not-submitted");
  return digestOf(
    reported.sort((a, b) => compareText(a.leaf, b.leaf)).map(({ leaf, facts }) => [leaf, plainFacts(facts)]),
  );
}

/** Facts without texts, with unordered lists sorted; a count of zero is the same as no entry. */
function plainFacts(facts: Facts | Absent): unknown {
  if ("reason" in facts) return facts.points;
  if ("met" in facts) return [...facts.met].sort(compareText);
  if ("faults" in facts) return counted(facts.faults);
  return "counts" in facts ? { ...facts, counts: counted(facts.counts) } : facts;
}

function counted(list: readonly { readonly id: string; readonly count: number }[]): unknown {
  return list.filter(({ count }) => count > 0).sort((a, b) => compareText(a.id, b.id));
}
