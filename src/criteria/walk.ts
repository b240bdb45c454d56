import { readName, refuseOtherKinds } from "../document/arguments.js";
import type { Clause } from "../issue/clause.js";
import type { Path } from "../issue/issue.js";
import { criteriaIn } from "./criteriaIn.js";
import type { Criterion } from "./criterion.js";

/** A criterion with what it has from above. */
export interface Visit {
  readonly criterion: Criterion;
  /** Its position in the scheme. */
  readonly path: Path;
  /** Its own clause, or the nearest one above. */
  readonly clause: Clause | undefined;
  /** Its own appraiser, or the nearest one above. */
  readonly appraiser: string | undefined;
  /** Whether it, or anything above it, is a bonus. */
  readonly bonus: boolean;
}

/**
 * Every criterion with what it has from above: where it stands, the clause it rests on, who appraises it, whether it is a
 * bonus.
 *
 * @param criteria - A scheme's `criteria`.
 * @param clause - The clause for nodes without a clause, such as the first of the scheme's `basis`.
 * @returns One visit for each criterion, each before what is below it, in the order of the document.
 * @throws `argument.*` for what is no list of criteria.
 * @example
 * ```ts
 * import { walk } from "par-index";
 * import { sonLa880Districts } from "par-index/schemes";
 *
 * walk(sonLa880Districts.criteria).find(({ criterion }) => criterion.code === "1.1.1")?.appraiser; // => "so-noi-vu"
 * ```
 * @clause Our reading: what is declared for a group (880/QĐ-UBND, Phần III, mục 3: the agency in charge) applies to everything in it.
 */
export function walk(criteria: readonly Criterion[], clause?: Clause): readonly Visit[] {
  const visits: Visit[] = [];
  const enter = (
    list: readonly Criterion[],
    path: Path,
    above: Pick<Visit, "clause" | "appraiser" | "bonus">,
  ): void => {
    for (const [position, criterion] of criteriaIn(list).entries()) {
      const visit: Visit = {
        criterion,
        path: [...path, position],
        clause: criterion.clause ?? above.clause,
        appraiser: criterion.appraiser ?? above.appraiser,
        bonus: above.bonus || criterion.bonus !== undefined,
      };
      visits.push(visit);
      if (criterion.kind === "group") enter(criterion.children, [...visit.path, "children"], visit);
    }
  };
  if (clause !== undefined) {
    refuseOtherKinds("clause", "an-object", clause);
    readName("clause.document", clause.document);
  }
  enter(criteria, ["criteria"], { clause, appraiser: undefined, bonus: false });
  return visits;
}
