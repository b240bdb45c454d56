import { type Case, type Evaluation, evaluate, parseScheme, type Scheme } from "par-index";
import { caMau2013Fragment } from "par-index/schemes";

/** The Cà Mau excerpt, publishing points, so that differences are whole. */
export const scheme: Scheme = parseScheme({
  ...structuredClone(caMau2013Fragment),
  publishes: "points",
  bands: { ...structuredClone(caMau2013Fragment.bands), on: "points" },
});

/** A unit's case with so many of the seven points: from 0 to 7, in halves at most one. */
export function caseOf(unit: string, levels: Readonly<Record<string, string>>, group = "huyện", period = "2024"): Case {
  const entries = Object.entries(levels).map(([leaf, level]) => ({ leaf, facts: { level } }));
  return {
    dossier: {
      unit: { id: unit, name: `Đơn vị ${unit}`, group },
      period,
      scheme: { id: scheme.id, edition: scheme.edition },
      entries,
    },
  };
}

/** An evaluation in which each unit has one point for each of the first so many yes/no leaves (at most four). */
export function evaluationOf(units: Readonly<Record<string, number>>, period = "2024", group = "huyện"): Evaluation {
  const yes = ["1.1.2", "1.1.3", "1.2.1", "1.2.2"];
  const cases = Object.entries(units).map(([unit, points]) =>
    caseOf(unit, Object.fromEntries(yes.slice(0, points).map((leaf) => [leaf, "yes"])), group, period),
  );
  return evaluate(scheme, cases);
}
