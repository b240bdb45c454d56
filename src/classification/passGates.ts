import type { CodedFigure, FigureByCode } from "../composite/figureByCode.js";
import { issue } from "../issue/issue.js";
import { ScoringError } from "../issue/scoringError.js";
import { decimal, HUNDRED } from "../number/decimal.js";
import { compareQuotients, type Quotient, whole } from "../number/quotient.js";
import type { Gate, GateCondition, GateOutcome } from "../scheme/gates.js";
import type { ClassLimits } from "./classifiable.js";

/**
 * The place of the class after the gates, each applied to what the one before has left; `null` where one gives no class.
 *
 * @clause Our reading: 880/QĐ-UBND has no such condition; sister provinces keep a unit from the best class where a
 *   criterion falls short, whatever its points.
 */
export function passGates(bands: ClassLimits, place: number, figureAt: FigureByCode): number | null {
  let reached: number | null = place;
  for (const gate of bands.gates ?? []) {
    if (reached === null) return null;
    if (isMet(gate, figureAt)) reached = shut(bands, gate.then, reached);
  }
  return reached;
}

/** Whether the condition of a gate is met. */
export function isMet({ when }: Gate, figureAt: FigureByCode): boolean {
  const figure = figureAt(when.node);
  if (figure === undefined) {
    throw new ScoringError([issue("classification.gate_without_figure", ["nodes"], { code: when.node })]);
  }
  return "level" in when ? figure.level === when.level : isBelow(when, figure);
}

/** Whether a figure is below the limit of a gate; what nothing applies of is below none. */
function isBelow({ below }: Extract<GateCondition, { below: unknown }>, { points, max }: CodedFigure): boolean {
  if (points === null) return false;
  if ("points" in below) return decimal(points).lt(decimal(below.points));
  const under = decimal(max);
  if (under.isZero()) return false;
  const percent: Quotient = { over: decimal(points).times(HUNDRED), under };
  return compareQuotients(percent, whole(decimal(below.percent))) < 0;
}

function shut({ best }: ClassLimits, outcome: GateOutcome, place: number): number | null {
  if (outcome === "no-class") return null;
  if ("lower" in outcome) return Math.min(place + outcome.lower, best.length);
  const limit = best.findIndex((band) => band.class === outcome.atMost);
  return Math.max(place, limit < 0 ? best.length : limit);
}
