import type { Clause } from "../issue/clause.js";
import type { Path } from "../issue/issue.js";
import type { Criterion } from "./criterion.js";

/** A criterion with what it has from above. */
export interface Visit {
  readonly criterion: Criterion;
  /** Where it stands in the scheme. */
  readonly path: Path;
  /** Its own clause, or the nearest one above. */
  readonly clause: Clause | undefined;
  /** Its own appraiser, or the nearest one above. */
  readonly appraiser: string | undefined;
  /** Whether it, or anything above it, is a bonus. */
  readonly bonus: boolean;
}

/** Every criterion, each before what is below it, in the order of the document. */
export function walk(criteria: readonly Criterion[], clause?: Clause): readonly Visit[] {
  const visits: Visit[] = [];
  const enter = (
    list: readonly Criterion[],
    path: Path,
    above: Pick<Visit, "clause" | "appraiser" | "bonus">,
  ): void => {
    for (const [position, criterion] of list.entries()) {
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
  enter(criteria, ["criteria"], { clause, appraiser: undefined, bonus: false });
  return visits;
}
