import { parseScheme, type Scheme } from "par-index";

interface Given {
  readonly maxima: readonly number[];
  /** From how many points on a unit is of the best class. */
  readonly best: string;
  /** How many decimals the index keeps. */
  readonly places: number;
}

/** A scheme of leaves whose points are stated, so that little time goes into anything but what is timed. */
export function givenScheme({ maxima, best, places }: Given): Scheme {
  const title = { vi: "Tiêu chí" };
  return parseScheme({
    id: "communes",
    edition: "2026",
    title,
    status: "illustrative",
    basis: [],
    parts: [{ id: "appraisal", title, max: String(maxima.reduce((sum, max) => sum + max, 0)) }],
    criteria: maxima.map((max, at) => ({
      kind: "leaf",
      code: `${at + 1}`,
      title,
      max: String(max),
      part: "appraisal",
      rule: { kind: "given" },
    })),
    rounding: { leaf: { places: 4, mode: "half-up" }, index: { places, mode: "half-up" } },
    absence: { notApplicable: "rescale-part" },
    bands: {
      on: "points",
      reads: "published",
      best: [{ class: "A", title, from: best }],
      otherwise: { class: "D", title },
    },
    ranking: { by: "published", ties: "shared" },
    publishes: "points",
  });
}
