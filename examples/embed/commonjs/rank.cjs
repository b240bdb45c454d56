"use strict";

// node rank.cjs cases.json
const { readFileSync } = require("node:fs");
const { describeIssue, evaluate, printDecimal, printPath } = require("par-index");
const { caMau2013Fragment } = require("par-index/schemes");

/** The ranking of the cases as lines of text; under it, what is wrong with those that were refused. */
function rankingOf(cases) {
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

if (require.main === module) {
  const cases = JSON.parse(readFileSync(process.argv[2], "utf8"));
  console.log(rankingOf(cases).join("\n"));
}

module.exports = { rankingOf };
