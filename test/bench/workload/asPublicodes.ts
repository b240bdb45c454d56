import type { Dossier, Facts } from "par-index";
import Engine from "publicodes";
import { times } from "./scheme.js";

const MAXIMA = [1, 1, 0.5];

/** The workload as a model of publicodes: each leaf, criterion, domain and the total a rule. */
export function publicodesEngine(): Engine<string> {
  const rules: Record<string, unknown> = {};
  for (const at of times(120, (leaf) => leaf)) Object.assign(rules, leafRules(at));
  for (const at of times(40, (criterion) => criterion)) {
    rules[`criterion${at}`] = { somme: times(3, (leaf) => `points${3 * at + leaf}`) };
  }
  for (const at of times(8, (domain) => domain)) {
    rules[`domain${at}`] = { somme: times(5, (criterion) => `criterion${5 * at + criterion}`) };
  }
  rules["total"] = { somme: times(8, (domain) => `domain${domain}`) };
  return new Engine<string>(rules as never);
}

function leafRules(at: number): Record<string, unknown> {
  const max = MAXIMA[at % 3] as number;
  const [fact, points] = [`fact${at}`, `points${at}`];
  const variations = (...cases: readonly (readonly [string, number | string])[]) => ({
    variations: [...cases.map(([si, alors]) => ({ si, alors })), { sinon: 0 }],
  });
  const whole = { [`whole${at}`]: { "par défaut": 1 } };
  switch (at % 4) {
    case 0:
      return { [fact]: { "par défaut": 0 }, [points]: variations([`${fact} = 1`, max]) };
    case 1: {
      const ratio = `ratio${at}`;
      return {
        ...whole,
        [fact]: { "par défaut": 0 },
        [ratio]: { valeur: `100 * ${fact} / whole${at}` },
        [points]: variations([`${ratio} >= 90`, max], [`${ratio} >= 80`, max * 0.75], [`${ratio} >= 50`, max * 0.5]),
      };
    }
    case 2: {
      const ratio = `ratio${at}`;
      return {
        ...whole,
        [fact]: { "par défaut": 0 },
        [ratio]: { valeur: `${fact} / whole${at}`, plafond: 1 },
        [points]: variations([`${ratio} >= 0.5`, `${max} * ${ratio}`]),
      };
    }
    default:
      return { [fact]: { "par défaut": 0 }, [points]: { valeur: `${max} - 0.1 * ${fact}`, plancher: 0 } };
  }
}

/** One unit's points. */
export function scoreByPublicodes(engine: Engine<string>, dossier: Dossier): number {
  const situation: Record<string, number> = {};
  for (const [at, entry] of dossier.entries.entries()) enter(situation, at, entry.facts as Facts);
  engine.setSituation(situation as never);
  return Number(engine.evaluate("total").nodeValue);
}

function enter(situation: Record<string, number>, at: number, facts: Facts): void {
  if ("level" in facts) situation[`fact${at}`] = facts.level === "yes" ? 1 : 0;
  if ("faults" in facts) situation[`fact${at}`] = facts.faults[0]?.count ?? 0;
  if ("part" in facts) {
    situation[`fact${at}`] = Number(facts.part);
    situation[`whole${at}`] = Number(facts.whole);
  }
}
