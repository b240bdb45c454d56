import { describe, expect, it } from "vitest";
import { initialsOf, mayBeOneOffice } from "../../../src/text/initials.js";

describe("initialsOf(name)", () => {
  it("takes the first letter of each word, without marks; a single word has none", () => {
    expect(["Sở Nội vụ", "so-noi-vu", "Ủy ban nhân dân", "Đắk"].map(initialsOf)).toEqual(["snv", "snv", "ubnd", ""]);
  });
});

describe("mayBeOneOffice(one, other)", () => {
  it.each([
    ["SNV", "Sở Nội vụ", true],
    ["so-noi-vu", "S.N.V.", true],
    ["Sở Nội vụ", "Sở Nội vụ tỉnh Sơn La", true],
    ["Sở Nội vụ", "Sở Ngoại vụ", false],
    ["Sở Nội vụ", "so-noi-vu", false],
    ["Xã Mường", "Xã Mường La", false],
  ])("%s, %s: %s", (one, other, expected) => {
    expect([mayBeOneOffice(one, other), mayBeOneOffice(other, one)]).toEqual([expected, expected]);
  });
});
