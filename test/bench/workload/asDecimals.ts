import { Decimal } from "decimal.js";
import type { Dossier } from "par-index";

/** What the naive reckoning of one unit comes to. */
export interface Reckoned {
  readonly total: string;
  readonly percent: string;
  readonly class: string;
}

const MAXIMA = ["1", "1", "0.5"];

/** The workload as it is written with decimal.js when nothing else is asked: read, divide, round, add up. */
export function reckonInDecimals({ entries }: Dossier): Reckoned {
  let total = new Decimal(0);
  for (let domain = 0; domain < 8; domain += 1) {
    let ofDomain = new Decimal(0);
    for (let criterion = 0; criterion < 5; criterion += 1) {
      let ofCriterion = new Decimal(0);
      for (let leaf = 0; leaf < 3; leaf += 1) {
        const at = 15 * domain + 3 * criterion + leaf;
        ofCriterion = ofCriterion.plus(pointsOf(at, entries[at]?.facts));
      }
      ofDomain = ofDomain.plus(ofCriterion);
    }
    total = total.plus(ofDomain);
  }
  const published = total.toDecimalPlaces(2, Decimal.ROUND_HALF_UP);
  const percent = total.div(100).times(100).toDecimalPlaces(2, Decimal.ROUND_HALF_UP);
  return { total: total.toFixed(), percent: percent.toFixed(), class: classOf(published) };
}

// biome-ignore lint/suspicious/noExplicitAny: the reckoning knows its leaves' facts by their position
function pointsOf(at: number, facts: any): Decimal {
  const max = new Decimal(MAXIMA[at % 3] as string);
  switch (at % 4) {
    case 0:
      return facts.level === "yes" ? max : new Decimal(0);
    case 1: {
      const ratio = new Decimal(facts.part).div(new Decimal(facts.whole)).times(100);
      if (ratio.gte(90)) return max;
      if (ratio.gte(80)) return max.times("0.75");
      return ratio.gte(50) ? max.times("0.5") : new Decimal(0);
    }
    case 2: {
      const ratio = new Decimal(facts.part).div(new Decimal(facts.whole));
      if (ratio.lt("0.5")) return new Decimal(0);
      return max.times(Decimal.min(1, ratio)).toDecimalPlaces(4, Decimal.ROUND_HALF_UP);
    }
    default: {
      const count = facts.faults.length === 0 ? 0 : facts.faults[0].count;
      return Decimal.max(0, max.minus(new Decimal("0.1").times(count)));
    }
  }
}

function classOf(published: Decimal): string {
  if (published.gte(90)) return "A";
  if (published.gte(70)) return "B";
  return published.gte(50) ? "C" : "D";
}
