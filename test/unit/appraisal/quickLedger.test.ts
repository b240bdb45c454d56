import { parseScheme, sealLedger } from "par-index";
import { describe, expect, it } from "vitest";
import { walkBoth } from "../../attack/twoWays.js";
import { bothWays } from "../bothWays.js";
import { adjustment, formFor, leaf, schemeOf, surveyLeaf } from "../fixtures.js";

const scheme = parseScheme(
  schemeOf(
    [
      leaf("1", "1", undefined, { appraiser: "so-noi-vu" }),
      leaf("2", "2", { kind: "proportional", measure: "ratio" }),
      surveyLeaf("3", "1"),
      leaf("4", "1"),
    ],
    { questionnaire: formFor("3"), council: "hoi-dong" },
  ),
);
const strict = parseScheme({ ...scheme, absence: { notApplicable: "refuse" } });
const council = { stage: "council", by: { agency: "hoi-dong", officer: "A" } } as const;

/** An adjustment with all that one may have. */
const full = adjustment(
  "1",
  "0.5",
  { points: "0" },
  {
    by: { agency: "so-noi-vu", officer: "Nguyễn Văn A" },
    documents: [{ id: "d", title: "Biên bản", date: "2022-01-05", place: "Kho" }],
    clause: { document: "880/QĐ-UBND", date: "2021-05-12", place: "Phần II" },
  },
);

describe("quickLedger(open, input)", () => {
  it("takes an adjustment with all that it may have, and each thing alone", () => {
    const taken = bothWays("ledger", scheme, [full]);
    for (const place of ["[0]", "[0].by", "[0].clause", "[0].documents[0]"]) {
      expect(taken).toContain(`${place}: reversed`);
      expect(taken).not.toContain(`${place}: more`);
    }
    for (const field of ["by.officer", "documents", "clause", "clause.date", "clause.place"]) {
      expect(taken).toContain(`[0].${field}: left out`);
    }
    for (const field of ["leaf", "from", "to", "reason", "by", "stage", "at", "clause.document", "by.agency"]) {
      expect(taken).not.toContain(`[0].${field}: left out`);
    }
  });

  it("takes every kind of target and every stage, in their order", () => {
    const all = [
      adjustment("2", "not-submitted", { facts: { part: "1", whole: "2" } }),
      adjustment("2", "1", { absent: "pending" }, { stage: "explanation", at: "2022-01-20" }),
      adjustment("2", "pending", { points: "1.5" }, { ...council, at: "2022-02-01" }),
      adjustment("4", "pending", { absent: "not-applicable" }),
    ];
    for (const [at, one] of all.entries()) {
      const around = (part: unknown) => [...all.slice(0, at), part, ...all.slice(at + 1)];
      const taken = bothWays("ledger", scheme, one.to, (to) => around({ ...one, to }));
      for (const field of Object.keys(one.to)) expect(taken).not.toContain(`.${field}: left out`);
      bothWays("ledger", scheme, one.stage, (stage) => around({ ...one, stage }));
      bothWays("ledger", scheme, one.at, (day) => around({ ...one, at: day }));
    }
    bothWays("ledger", strict, adjustment("2", "1", { absent: "pending" }).to, (to) => [{ ...all[0], to }]);
  });

  it("takes a sealed ledger, and none whose seals are broken", () => {
    const ledger = [adjustment("4", "0", { points: "1" }), adjustment("4", "1", { points: "0" })];
    const [first, second] = sealLedger(scheme, ledger);
    const taken = bothWays("ledger", scheme, second, (one) => [first, one]);
    expect(taken).toEqual([
      ": reversed",
      ".to: reversed",
      '.to.points = "0"',
      ".to.points = 0",
      ".by: reversed",
      ".seal: left out",
    ]);
    expect(walkBoth("ledger", scheme, [ledger[0], second])).toBe("refused");
  });

  it("leaves to the full road what nobody may adjust, or not so", () => {
    for (const [of, one] of [
      [scheme, adjustment("3", "1", { points: "0" })],
      [scheme, adjustment("1", "1", { points: "2" })],
      [strict, adjustment("4", "1", { absent: "not-applicable" })],
      [scheme, adjustment("1", "1", { points: "0" }, { by: { agency: "so-khac" } })],
    ] as const) {
      expect(walkBoth("ledger", of, [one])).toBe("refused");
    }
  });
});
