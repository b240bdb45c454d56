import type { ChartSpec } from "par-index/report";
import type { TopLevelSpec } from "vega-lite";
import { describe, expectTypeOf, it } from "vitest";

declare const chart: ChartSpec;

describe("a chart", () => {
  it("is a specification of vega-lite", () => {
    expectTypeOf<ChartSpec>().toExtend<TopLevelSpec>();
    const spec: TopLevelSpec = chart;
    expectTypeOf(spec).not.toBeAny();
  });

  it("has a mark that vega-lite knows", () => {
    // @ts-expect-error TS2322: there is no mark of this name.
    const spec: TopLevelSpec = { data: { values: [] }, mark: "sunburst", encoding: {} };
    expectTypeOf(spec).toExtend<TopLevelSpec>();
  });
});
