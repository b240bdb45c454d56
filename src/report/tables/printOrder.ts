import type { Evaluation } from "../../evaluate/evaluation.js";
import type { RankedUnit, Ranking, UnrankedUnit } from "../../ranking/ranking.js";
import { inAlphabet } from "../../text/alphabet.js";

/** What a unit is called. */
type NameOf = (unit: string) => string;

/** The names of the units of an evaluation; one without an index is called by its id. */
export function namesIn({ indexes }: Evaluation): NameOf {
  const names = new Map(indexes.map(({ unit }) => [unit.id, unit.name]));
  return (unit) => names.get(unit) ?? unit;
}

/** The rankings of an evaluation as they are printed: groups by the alphabet, and so are the units of one rank. */
export function rankingsInPrint(evaluation: Evaluation): readonly Ranking[] {
  const nameOf = namesIn(evaluation);
  return inAlphabet(evaluation.rankings, ({ group }) => group).map((ranking) => ({
    ...ranking,
    rows: rowsInPrint(ranking.rows, nameOf),
    unranked: inAlphabet(ranking.unranked, ({ name }: UnrankedUnit) => name),
  }));
}

function rowsInPrint(rows: readonly RankedUnit[], nameOf: NameOf): readonly RankedUnit[] {
  const printed: RankedUnit[] = [];
  for (let from = 0; from < rows.length; ) {
    let to = from + 1;
    while (to < rows.length && rows[to]?.rank === rows[from]?.rank) to += 1;
    printed.push(...inAlphabet(rows.slice(from, to), ({ unit }) => nameOf(unit)));
    from = to;
  }
  return printed;
}
