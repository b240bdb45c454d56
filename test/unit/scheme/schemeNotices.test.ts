import { describeIssue, type Leaf, printPath, type Scheme, safeParseScheme } from "par-index";
import { describe, expect, it } from "vitest";
import { band, group, leaf, schemeOf } from "../fixtures.js";

const hundred = [group("1", "100", [leaf("1.1", "100")])];
const otherwise = { class: "D", title: { vi: "Nhóm D" } };

function noticed(scheme: Scheme): string[] {
  const read = safeParseScheme(scheme);
  return read.ok ? read.notices.map(({ code, path }) => `${code} ${printPath(path)}`) : ["refused"];
}

function withBands(bands: Partial<Scheme["bands"]>, more: Partial<Scheme> = {}): Scheme {
  const rounding = { leaf: { places: 2, mode: "half-up" }, index: { places: 2, mode: "half-up" } } as const;
  const scheme = schemeOf(hundred, { rounding, ...more });
  return { ...scheme, bands: { ...scheme.bands, otherwise, ...bands } };
}

describe("safeParseScheme(input), notices", () => {
  it("has none for bands that can all be reached", () => {
    expect(noticed(withBands({}))).toEqual([]);
  });

  it("tells a class above what can be reached, a bonus counted in", () => {
    const above = withBands({ best: [band("A", "100.01"), band("B", "70")] });
    expect(noticed(above)).toEqual(["scheme.class_above_reach bands.best[0].from"]);
    const bonus = [...hundred, leaf("2", "1", undefined, { bonus: {} })];
    expect(noticed({ ...above, criteria: bonus })).toEqual([]);
    expect(noticed({ ...above, criteria: [...hundred, leaf("2", "1", undefined, { bonus: { cap: "0" } })] })).toEqual([
      "scheme.class_above_reach bands.best[0].from",
    ]);
  });

  it("tells it of percent and of shares, of which nothing is more than all", () => {
    for (const [on, from] of [
      ["percent", "101"],
      ["share", "1.1"],
    ] as const) {
      expect(noticed(withBands({ on, best: [band("A", from)] }, { publishes: on }))).toContain(
        "scheme.class_above_reach bands.best[0].from",
      );
    }
  });

  it("tells a class below the least, unless something takes points off", () => {
    const best = [band("A", "90"), band("B", "0")];
    expect(noticed(withBands({ best }))).toEqual(["scheme.class_below_reach bands.otherwise"]);
    const below = [group("1", "100", [leaf("1.1", "100", undefined, { min: "-1" })])];
    expect(noticed(withBands({ best }, { criteria: below }))).toEqual([]);
  });

  it("tells a class between two figures that can be published", () => {
    const index = { places: 0, mode: "half-up" } as const;
    const rounding = { leaf: index, index };
    const best = [band("A", "90"), band("B", "89.5"), band("C", "50")];
    expect(noticed(withBands({ best }, { rounding }))).toEqual(["scheme.class_between_figures bands.best[1].from"]);
    expect(noticed(withBands({ best: [band("A", "90"), band("B", "89"), band("C", "50")] }, { rounding }))).toEqual([]);
  });

  it.each([
    ["points", "9", true],
    ["points", "10", true],
    ["points", "10.01", false],
    ["points", "0.9", true],
    ["percent", "9", true],
    ["percent", "0.9", false],
    ["percent", "50", false],
    ["share", "0.09", true],
    ["share", "0.9", false],
  ] as const)("of bands on %s from %s: tells a best class that a tenth is enough for: %s", (on, from, told) => {
    const found = noticed(withBands({ on, best: [band("A", from)] }, { publishes: on }));
    expect(found.includes("scheme.class_within_reach bands.best[0].from")).toBe(told);
  });

  it("tells limits in percent of which none is above 1", () => {
    const best = [band("A", "0.9"), band("B", "0.7")];
    expect(noticed(withBands({ on: "percent", best }, { publishes: "percent" }))).toEqual([
      "scheme.bands_like_shares bands.on",
    ]);
    expect(noticed(withBands({ on: "share", best }, { publishes: "share" }))).toEqual([]);
  });

  it("tells them of a rule, and of a rule inside one, at their leaf", () => {
    const steps = {
      kind: "steps",
      measure: "ratio",
      steps: [
        { atLeast: "0.9", points: "100" },
        { atLeast: "0.8", points: "50" },
      ],
      otherwise: "0",
    } as const;
    const inner = { kind: "clamp", most: "100", rule: steps } as const;
    for (const [rule, place] of [
      [steps, "criteria[0].rule"],
      [inner, "criteria[0].rule.rule"],
    ] as const) {
      const read = safeParseScheme(withBands({}, { criteria: [leaf("1", "100", rule)] }));
      expect(read.ok && read.notices.map(({ code, path, at }) => [code, printPath(path), at])).toEqual([
        ["scheme.limits_like_shares", place, { leaf: "1" }],
      ]);
    }
    const low = {
      ...steps,
      steps: [
        { atMost: "0", points: "100" },
        { atMost: "0.5", points: "50" },
      ],
    } as const;
    expect(noticed(withBands({}, { criteria: [leaf("1", "100", low)] }))).toEqual([]);
  });

  const ratio = { measure: "ratio", over: "full" };
  const percent = { measure: "value", words: { unit: { vi: "%" } } };
  const line = (...through: readonly (readonly [at: string, points: string])[]) => ({
    kind: "line",
    through: through.map(([at, points]) => ({ at, points })),
  });
  const steps = (atLeast: string, more: object = {}) => ({
    kind: "steps",
    steps: [{ atLeast, points: "100" }],
    otherwise: "0",
    ...more,
  });
  it.each([
    [{ ...ratio, kind: "proportional", target: "1" }, true],
    [{ ...ratio, kind: "proportional" }, false],
    [{ ...ratio, kind: "proportional", target: "1", from: { atLeast: "0.5", otherwise: "0" } }, true],
    [{ ...percent, kind: "proportional", target: "1" }, true],
    [{ ...percent, kind: "proportional", target: "100" }, false],
    [{ measure: "value", kind: "proportional", target: "1" }, false],
    [{ measure: "value", words: { unit: { vi: "mô hình" } }, kind: "proportional", target: "1" }, false],
    [{ measure: "value", words: { value: { vi: "phần trăm hồ sơ" } }, kind: "proportional", target: "1" }, true],
    [{ ...ratio, ...line(["0", "0"], ["1", "100"]) }, true],
    [{ ...percent, ...line(["0.5", "0"], ["1", "100"]) }, true],
    [{ ...ratio, ...line(["0", "100"], ["1", "0"]) }, false],
    [{ ...ratio, ...line(["0", "0"], ["1.5", "100"]) }, false],
    [{ ...ratio, ...steps("1") }, true],
    [{ ...ratio, ...steps("0") }, false],
    [{ ...ratio, ...steps("0.95", { beyond: [{ above: "1.05", points: "50" }] }) }, true],
    [{ ...ratio, ...steps("1.5", { beyond: [{ above: "3", points: "50" }] }) }, false],
    [{ ...ratio, ...steps("95", { beyond: [{ above: "105", points: "50" }] }) }, false],
  ] as const)("%j: tells a target, a step or a rising line that ends at 1 percent: %s", (rule, told) => {
    const read = safeParseScheme(withBands({}, { criteria: [leaf("1", "100", rule as unknown as Leaf["rule"])] }));
    expect(read.ok ? read.notices.map(({ code }) => code) : read.issues).toEqual(
      told ? ["scheme.limits_like_shares"] : [],
    );
  });

  it("tells what a second rounding lifts, with the figure", () => {
    const rounding = { leaf: { places: 4, mode: "half-up" }, index: { places: 2, mode: "half-up" } } as const;
    const read = safeParseScheme(withBands({}, { rounding }));
    const [one] = read.ok ? read.notices : [];
    expect(one && describeIssue(one, "vi")).toContain("89,995 được công bố là 90 và xếp loại “A”");
    expect(noticed(withBands({ reads: "exact" }, { rounding }))).toEqual([]);
    expect(noticed(withBands({}, { rounding: { ...rounding, index: { places: 2, mode: "down" } } }))).toEqual([]);
  });

  it("gives them again each time the same scheme is read", () => {
    const read = safeParseScheme(withBands({ best: [band("A", "101")] }));
    expect(read.ok && safeParseScheme(read.value)).toEqual(read);
  });
});
