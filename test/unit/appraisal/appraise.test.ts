import { appraise, selfAssess } from "par-index";
import { describe, expect, it } from "vitest";
import { applyLedger } from "../../../src/appraisal/appraise.js";
import { prepareScheme } from "../../../src/scheme/prepareScheme.js";
import { adjustment, BASIS, dossierOf, leaf, refusals, schemeOf, stated, thrown } from "../fixtures.js";

const scheme = schemeOf([leaf("1", "1"), leaf("2", "2", { kind: "proportional", measure: "ratio" })], {
  council: "hoi-dong",
});
const sheet = selfAssess(
  scheme,
  dossierOf(scheme, [...stated({ "1": "0.5" }), { leaf: "2", facts: { part: "1", whole: "2" } }]),
);
const council = { stage: "council", by: { agency: "hoi-dong" } } as const;

describe("appraise(scheme, sheet, ledger)", () => {
  it("keeps all three states of a score", () => {
    const ledger = [
      adjustment("1", "0.5", { points: "0" }),
      adjustment("1", "0", { points: "0.25" }, { ...council, at: "2022-02-01" }),
    ];
    expect(appraise(scheme, sheet, ledger).rows[0]).toStrictEqual({
      leaf: "1",
      self: "0.5",
      appraised: "0",
      final: "0.25",
    });
  });

  it("goes through three stages; only the first changes what was appraised", () => {
    const rows = (length: number) =>
      appraise(
        scheme,
        sheet,
        [
          adjustment("1", "0.5", { points: "0" }),
          adjustment("1", "0", { points: "0.75" }, { stage: "explanation", at: "2022-01-20" }),
          adjustment("1", "0.75", { points: "1" }, { ...council, at: "2022-02-01" }),
        ].slice(0, length),
      ).rows[0];
    expect(rows(1)).toStrictEqual({ leaf: "1", self: "0.5", appraised: "0", final: "0" });
    expect(rows(2)).toStrictEqual({ leaf: "1", self: "0.5", appraised: "0", final: "0.75" });
    expect(rows(3)).toStrictEqual({ leaf: "1", self: "0.5", appraised: "0", final: "1" });
  });

  it("leaves the self score for appraised where there was an explanation only", () => {
    const explained = adjustment("1", "0.5", { points: "1" }, { stage: "explanation" });
    expect(appraise(scheme, sheet, [explained]).rows[0]).toStrictEqual({
      leaf: "1",
      self: "0.5",
      appraised: "0.5",
      final: "1",
    });
  });

  it("replays: two ledgers one after the other come to what they come to as one", () => {
    const first = [adjustment("1", "0.5", { points: "0" })];
    const second = [adjustment("1", "0", { points: "0.25" }, { ...council, at: "2022-02-01" })];
    expect(appraise(scheme, appraise(scheme, sheet, first), second)).toStrictEqual(
      appraise(scheme, sheet, [...first, ...second]),
    );
  });

  it("scores corrected facts again, and keeps them", () => {
    const facts = { part: "1", whole: "3" };
    const [, row] = appraise(scheme, sheet, [adjustment("2", "1", { facts })]).rows;
    expect(row).toStrictEqual({ leaf: "2", self: "1", appraised: "0.6667", final: "0.6667", facts });
  });

  it("keeps no facts of points that were set outright, nor of an absence", () => {
    const outcome = (to: { points: string } | { absent: "pending" }) =>
      appraise(scheme, sheet, [adjustment("2", "1", to)]).rows[1];
    expect(outcome({ points: "1.5" })).toStrictEqual({ leaf: "2", self: "1", appraised: "1.5", final: "1.5" });
    expect(outcome({ absent: "pending" })).toStrictEqual({
      leaf: "2",
      self: "1",
      appraised: "pending",
      final: "pending",
    });
  });

  it("leaves the sheet that it was given as it was", () => {
    const before = structuredClone(sheet);
    appraise(scheme, sheet, [adjustment("1", "0.5", { points: "0" })]);
    expect(sheet).toStrictEqual(before);
  });

  it("refuses a stale entry, but not those that follow from it", () => {
    const ledger = [adjustment("1", "0.4", { points: "0" }), adjustment("1", "0", { points: "0.1" })];
    expect(thrown(() => appraise(scheme, sheet, ledger))).toStrictEqual(["appraisal.stale [0].from"]);
  });

  it("refuses what a unit writes about itself, by id or by name", () => {
    const by = (agency: string) =>
      thrown(() => appraise(scheme, sheet, [adjustment("1", "0.5", { points: "1" }, { by: { agency } })]));
    expect([by("so-y-te"), by("Sở Y tế"), by("so-noi-vu")]).toStrictEqual([
      ["appraisal.self_written [0].by.agency"],
      ["appraisal.self_written [0].by.agency"],
      [],
    ]);
  });

  it("refuses a sheet of another scheme, and an entry for which the sheet has no row", () => {
    const other = { ...sheet, scheme: { ...sheet.scheme, digest: "0" } };
    expect(thrown(() => appraise(scheme, other, []))).toStrictEqual(["document.other_scheme sheet.scheme.digest"]);
    const half = { ...sheet, rows: sheet.rows.slice(0, 1) };
    expect(thrown(() => appraise(scheme, half, [adjustment("2", "1", { points: "0" })]))).toStrictEqual([
      "document.unknown_leaf [0].leaf",
    ]);
  });
});

describe("applyLedger(open, sheet, ledger)", () => {
  it("gives issues as a value", () => {
    expect(refusals(applyLedger(prepareScheme(scheme), sheet, [adjustment("1", "9", { points: "0" })]))).toStrictEqual([
      "appraisal.stale [0].from",
    ]);
  });

  it("says what it found and what it expected, and cites the leaf's clause", () => {
    const open = prepareScheme(scheme);
    const issuesOf = (of: typeof sheet, leafCode: string) => {
      const result = applyLedger(open, of, [adjustment(leafCode, "0", { points: "0" })]);
      return result.ok ? [] : result.issues;
    };
    const other = { ...sheet, scheme: { ...sheet.scheme, digest: "0" } };
    expect(issuesOf(other, "1")).toStrictEqual([
      {
        code: "document.other_scheme",
        level: "error",
        path: [],
        params: { of: sheet.unit.id, found: "0", expected: open.stamp.digest },
      },
    ]);
    expect(issuesOf({ ...sheet, rows: [] }, "1")).toStrictEqual([
      {
        code: "document.unknown_leaf",
        level: "error",
        path: [0, "leaf"],
        params: { leaf: "1", nearest: "1" },
        clause: BASIS,
      },
    ]);
    expect(issuesOf(sheet, "1")).toStrictEqual([
      {
        code: "appraisal.stale",
        level: "error",
        path: [0, "from"],
        params: { leaf: "1", from: "0", current: "0.5" },
        clause: BASIS,
      },
    ]);
  });

  it("says that a sheet with a row of no leaf was not made by the scheme", () => {
    const strange = { ...sheet, rows: [{ leaf: "9", self: "0", appraised: "0", final: "0" }] };
    expect(() => applyLedger(prepareScheme(scheme), strange, [adjustment("9", "0", { points: "0" })])).toThrow(
      "was not made by this scheme",
    );
  });
});
