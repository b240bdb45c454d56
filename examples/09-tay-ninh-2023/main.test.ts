import { classify, evaluate } from "par-index";
import { expect, test } from "vitest";
import { casesOf, scheme } from "./cases.js";
import { compare, report, reproduces } from "./main.js";
import published from "./published.json" with { type: "json" };

test("evaluate(Tây Ninh 2023) agrees with every published percent, rank and class", () => {
  expect(compare()).toHaveLength(25);
  expect(compare().filter(({ agrees }) => !agrees)).toEqual([]);
  expect(reproduces()).toBe(true);
});

test("evaluate(Tây Ninh 2023) rounds to the nearer: 90.32 ÷ 96.5 = 93.5958… → 93.60, 78.84 ÷ 96.5 = 81.6994… → 81.70", () => {
  const percentOf = (name: string) => compare().find(({ row }) => row.unit === name)?.percent;
  expect(percentOf("Sở Nội vụ")).toBe("93.60");
  expect(percentOf("Sở Kế hoạch và Đầu tư")).toBe("81.70");
});

test("evaluate(Tây Ninh 2023) takes the published points and maximum of every unit, and no self score", () => {
  const { indexes } = evaluate(scheme, casesOf(published.rows));
  for (const [at, { max, appraised }] of published.rows.entries()) {
    expect(Number(indexes[at]?.max)).toBe(Number(max));
    expect(Number(indexes[at]?.points)).toBe(Number(appraised));
    expect(indexes[at]?.parts[0]?.self).toBeNull();
  }
});

test("classify(Tây Ninh 2023) does not hang on the inferred limits: both ends of each gap give the same classes", () => {
  const { indexes } = evaluate(scheme, casesOf(published.rows));
  for (const [good, fair] of [
    ["78.5", "49.08"],
    ["81.7", "78.49"],
  ] as const) {
    const [first, second] = scheme.bands.best;
    if (first === undefined || second === undefined) throw new Error("Two limits are needed");
    const bands = {
      ...scheme.bands,
      best: [
        { ...first, from: good },
        { ...second, from: fair },
      ],
    };
    expect(indexes.map((index) => classify(bands, index))).toEqual(published.rows.map((row) => row.class));
  }
});

// `npx vitest run --project examples -u` writes the file again.
test("cases.json holds the cases that casesOf builds, for the command line", async () => {
  await expect(`${JSON.stringify(casesOf(published.rows), null, 2)}\n`).toMatchFileSnapshot("./cases.json");
});

test("report(language) ends with the verdict and names what is inferred", () => {
  expect(report("vi").split("\n").at(-1)).toMatch(/^Tây Ninh 2023: 25\/25 .*khớp: tỷ lệ, hạng, nhóm/);
  expect(report("en").split("\n").at(-1)).toMatch(/^Tây Ninh 2023: 25\/25 /);
  expect(report("vi")).toContain("SUY ĐOÁN");
  expect(report("en")).toContain("INFERRED");
});
