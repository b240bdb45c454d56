import { evaluate, type Scheme, type UnitIndex } from "par-index";
import { gapToNextClass } from "par-index/questions";
import { classGapsTable } from "par-index/report";
import { describe, expect, it } from "vitest";
import { band, dossierOf, entry, group, leaf, schemeOf, stated, thrown } from "../fixtures.js";

const bands = (more: Partial<Scheme["bands"]> = {}): Scheme["bands"] => ({
  on: "points",
  reads: "published",
  best: [band("A", "9"), band("B", "7")],
  otherwise: { class: "C", title: { vi: "Nhóm C" } },
  ...more,
});

function indexOf(scheme: Scheme, entries: Parameters<typeof dossierOf>[1]): UnitIndex {
  const [index] = evaluate(scheme, [{ dossier: dossierOf(scheme, entries) }]).indexes;
  if (index === undefined) throw new Error("refused");
  return index;
}

function gapOf(scheme: Scheme, points: Readonly<Record<string, string>>) {
  return gapToNextClass(scheme, indexOf(scheme, stated(points)));
}

const plain = [leaf("1", "4"), leaf("2", "3"), leaf("3", "3")];

describe("gapToNextClass(scheme, index)", () => {
  it("reads the published figure: what is rounded up to the limit is enough", () => {
    const gap = gapOf(schemeOf(plain, { bands: bands() }), { "1": "3.5", "2": "3", "3": "2.3" });
    expect(gap).toMatchObject({ class: "B", published: "8.8", outlook: "within-reach" });
    expect(gap.next).toMatchObject({ class: "A", needed: "8.995", missing: "0.195", most: "10" });
    expect(gap.next?.fewestPoints).toMatchObject({ sum: "0.195", atLeast: "0.195" });
  });

  it("reads the exact figure, on points and on percent", () => {
    const exact = schemeOf(plain, { bands: bands({ reads: "exact" }) });
    expect(gapOf(exact, { "1": "3.5", "2": "3", "3": "2.3" }).next).toMatchObject({ needed: "9", missing: "0.2" });
    const percent = schemeOf(plain, {
      bands: bands({ reads: "exact", on: "percent", best: [band("A", "90"), band("B", "70")] }),
    });
    const lowered = indexOf(percent, [...stated({ "1": "2", "2": "2" }), entry("3", { absent: "not-applicable" })]);
    // 4 of 7 is 57.1 %; 70 % of 7 is 4.9.
    expect(gapToNextClass(percent, lowered).next).toMatchObject({ class: "B", needed: "4.9", missing: "0.9" });
  });

  it("takes the largest gaps, and proves that no fewer leaves do", () => {
    const scheme = schemeOf(plain, { bands: bands({ best: [band("A", "9")] }) });
    const gap = gapOf(scheme, { "1": "2.5", "2": "1.5", "3": "2.9" });
    expect(gap.next?.fewestLeaves).toMatchObject({
      raises: [
        { code: "1", from: "2.5", to: "4" },
        { code: "2", from: "1.5", to: "3" },
      ],
      comesTo: "9.9",
      oneFewer: "8.4",
    });
  });

  it("sees that a cap holds back what larger gaps would bring", () => {
    const top = group("4", "4", [leaf("4.1", "2"), leaf("4.2", "2")], { bonus: { cap: "0.5" } });
    const scheme = schemeOf([...plain, top], { bands: bands() });
    const { next } = gapOf(scheme, { "1": "3.5", "2": "2.5", "3": "2.4", "4.1": "0", "4.2": "0" });
    // The bonus leaves are short of 2 each, but bring no more than 0.5 together.
    expect(next?.fewestLeaves?.raises.map(({ code }) => code)).toStrictEqual(["3"]);
    expect(next?.fewestLeaves).toMatchObject({ comesTo: "9", oneFewer: "8.4" });
  });

  it("raises a penalty to none, and what does not apply to nothing", () => {
    const scheme = schemeOf([...plain, leaf("4", "0", undefined, { min: "-2" })], { bands: bands() });
    const { next } = gapOf(scheme, { "1": "4", "2": "3", "3": "3", "4": "-1.5" });
    expect(next?.fewestLeaves?.raises).toMatchObject([{ code: "4", from: "-1.5", to: "0" }]);
    const absent = indexOf(scheme, [...stated({ "1": "4", "2": "2" }), entry("3", { absent: "not-applicable" })]);
    expect(gapToNextClass(scheme, absent)).toMatchObject({ outlook: "within-reach", next: { class: "B", most: "7" } });
  });

  it("says when there is nothing to reach, or no way to reach it", () => {
    const scheme = schemeOf(plain, { bands: bands() });
    expect(gapOf(scheme, { "1": "4", "2": "3", "3": "3" })).toMatchObject({ outlook: "best", next: null });
    const pending = indexOf(scheme, [entry("1", { absent: "pending" })]);
    expect(gapToNextClass(scheme, pending)).toMatchObject({ outlook: "draft", class: null, next: null });
    const none = indexOf(
      scheme,
      ["1", "2", "3"].map((code) => entry(code, { absent: "not-applicable" })),
    );
    expect(gapToNextClass(scheme, none)).toMatchObject({ outlook: "no-score", next: null });
    const high = schemeOf(plain, { bands: bands({ best: [band("A", "11")] }) });
    expect(gapOf(high, { "1": "4" })).toMatchObject({
      outlook: "out-of-reach",
      next: { class: "A", most: "10", fewestLeaves: null, fewestPoints: null },
    });
  });

  it("gives a bound beside the fewest points where a part is rescaled", () => {
    const scheme = schemeOf(plain, { bands: bands(), absence: { notApplicable: "rescale-part" } });
    const index = indexOf(scheme, [...stated({ "1": "3", "2": "2" }), entry("3", { absent: "not-applicable" })]);
    // 5 of 7 are 7.1429 of 10; a point is worth 10/7.
    const { next } = gapToNextClass(scheme, index);
    expect(next).toMatchObject({ needed: "8.995", missing: "1.8521" });
    expect(next?.fewestPoints).toMatchObject({ sum: "1.2965", atLeast: "1.2964" });
    expect(next?.fewestLeaves?.raises.map(({ code }) => code)).toStrictEqual(["1", "2"]);
  });

  it("refuses an index of another scheme", () => {
    const index = indexOf(schemeOf(plain), []);
    expect(thrown(() => gapToNextClass(schemeOf(plain, { edition: "2" }), index))).toStrictEqual([
      "document.other_scheme index.scheme.digest",
    ]);
  });
});

describe("classGapsTable(scheme, gaps, language)", () => {
  it("prints what is missing, the leaves and the certificate", () => {
    const scheme = schemeOf(plain, { bands: bands() });
    const gaps = [gapOf(scheme, { "1": "3.5", "2": "3", "3": "2.3" }), gapOf(scheme, { "1": "4", "2": "3", "3": "3" })];
    const table = classGapsTable(scheme, gaps, "vi");
    expect(table.rows).toStrictEqual([
      ["Sở Y tế", "8,8", "Nhóm B", "Nhóm A", "0,195", "3 (+0,7)", "8,8", "0,195"],
      ["Sở Y tế", "10,0", "Nhóm A", "đã ở nhóm cao nhất", "–", "–", "–", "–"],
    ]);
    expect(classGapsTable(scheme, gaps, "en").rows[1]?.[3]).toBe("already the best");
  });
});
