import { computeIndex, selfAssess } from "par-index";
import { extendScheme } from "par-index/editions";
import { readRule, ruleSentence, safeReadRule, schemeFromTable, tableOf } from "par-index/table";
import { describe, expect, it } from "vitest";
import { decimal } from "../../../src/number/decimal.js";
import { score } from "../../../src/rules/score.js";
import { dossierOf, entry, group, leaf, schemeOf, stated, UNIT } from "../fixtures.js";
import { bare, kinds, leafOf, outside, sentences } from "./annexes.js";

/** Days are those of a year. */
const in2024 = { year: 2024, levelOf: () => null, pointsOf: () => null };

/** Whatever the procedure was, the points are the same: it is the class that falls. */
const LEVELS = "chấm theo mức đạt được; “Đúng quy trình” được 5 điểm; “Sai quy trình” được 5 điểm";

describe("readRule(sentence of an annex)", () => {
  it("holds 24 of 26 sentences; the other two say nothing of one leaf", () => {
    expect([sentences.length, outside.length]).toEqual([24, 2]);
  });

  it.each(sentences.map((one) => [one.id, one] as const))("%s: gives the points worked out by hand", (_id, one) => {
    const rule = readRule(one.written, leafOf(one));
    const bounds = { min: decimal(one.min ?? "0"), max: decimal(one.max), places: 4 };
    for (const { facts, points } of one.worked) {
      expect(String(score(rule, facts, bounds, { places: 4, mode: "half-up" }, in2024))).toBe(points);
    }
    // The canonical sentence of the rule says it again.
    const canonical = ruleSentence(rule, leafOf(one));
    expect(readRule(canonical, { ...leafOf(one), sentences: "canonical" })).toEqual(rule);
  });

  it("29: a fault lowers the class by one, in the conditions on the class", () => {
    const scheme = schemeFromTable([
      ...tableOf(schemeOf([leaf("1", "95"), leaf("2", "5", readRule(LEVELS))])),
      ["Điều kiện xếp loại"],
      ["Khi", "Thì"],
      ["“2” ở mức “sai-quy-trinh”", "hạ 1 bậc"],
    ]);
    const classAt = (level: string) => {
      const facts = [...stated({ "1": "90" }), entry("2", { level })];
      const { points, class: reached } = computeIndex(scheme, UNIT, [selfAssess(scheme, dossierOf(scheme, facts))]);
      return [points, reached];
    };
    expect([classAt("dung-quy-trinh"), classAt("sai-quy-trinh")]).toEqual([
      ["95", "A"],
      ["95", "B"],
    ]);
  });

  it("49: a lower level puts its own criteria in the place that a frame leaves to it", () => {
    const frame = schemeOf([group("1", "10", [leaf("1.1", "6"), leaf("1.2", "4")])]);
    const grounds = { clause: { document: "minh họa" }, reason: "Huyện bổ sung tiêu chí." };
    const own = group("1.2", "4", [
      leaf("1.2.1", "3", readRule("Mỗi mô hình: 1 điểm", { max: "3" })),
      leaf("1.2.2", "1", readRule("Có: 1; không: 0", { max: "1" })),
    ]);
    const scheme = extendScheme(frame, [
      { ...grounds, kind: "set", fields: { id: "huyen", edition: "1" } },
      { ...grounds, kind: "replace", code: "1.2", criterion: own },
    ]);
    const facts = [...stated({ "1.1": "5.5" }), entry("1.2.1", { count: 2 }), entry("1.2.2", { level: "co" })];
    expect(computeIndex(scheme, UNIT, [selfAssess(scheme, dossierOf(scheme, facts))]).points).toBe("8.5");
  });

  it("never reads a text that is printed otherwise as another rule", () => {
    const understood = sentences.filter((one) => safeReadRule(one.text, leafOf(one)).ok).map(({ id }) => id);
    // What is understood as it stands means what the sentence beside it means.
    for (const one of sentences) {
      const read = safeReadRule(one.text, leafOf(one));
      if (read.ok) expect(bare(read.value)).toEqual(bare(readRule(one.written, leafOf(one))));
    }
    expect(understood).toEqual(["19"]);
  });
});

describe("readRule(example of a kind)", () => {
  it("holds 23 examples; eight others are columns of the table or of the frame, or print no rule", () => {
    expect([kinds.sentences.length, kinds.outside.length]).toEqual([23, 8]);
  });

  it.each(kinds.sentences.map((one) => [one.id, one] as const))("%s: gives the points worked out by hand", (_, one) => {
    const rule = readRule(one.written, leafOf(one));
    const bounds = { min: decimal(one.min ?? "0"), max: decimal(one.max), places: 4 };
    for (const { facts, points } of one.worked) {
      expect(String(score(rule, facts, bounds, { places: 4, mode: "half-up" }))).toBe(points);
    }
    const canonical = ruleSentence(rule, leafOf(one));
    expect(readRule(canonical, { ...leafOf(one), sentences: "canonical" })).toEqual(rule);
  });
});
