import type { AtLimit } from "../form/atLimits.js";
import type { RelativeRule } from "./rule.js";

/** The unit's own figure as good as that of the group, half as good, and twice; or each place from which less is given. */
export function relativeAtLimits({ measure, best, against = "best" }: RelativeRule): readonly AtLimit[] {
  const own = (figure: number): object =>
    measure === "ratio" ? { part: String(figure), whole: "100" } : { value: String(figure) };
  const group = (figure: number, name: string): unknown =>
    measure === "ratio" || name === "mean"
      ? { part: String(figure), whole: measure === "ratio" ? "100" : "1" }
      : String(figure);
  if (typeof against === "object") {
    const places = against.places.flatMap(({ atMost }) => [atMost, atMost + 1]);
    return [1, ...places].map((place) => ({ facts: { ...own(50), place } }));
  }
  const [good, bad] = best === "highest" ? [80, 20] : [20, 80];
  const figures = against === "mean" ? { mean: group(50, "mean") } : { best: group(good, "best") };
  const worst = against === "worst" ? { worst: group(bad, "worst") } : {};
  return [good, 50, 40, bad].map((figure) => ({ facts: { ...own(figure), ...figures, ...worst } }));
}
