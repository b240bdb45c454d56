import { sonLaCommunes, sonLaWards } from "par-index/schemes";
import { changeOverYears, parseSuccession, traceUnit } from "par-index/years";
import { describe, expect, it } from "vitest";
import {
  afterReform,
  afterReformFromFile,
  communes,
  provincialList,
  received,
  report,
  reports,
  wards,
} from "./main.js";
import { districts, reform, unitsAfter } from "./simulate.js";

describe("communes, before and after the reform", () => {
  const made = reports();
  const list = provincialList(made);

  it("extends the districts' edition to the ready ones", () => {
    expect(communes).toEqual(sonLaCommunes);
    expect(wards).toEqual(sonLaWards);
  });

  it("ranks two hundred communes of twelve districts in one list, with who reported each", () => {
    expect(made.length).toBe(12);
    expect(list.units.length).toBe(200);
    expect(list.rankings.map(({ group, rows }) => [group, rows.length])).toEqual([["toàn tỉnh", 200]]);
    expect(new Set(list.units.map(({ by }) => by)).size).toBe(12);
    expect(provincialList(reports()).digest).toBe(list.digest);
  });

  it("reads a district's file with parseEvaluation, and refuses one with a changed figure", () => {
    const file = JSON.stringify(made[0]?.evaluation);
    expect(received("x", file).evaluation).toEqual(made[0]?.evaluation);
    const figure = made[0]?.evaluation.indexes[0]?.published ?? "";
    expect(() => received("x", file.replace(`"${figure}"`, '"99.99"'))).toThrow();
  });

  it("ranks wards apart from communes after the reform", () => {
    const groups = afterReform().map(({ evaluation }) => evaluation.rankings.map(({ group }) => group));
    expect(groups).toEqual([["xã"], ["phường, đặc khu"]]);
    const ranked = afterReform().flatMap(({ evaluation }) => evaluation.rankings.flatMap(({ rows }) => rows));
    expect(ranked.length).toBe(unitsAfter().length);
  });

  it("ranks a file of cases as it ranks the cases", async () => {
    const { rankings, refused } = await afterReformFromFile();
    expect(refused).toEqual([]);
    expect(rankings).toEqual(afterReform()[0]?.evaluation.rankings);
  });

  it("traces a merged commune to its three predecessors and never subtracts", () => {
    const succession = parseSuccession(reform());
    const [event] = reform();
    expect(traceUnit(succession, event?.to[0]?.id ?? "").predecessors.map(({ unit }) => unit)).toEqual(event?.from);
    const [before] = made;
    const [after] = afterReform();
    if (before === undefined || after === undefined) throw new Error("no evaluation");
    const how = { succession, mapping: [], index: "comparable" as const };
    const merged = changeOverYears(before.evaluation, after.evaluation, how).filter(
      ({ compared }) => compared === "merged",
    );
    expect(merged.length).toBeGreaterThan(0);
    for (const { difference, origins } of merged) {
      expect(difference).toBeNull();
      expect(origins.length).toBe(3);
    }
  });

  it("says that it is simulated and illustrative, in either language", () => {
    expect(report("vi")).toContain("MÔ PHỎNG");
    expect(report("en")).toContain("SIMULATED");
    expect(report("vi")).toContain("đã bị thay đổi: mã băm");
    expect(districts().length).toBe(12);
  });
});
