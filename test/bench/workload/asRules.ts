import { Engine, type RuleProperties } from "json-rules-engine";
import type { Dossier, Facts } from "par-index";
import { times } from "./scheme.js";

const MAXIMA = [1, 1, 0.5];

/** The workload as rules of json-rules-engine: each level and step a rule, whose event carries its points. */
export function rulesEngine(): Engine {
  const engine = new Engine();
  for (const rule of times(120, rulesOf).flat()) engine.addRule(rule);
  return engine;
}

function rulesOf(at: number): readonly RuleProperties[] {
  const max = MAXIMA[at % 3] as number;
  const fact = `leaf${at}`;
  const worth = (points: number, ...conditions: readonly [string, number | string][]): RuleProperties => ({
    conditions: { all: conditions.map(([operator, value]) => ({ fact, operator, value })) },
    event: { type: "points", params: { points } },
  });
  switch (at % 4) {
    case 0:
      return [worth(max, ["equal", "yes"])];
    case 1:
      return [
        worth(max, ["greaterThanInclusive", 90]),
        worth(max * 0.75, ["greaterThanInclusive", 80], ["lessThan", 90]),
        worth(max * 0.5, ["greaterThanInclusive", 50], ["lessThan", 80]),
      ];
    case 2:
      return [{ ...worth(0, ["greaterThanInclusive", 50]), event: { type: "share", params: { max, at } } }];
    default:
      return [{ ...worth(0, ["greaterThanInclusive", 0]), event: { type: "less", params: { max, at } } }];
  }
}

/** One unit's points; what rules cannot say, proportions and deductions, is worked out where their events arrive. */
export async function scoreByRules(engine: Engine, dossier: Dossier): Promise<number> {
  const facts: Record<string, number | string> = {};
  for (const [at, entry] of dossier.entries.entries()) facts[`leaf${at}`] = factOf(entry.facts as Facts);
  const { events } = await engine.run(facts);
  let total = 0;
  for (const { type, params } of events) {
    const fact = Number(facts[`leaf${params?.["at"]}`]);
    const max = Number(params?.["max"]);
    if (type === "points") total += Number(params?.["points"]);
    else if (type === "share") total += Math.round(max * Math.min(1, fact / 100) * 1e4) / 1e4;
    else total += Math.max(0, max - 0.1 * fact);
  }
  return total;
}

function factOf(facts: Facts): number | string {
  if ("level" in facts) return facts.level;
  if ("part" in facts) return (Number(facts.part) / Number(facts.whole)) * 100;
  return "faults" in facts ? (facts.faults[0]?.count ?? 0) : 0;
}
