import { digest, sealLedger, verifyLedger } from "par-index";
import { describe, expect, it } from "vitest";
import { adjustment, leaf, refusals, schemeOf, spoil, thrown } from "../fixtures.js";

const scheme = schemeOf([leaf("1", "1")]);
const ledger = [
  adjustment("1", "1", { points: "0" }),
  adjustment("1", "0", { points: "0.5" }),
  adjustment("1", "0.5", { points: "0.4" }),
];
const owner = { unit: { id: "so-y-te" }, period: "2021" };
const sealed = sealLedger(scheme, ledger, owner);
const against = (change: Parameters<typeof spoil>[1], lastSeal?: string): string[] =>
  refusals(verifyLedger(scheme, spoil(sealed, change), owner, lastSeal));

describe("sealLedger(scheme, ledger, owner)", () => {
  it("seals every entry with its digest and the seal before it", () => {
    const start = digest({ ...{ unit: "so-y-te", period: "2021" }, scheme: { id: "mau", edition: "1" } });
    const first = digest({ after: start, adjustment: ledger[0] });
    expect(sealed.map(({ seal }) => seal).slice(0, 2)).toStrictEqual([
      first,
      digest({ after: first, adjustment: ledger[1] }),
    ]);
  });

  it("goes on where a ledger was sealed before", () => {
    expect(sealLedger(scheme, [...sealed.slice(0, 2), ...ledger.slice(2)], owner)).toStrictEqual(sealed);
    expect(sealLedger(scheme, sealed, owner)).toStrictEqual(sealed);
  });

  it("seals no ledger whose seals are broken", () => {
    const broken = [{ ...sealed[0], reason: "Lý do khác" }, ...sealed.slice(1)] as typeof sealed;
    expect(thrown(() => sealLedger(scheme, broken, owner))).toStrictEqual(["appraisal.first_seal_broken [0].seal"]);
    expect(
      thrown(() => sealLedger(scheme, [sealed[0], { ...sealed[1], reason: "Khác" }] as typeof sealed, owner)),
    ).toStrictEqual(["appraisal.seal_broken [1].seal"]);
  });
});

describe("verifyLedger(scheme, ledger, owner, lastSeal)", () => {
  it("passes an unbroken ledger with the last seal that was noted", () => {
    expect(against(() => {})).toStrictEqual([]);
    expect(against(() => {}, sealed[2]?.seal)).toStrictEqual([]);
    expect(refusals(verifyLedger(scheme, [], owner))).toStrictEqual([]);
  });

  it("sees an entry changed, taken out of the middle, or moved", () => {
    expect(
      against((copy) => {
        copy[2].at = "2022-01-11";
      }),
    ).toStrictEqual(["appraisal.seal_broken [2].seal"]);
    expect(against((copy) => void copy.splice(1, 1))).toStrictEqual(["appraisal.seal_broken [1].seal"]);
    expect(against((copy) => void copy.reverse()).length).toBeGreaterThan(0);
  });

  it("is of one unit, one period and one edition", () => {
    const others = [
      verifyLedger(scheme, sealed, { ...owner, unit: { id: "so-noi-vu" } }),
      verifyLedger(scheme, sealed, { ...owner, period: "2022" }),
      verifyLedger({ ...scheme, edition: "2" }, sealed, owner),
    ];
    for (const other of others) expect(refusals(other)).toStrictEqual(["appraisal.first_seal_broken [0].seal"]);
  });

  it("sees an entry cut off the end only against the last seal", () => {
    expect(against((copy) => void copy.pop())).toStrictEqual([]);
    expect(against((copy) => void copy.pop(), sealed[2]?.seal)).toStrictEqual(["appraisal.other_last_seal (document)"]);
  });

  it("wants every entry sealed, and none sealed after one that is not", () => {
    expect(against((copy) => void delete copy[2].seal)).toStrictEqual(["appraisal.unsealed [2]"]);
    expect(against((copy) => void delete copy[0].seal)).toStrictEqual(["appraisal.seal_broken [1].seal"]);
    expect(refusals(verifyLedger(scheme, ledger, owner))).toStrictEqual([
      "appraisal.unsealed [0]",
      "appraisal.unsealed [1]",
      "appraisal.unsealed [2]",
    ]);
  });
});
