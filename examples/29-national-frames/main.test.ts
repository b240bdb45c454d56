import { digitalProvinces2022 } from "par-index/schemes";
import { expect, test } from "vitest";
import { computed, published, report } from "./main.js";

test("computed(scheme, shares) is what was published for four provinces of five, and a unit of the last place from the other", () => {
  const apart = published.filter(([, shares, whole]) => computed(digitalProvinces2022, shares) !== whole);
  expect(apart.map(([name, shares]) => [name, computed(digitalProvinces2022, shares)])).toEqual([
    ["TP. Hồ Chí Minh", "0.7164"],
  ]);
});

test("report(language) prints the maxima of each frame", () => {
  expect(report("vi")).toContain("9,5 + 35,5 + 13 + 10,5 + 15 + 16,5");
  expect(report("en")).toContain("18 + 20 + 22 + 22 + 18");
});
