import { type Leaf, parseScheme, type Rule, type Scheme } from "par-index";

/** The maxima of the three leaves of a criterion. */
const MAXIMA = ["1", "1", "0.5"] as const;
const title = { vi: "Tiêu chí", en: "Criterion" };

/** 8 domains × 5 criteria × 3 leaves; every fourth leaf has the same kind of rule. As it comes out of `JSON.parse`. */
export const scheme: Scheme = parseScheme(JSON.parse(JSON.stringify(written())));

function written(): object {
  return {
    id: "workload",
    edition: "1",
    title,
    status: "illustrative",
    basis: [{ document: "880/QĐ-UBND", date: "2021-05-12" }],
    parts: [{ id: "appraisal", title, max: "100" }],
    criteria: times(8, (domain) => ({
      kind: "group" as const,
      code: `${domain + 1}`,
      title,
      max: "12.5",
      children: times(5, (criterion) => ({
        kind: "group" as const,
        code: `${domain + 1}.${criterion + 1}`,
        title,
        max: "2.5",
        children: MAXIMA.map((max, leaf) => leafOf(domain, criterion, leaf, max)),
      })),
    })),
    rounding: { leaf: { places: 4, mode: "half-up" }, index: { places: 2, mode: "half-up" } },
    absence: { notApplicable: "lower-maximum" },
    bands: {
      on: "points",
      reads: "published",
      best: [
        { class: "A", title, from: "90" },
        { class: "B", title, from: "70" },
        { class: "C", title, from: "50" },
      ],
      otherwise: { class: "D", title },
    },
    ranking: { by: "published", ties: "shared" },
    publishes: "points",
  };
}

function leafOf(domain: number, criterion: number, leaf: number, max: "1" | "0.5"): Leaf {
  const code = `${domain + 1}.${criterion + 1}.${leaf + 1}`;
  return { kind: "leaf", code, title, max, part: "appraisal", rule: ruleOf(15 * domain + 3 * criterion + leaf, max) };
}

function ruleOf(position: number, max: "1" | "0.5"): Rule {
  const [three, half] = max === "1" ? ["0.75", "0.5"] : ["0.375", "0.25"];
  switch (position % 4) {
    case 0:
      return {
        kind: "levels",
        levels: [
          { id: "yes", title, points: max },
          { id: "no", title, points: "0" },
        ],
      };
    case 1: {
      const steps = [
        { atLeast: "90", points: max },
        { atLeast: "80", points: three },
        { atLeast: "50", points: half },
      ];
      return { kind: "steps", measure: "ratio", steps, otherwise: "0" };
    }
    case 2:
      return { kind: "proportional", measure: "ratio", from: { atLeast: "50", otherwise: "0" } };
    default:
      return { kind: "deducting", faults: [{ id: "late", title, points: "0.1" }] };
  }
}

export function times<Value>(count: number, make: (at: number) => Value): Value[] {
  return Array.from({ length: count }, (_, at) => make(at));
}
