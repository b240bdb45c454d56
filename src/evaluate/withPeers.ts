import type { Case } from "../composite/unitCase.js";
import { readList } from "../document/arguments.js";
import { inGroups } from "../ranking/groups.js";
import { prepareScheme } from "../scheme/prepareScheme.js";
import type { Scheme } from "../scheme/scheme.js";
import { rosterOf } from "../year/roster.js";
import type { Year } from "../year/year.js";
import { readCases } from "./readCases.js";
import { withYardsticks } from "./yardsticks.js";

/**
 * Gives every `relative` leaf what its group has: the best, the worst or the mean of the units of the same group and period, or
 * the place among them, from their final facts. `evaluate` with a year does this itself; use it where one case of such a
 * scheme is to be explained or varied alone, after it has been evaluated with the others.
 *
 * @param scheme - A scheme from `parseScheme` or a ready edition.
 * @param cases - The cases of all units that are compared.
 * @param year - The year that says who is in which group; without one the dossiers do.
 * @returns The cases in their order, with what the group has set in the facts of relative leaves, and adjustments of these
 *   leaves starting from what then stands, unsealed. Points are not scored. A case that `evaluate` would refuse comes back as it is and counts for nobody;
 *   the cases passed in are left as they are.
 * @throws What `parseScheme` and `parseYear` throw.
 *   `argument.*` for an argument that is something else.
 * @example
 * ```ts
 * import { withPeers } from "par-index";
 * import { sonLa880Departments } from "par-index/schemes";
 *
 * withPeers(sonLa880Departments, []); // => []
 * ```
 * @clause Our reading: 880/QĐ-UBND has no such rule; sister indexes score against the best unit of the block.
 */
export function withPeers(scheme: Scheme, cases: readonly Case[], year?: Year): readonly Case[] {
  const prepared = prepareScheme(scheme);
  const roster = year === undefined ? null : rosterOf(prepared, year);
  const given = readList("cases", "list-of-cases", cases);
  const usable = readCases(prepared, given, roster).flatMap(({ position, parsed, issues }) =>
    parsed === null || issues.length > 0
      ? []
      : [{ position, parsed, period: parsed.dossier.period, group: parsed.unit.group }],
  );
  const completed = [...(given as readonly Case[])];
  for (const { members } of inGroups(usable)) {
    const { cases: compared } = withYardsticks(
      prepared,
      members.map(({ parsed }) => parsed),
      roster,
    );
    for (const [at, { dossier, ledger }] of compared.entries()) {
      const { position } = members[at] as (typeof members)[number];
      const { ledger: before, ...rest } = completed[position] as Case;
      completed[position] = { ...rest, dossier, ...(before === undefined ? {} : { ledger }) };
    }
  }
  return completed;
}
