import { type Case, digest, type Evaluation, evaluate } from "par-index";
import { diffEvaluations } from "par-index/years";
import { describe, expect, it } from "vitest";
import { dossierOf, entry, group, leaf, schemeOf, stated, thrown, UNIT } from "../fixtures.js";

const scheme = schemeOf([group("1", "100", [leaf("1.1", "60"), leaf("1.2", "40")])]);
const caseOf = (id: string, points: string, more: Partial<Case["dossier"]["unit"]> = {}): Case => ({
  dossier: dossierOf(scheme, stated({ "1.1": points, "1.2": "40" }), { ...UNIT, id, name: `Sở ${id}`, ...more }),
});
const before = evaluate(scheme, [caseOf("a", "50"), caseOf("b", "49"), caseOf("c", "10")]);
const sealed = (result: object): Evaluation => {
  const { digest: _, ...rest } = result as Evaluation;
  return { ...rest, digest: digest(rest) };
};

describe("diffEvaluations(before, after)", () => {
  it("says who moved and why, and which leaves changed", () => {
    const after = evaluate(scheme, [caseOf("a", "50"), caseOf("b", "51.5"), caseOf("c", "10")]);
    const { corrections, unchanged } = diffEvaluations(before, after);
    expect(unchanged).toBe(1);
    expect(corrections).toStrictEqual([
      {
        unit: "a",
        name: "Sở a",
        before: { points: "90", published: "90", class: "A", group: "sở", rank: 1 },
        after: { points: "90", published: "90", class: "A", group: "sở", rank: 2 },
        difference: "0",
        why: ["others"],
        leaves: [],
      },
      {
        unit: "b",
        name: "Sở b",
        before: { points: "89", published: "89", class: "B", group: "sở", rank: 2 },
        after: { points: "91.5", published: "91.5", class: "A", group: "sở", rank: 1 },
        difference: "2.5",
        why: ["case"],
        leaves: [
          {
            code: "1.1",
            before: { points: "49", max: "60", absence: null },
            after: { points: "51.5", max: "60", absence: null },
          },
        ],
      },
    ]);
  });

  it("names units that came or went, and cases that changed although nothing moved", () => {
    const noted = caseOf("a", "50");
    const note = {
      ...noted,
      dossier: { ...noted.dossier, entries: noted.dossier.entries.map((one) => ({ ...one, note: "x" })) },
    };
    const after = evaluate(scheme, [note, caseOf("c", "10"), caseOf("d", "60")]);
    const { corrections } = diffEvaluations(before, after);
    expect(corrections.map(({ unit, why, difference }) => [unit, why, difference])).toStrictEqual([
      ["a", ["case"], "0"],
      ["d", ["added"], null],
      ["b", ["removed"], null],
    ]);
  });

  it("names another scheme and another engine", () => {
    const changed = { ...scheme, title: { vi: "Tên khác" } };
    const after = evaluate(changed, [caseOf("a", "49"), caseOf("b", "49"), caseOf("c", "10")]);
    const other = sealed({ ...after, engine: "par-index 9.9.9" });
    expect(diffEvaluations(before, other).corrections.map(({ unit, why }) => [unit, why])).toStrictEqual([
      ["a", ["case", "scheme", "engine"]],
      ["b", ["scheme", "engine"]],
    ]);
  });

  it("tells an absence from points", () => {
    const gone = {
      dossier: dossierOf(scheme, [entry("1.1", { absent: "not-submitted" })], { ...UNIT, id: "a", name: "Sở a" }),
    };
    const { corrections } = diffEvaluations(before, evaluate(scheme, [gone, caseOf("b", "49"), caseOf("c", "10")]));
    expect(corrections[0]?.leaves[0]?.after).toStrictEqual({ points: "0", max: "60", absence: "not-submitted" });
  });

  it("refuses what is no evaluation, one that was changed, and two of different periods", () => {
    const lie = JSON.parse(JSON.stringify(before).replace('"published":"90"', '"published":"99"'));
    expect(thrown(() => diffEvaluations(lie, before))).toStrictEqual([
      "document.digest_broken before.digest",
      "evaluate.ranked_otherwise before.rankings[0].rows[0]",
    ]);
    expect(thrown(() => diffEvaluations(before, {} as Evaluation))).toStrictEqual(["argument.other_kind after"]);
    expect(thrown(() => diffEvaluations(before, { engine: "x" } as Evaluation))[0]).toBe(
      "document.missing after.scheme",
    );
    expect(thrown(() => diffEvaluations(before, 5 as never))).toStrictEqual(["argument.other_kind after"]);
    const later = caseOf("a", "50");
    const other = evaluate(scheme, [{ dossier: { ...later.dossier, period: "2022" } }]);
    expect(thrown(() => diffEvaluations(before, other))).toStrictEqual(["analysis.not_one_period (document)"]);
  });
});
