import { digest, sealLedger, verifyLedger } from "par-index";
import { describe, expect, it } from "vitest";
import { adjustment, leaf, refusals, schemeOf, spoil, thrown } from "../fixtures.js";

const scheme = schemeOf([leaf("1", "1")]);
const ledger = [
  adjustment("1", "1", { points: "0" }),
  adjustment("1", "0", { points: "0.5" }),
  adjustment("1", "0.5", { points: "0.4" }),
];
const sealed = sealLedger(scheme, ledger);
const against = (change: Parameters<typeof spoil>[1], lastSeal?: string): string[] =>
  refusals(verifyLedger(scheme, spoil(sealed, change), lastSeal));

describe("sealLedger(scheme, ledger)", () => {
  it("seals every entry with its digest and the seal before it", () => {
    const first = digest({ after: digest([]), adjustment: ledger[0] });
    expect(sealed.map(({ seal }) => seal).slice(0, 2)).toEqual([
      first,
      digest({ after: first, adjustment: ledger[1] }),
    ]);
  });

  it("goes on where a ledger was sealed before", () => {
    expect(sealLedger(scheme, [...sealed.slice(0, 2), ...ledger.slice(2)])).toEqual(sealed);
    expect(sealLedger(scheme, sealed)).toEqual(sealed);
  });

  it("seals no ledger whose seals are broken", () => {
    const broken = [{ ...sealed[0], reason: "Lý do khác" }, ...sealed.slice(1)] as typeof sealed;
    expect(thrown(() => sealLedger(scheme, broken))).toEqual([
      "appraisal.seal_broken [0].seal",
      "appraisal.seal_broken [1].seal",
      "appraisal.seal_broken [2].seal",
    ]);
  });
});

describe("verifyLedger(scheme, ledger, lastSeal)", () => {
  it("passes an unbroken ledger with the last seal that was noted", () => {
    expect(against(() => {})).toEqual([]);
    expect(against(() => {}, sealed[2]?.seal)).toEqual([]);
    expect(refusals(verifyLedger(scheme, [], digest([])))).toEqual([]);
  });

  it("sees an entry changed, taken out of the middle, or moved", () => {
    expect(
      against((copy) => {
        copy[2].at = "2022-01-11";
      }),
    ).toEqual(["appraisal.seal_broken [2].seal"]);
    expect(against((copy) => void copy.splice(1, 1))).toEqual(["appraisal.seal_broken [1].seal"]);
    expect(against((copy) => void copy.reverse()).length).toBeGreaterThan(0);
  });

  it("sees an entry cut off the end only against the last seal", () => {
    expect(against((copy) => void copy.pop())).toEqual([]);
    expect(against((copy) => void copy.pop(), sealed[2]?.seal)).toEqual(["appraisal.other_last_seal (document)"]);
  });

  it("wants every entry sealed, and none sealed after one that is not", () => {
    expect(against((copy) => void delete copy[2].seal)).toEqual(["appraisal.unsealed [2]"]);
    expect(against((copy) => void delete copy[0].seal)).toEqual([
      "appraisal.seal_broken [1].seal",
      "appraisal.seal_broken [2].seal",
    ]);
    expect(refusals(verifyLedger(scheme, ledger))).toEqual([
      "appraisal.unsealed [0]",
      "appraisal.unsealed [1]",
      "appraisal.unsealed [2]",
    ]);
  });
});
