/** A mistake that the proofs must see. */
export interface Bug {
  readonly name: string;
  readonly file: string;
  readonly from: string;
  readonly to: string;
  /** Wrong for every unit, so that 1, 24 and 3,400 units must all show it. */
  readonly isGross?: true;
  /** The file of laws that must see it. */
  readonly law: string;
}

export const bugs: readonly Bug[] = [
  {
    name: "half-up becomes half-even in one rule",
    law: "rules",
    file: "src/rules/score.ts",
    from: "roundQuotient(exact, rounding)",
    to: 'roundQuotient(exact, rule.kind === "proportional" && rounding.mode === "half-up" ? { ...rounding, mode: "half-even" } : rounding)',
  },
  {
    name: ">= becomes > in bands",
    law: "classification",
    file: "src/classification/classify.ts",
    from: "order(limits[at] as Limit) < 0",
    to: "order(limits[at] as Limit) <= 0",
  },
  {
    name: "every class is BROKEN",
    law: "classification",
    file: "src/classification/classify.ts",
    from: "return place === null ? null : (bands.best[place] ?? bands.otherwise).class;",
    to: 'return place === null ? null : "BROKEN";',
    isGross: true,
  },
  {
    name: "a proportional leaf earns nothing first",
    law: "rules",
    file: "src/rules/proportional/kind.ts",
    from: '{ x: "0", y: "0" },',
    to: '{ x: "0", y: "0" },\n      { x: "1", y: "0" },',
    isGross: true,
  },
  {
    name: "a group drops its first child",
    law: "composite",
    file: "src/composite/rollUp.ts",
    from: "        points[parent] = plus(",
    to: "        if (at !== parent + 1) points[parent] = plus(",
  },
  {
    // What a plan shows is added up from the parts, not from the groups.
    name: "roll-up drops a child of a part",
    law: "composite",
    file: "src/composite/rollUp.ts",
    from: "total.base = plus(total.base, node.canLose",
    to: "if (at % 2 === 0) total.base = plus(total.base, node.canLose",
    isGross: true,
  },
  {
    name: "a part is not scaled up",
    law: "composite",
    file: "src/composite/sumParts.ts",
    from: "isEntire ? base : scaled(",
    to: "isEntire || true ? base : scaled(",
  },
  {
    name: "every rank is one too low",
    law: "ranking",
    file: "src/ranking/places.ts",
    from: 'return 1 + (ties === "shared"',
    to: 'return 2 + (ties === "shared"',
    isGross: true,
  },
  {
    name: "a shared rank is off by one",
    law: "ranking",
    file: "src/ranking/places.ts",
    from: 'return 1 + (ties === "shared" ? units : places);',
    to: 'return (ties === "shared" && units > 0 ? 2 : 1) + (ties === "shared" ? units : places);',
  },
  {
    name: "a least is taken for zero",
    law: "rules",
    file: "src/rules/deducting/kind.ts",
    from: "constant(least ?? place.min)",
    to: 'constant(least === undefined ? place.min : "0")',
  },
  {
    name: "a corrected claim is the yardstick",
    law: "oracle",
    file: "src/evaluate/yardsticks.ts",
    from: "const facts = row === undefined ? stated.get(leaf) : row.facts;",
    to: "const facts = stated.get(leaf) ?? row?.facts;",
  },
  {
    name: "what the year leaves out counts",
    law: "oracle",
    file: "src/composite/onRoster.ts",
    from: "exempt: (found.notApplicable ?? []).filter(",
    to: "exempt: (found.notApplicable ?? []).slice(1).filter(",
  },
  {
    name: "a tie counts one too many",
    law: "ranking",
    file: "src/ranking/rank.ts",
    from: "const tied = units.length;",
    to: "const tied = units.length + (units.length > 1 ? 1 : 0);",
  },
];
