import { describeIssue } from "par-index";
import { parseSuccession, type SuccessionEvent, safeParseSuccession, traceUnit } from "par-index/years";
import { describe, expect, it } from "vitest";

const clause = { document: "minh họa" };
const event = (
  kind: SuccessionEvent["kind"],
  date: string,
  from: readonly string[],
  ...to: readonly string[]
): SuccessionEvent => ({ kind, date, clause, from, to: to.map((id) => ({ id, name: `Xã ${id}` })) });

function issues(...events: readonly unknown[]): string[] {
  const result = safeParseSuccession(events);
  return result.ok ? [] : result.issues.map(({ code, path }) => `${code} ${path.join("/")}`);
}

describe("parseSuccession(input)", () => {
  it("accepts mergers, splits, new names and new kinds, and a unit that keeps its id", () => {
    expect(
      parseSuccession([
        event("merge", "2025-07-01", ["a", "b", "c"], "d"),
        event("split", "2025-07-01", ["e"], "e", "f"),
        event("rename", "2026-01-01", ["d"], "g"),
        event("new-kind", "2026-06-01", ["g"], "g"),
      ]).length,
    ).toBe(4);
  });

  it("takes what is inherited: weights of those that end with `weighted` and with it alone, no sum of a split", () => {
    const merged = event("merge", "2025-07-01", ["a", "b"], "c");
    const weights = [
      { unit: "a", weight: "1200" },
      { unit: "b", weight: "800" },
    ];
    expect(issues({ ...merged, inheritance: "weighted", weights })).toStrictEqual([]);
    expect(issues({ ...merged, inheritance: "mean" })).toStrictEqual([]);
    expect(issues({ ...merged, inheritance: "weighted" })).toStrictEqual(["succession.weights 0/weights"]);
    expect(issues({ ...merged, inheritance: "weighted", weights: weights.slice(1) })).toStrictEqual([
      "succession.weights 0/weights",
    ]);
    expect(issues({ ...merged, inheritance: "mean", weights })).toStrictEqual(["succession.weights_unused 0/weights"]);
    expect(issues({ ...event("split", "2025-07-01", ["a"], "b", "c"), inheritance: "sum" })).toStrictEqual([
      "succession.split_sum 0/inheritance",
    ]);
  });

  it("refuses an event whose numbers do not fit its kind", () => {
    expect(issues(event("merge", "2025-07-01", ["a"], "b"))).toStrictEqual(["succession.shape 0"]);
    expect(issues(event("split", "2025-07-01", ["a"], "b"))).toStrictEqual(["succession.shape 0"]);
    expect(issues(event("rename", "2025-07-01", ["a"], "b", "c"))).toStrictEqual(["succession.shape 0"]);
  });

  it("refuses an id that is spelt in two ways, but where an event gives it the new one", () => {
    const [first, second] = [
      event("merge", "2025-07-01", ["a", "b"], "c"),
      event("merge", "2026-07-01", ["C", "d"], "e"),
    ];
    expect(issues(first, second)).toEqual(["text.lookalike 1/from/0"]);
    expect(issues(event("merge", "2025-07-01", ["a", "A"], "c"))).toEqual(["text.lookalike 0/from/1"]);
    expect(issues(event("rename", "2025-07-01", ["xa-a"], "Xa-A"))).toEqual([]);
  });

  it("refuses an overlap: one unit gives way twice", () => {
    const events = [event("merge", "2025-07-01", ["a", "b"], "c"), event("merge", "2025-08-01", ["a", "d"], "e")];
    expect(issues(...events)).toStrictEqual(["succession.overlap 1/from/0"]);
    expect(issues(...[...events].reverse())).toStrictEqual(["succession.overlap 0/from/0"]);
  });

  it("refuses a unit made twice", () => {
    expect(issues(event("rename", "2025-07-01", ["a"], "c"), event("rename", "2025-08-01", ["b"], "c"))).toStrictEqual([
      "succession.made_twice 1/to/0/id",
    ]);
  });

  it("refuses a gap: a unit changes before it has begun", () => {
    const result = safeParseSuccession([
      event("rename", "2025-01-01", ["b"], "c"),
      event("rename", "2025-07-01", ["a"], "b"),
    ]);
    expect(result.ok ? [] : result.issues.map((one) => one.code)).toStrictEqual(["succession.gap"]);
    expect(result.ok ? "" : describeIssue(result.issues[0] as never, "vi")).toBe(
      "Đơn vị “b” thay đổi ngày 01/01/2025 nhưng đến ngày 01/07/2025 mới được thành lập; hãy sửa một trong hai ngày. (minh họa)",
    );
  });

  it("refuses a loop", () => {
    expect(
      issues(
        event("rename", "2025-01-01", ["a"], "b"),
        event("rename", "2025-02-01", ["b"], "c"),
        event("rename", "2025-03-01", ["c"], "a"),
      ).filter((one) => one.startsWith("succession.loop")),
    ).toStrictEqual(["succession.loop 0/from/0", "succession.loop 1/from/0", "succession.loop 2/from/0"]);
  });

  it("refuses what is malformed, with every problem", () => {
    expect(issues({ kind: "merge", date: "2025-02-30", from: [], to: "x" })).toStrictEqual([
      "document.not_a_date 0/date",
      "document.empty_list 0/from",
      "document.not_a_list 0/to",
      "document.missing 0/clause",
    ]);
    expect(safeParseSuccession({}).ok).toBe(false);
  });
});

describe("traceUnit(succession, unit)", () => {
  const succession = parseSuccession([
    event("merge", "2025-07-01", ["a", "b", "c"], "d"),
    event("rename", "2026-01-01", ["d"], "e"),
  ]);

  it("leads back to the units that were there from the first", () => {
    const lineage = traceUnit(succession, "e");
    expect(lineage.event?.kind).toBe("rename");
    expect(lineage.predecessors.map(({ unit }) => unit)).toStrictEqual(["d"]);
    expect(lineage.predecessors[0]?.predecessors.map(({ unit }) => unit)).toStrictEqual(["a", "b", "c"]);
  });

  it("stops at a unit that no event made, and at one that keeps its id", () => {
    expect(traceUnit(succession, "x")).toStrictEqual({ unit: "x", predecessors: [] });
    const kept = parseSuccession([event("new-kind", "2025-07-01", ["a"], "a")]);
    expect(traceUnit(kept, "a").predecessors).toStrictEqual([{ unit: "a", predecessors: [] }]);
  });
});
