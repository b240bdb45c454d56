import { describeIssue, evaluate, printDecimal, printPath } from "par-index";
import { caMau2013Fragment } from "par-index/schemes";

/** The ranking of the cases as lines of text; under it, what is wrong with those that were refused. */
export function rankingOf(cases: readonly unknown[]): readonly string[] {
  const { rankings, indexes, refused } = evaluate(caMau2013Fragment, cases);
  const names = new Map(indexes.map(({ unit }) => [unit.id, unit.name]));
  return [
    ...rankings.flatMap(({ rows }) =>
      rows.map(({ rank, unit, published }) => `${rank}. ${names.get(unit)}: ${printDecimal(published, "vi")} %`),
    ),
    ...refused.flatMap(({ unit, issues }) =>
      issues.map((issue) => `${unit}, ${printPath(issue.path)}: ${describeIssue(issue, "vi")}`),
    ),
  ];
}
