import type { NotApplicablePolicy } from "par-index";
import { expect, test } from "vitest";
import { evaluateWith, report } from "./main.js";

const absent = { absent: "not-applicable" } as const;

test.each<[NotApplicablePolicy, string[]]>([
  ["lower-maximum", ["69.5", "80", "86.88", "C"]], // 20 + 22.5 + 27; 69.5 ÷ 80 = 86.875 %
  ["full-points", ["89.5", "100", "89.5", "B"]], // 69.5 + 20
  ["rescale-part", ["86.5", "100", "86.5", "B"]], // 70 × 42.5 ÷ 50 + 27
])("evaluate(not applicable) under %s", (policy, figures) => {
  const [index] = evaluateWith(policy, absent).indexes;
  expect([index?.points, index?.max, index?.percent, index?.class]).toEqual(figures);
});

test("evaluate(not applicable) under refuse refuses the case and says where", () => {
  const { indexes, refused } = evaluateWith("refuse", absent);
  expect(indexes).toEqual([]);
  expect(refused[0]?.issues).toMatchObject([
    { code: "assessment.not_applicable_refused", path: [0, "dossier", "entries", 3, "facts"] },
  ]);
});

test("evaluate(not submitted) keeps the maximum and gives nothing", () => {
  const [index] = evaluateWith("rescale-part").indexes;
  expect([index?.points, index?.max, index?.class]).toEqual(["69.5", "100", "C"]);
});

test("evaluate(pending) is a draft between 69.5 and 89.5, without a class or a rank", () => {
  const { indexes, rankings } = evaluateWith("rescale-part", { absent: "pending" });
  expect(indexes[0]).toMatchObject({
    complete: false,
    published: null,
    class: null,
    between: { lowest: "69.5", highest: "89.5" },
  });
  expect(rankings[0]?.unranked).toEqual([{ unit: "ban-dan-toc", name: "Ban Dân tộc", why: "ranking.pending" }]);
});

test("report(language) tells the four policies apart", () => {
  expect(report("vi")).toContain("69,5 … 89,5");
  expect(report("vi")).toContain("MINH HỌA");
  expect(report("en")).toMatch(/rescale-part +86\.5 +100 +86\.50 +B/);
});
