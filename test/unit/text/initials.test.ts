import { describe, expect, it } from "vitest";
import { initialsOf, mayBeOneOffice, mayBePartOf } from "../../../src/text/initials.js";

describe("initialsOf(name)", () => {
  it("takes the first letter of each word, without marks; a single word has none", () => {
    expect(["Sở Nội vụ", "so-noi-vu", "Ủy ban nhân dân", "Đắk"].map(initialsOf)).toEqual(["snv", "snv", "ubnd", ""]);
    expect(initialsOf("Sở Tài nguyên và Môi trường")).toBe("stnmt");
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
    ["SYT", "Sở Y tế", true],
    ["SYT", "Sở Y tế tỉnh Sơn La", true],
    ["SYT tỉnh Sơn La", "so-y-te", true],
    ["Sở YT", "Sở Y tế", true],
    ["STNMT", "Sở Tài nguyên và Môi trường", true],
    ["Sở TN&MT", "Sở Tài nguyên và Môi trường", true],
    ["so-tnmt", "Sở Tài nguyên và Môi trường", true],
    ["UBND xã Mường La", "Ủy ban nhân dân xã Mường La", true],
    ["UBND tỉnh", "Ủy ban nhân dân xã Mường La", false],
    ["SYT", "Sở Nội vụ", false],
    ["Sở Y", "Sở Y tế", false],
    ["Sở YT", "Sở Nội vụ", false],
    ["SYT Sơn La", "SYT Lai Châu", false],
    ["UBND xã Tân Lập", "UBND xã Tân Lập Thượng", false],
    ["UBND xã Tân Lập", "UBND xã Tân Lập 2", false],
    ["UBND xã Tân Lập", "UBND xã Tân Lập Phương", false],
    ["UBND xã Tân Lập", "Ủy ban nhân dân xã Tân Lập Thượng", false],
    ["ubnd-xa-tan-lap", "ubnd-xa-tan-lap-thuong", false],
    ["UBND xã Tân Lập", "UBND xã Tân Lập, huyện Mộc Châu", true],
    ["UBND xã Tân Lập", "UBND xã Tân Lập tỉnh Sơn La", true],
    ["UBND phường Bến Thành", "UBND phường Bến Thành, TP. Hồ Chí Minh", true],
    ["UBND phường Bến Thành", "UBND phường Bến Thành, thành phố Hồ Chí Minh", true],
    ["so-noi-vu", "so-noi-vu-tinh-son-la", true],
    ["Sở Nội vụ", "so-noi-vu-tinh-son-la", true],
    ["Sở Tài nguyên và Môi trường", "Sở TN&MT tỉnh Sơn La", true],
  ])("%s, %s: %s", (one, other, expected) => {
    expect([mayBeOneOffice(one, other), mayBeOneOffice(other, one)]).toEqual([expected, expected]);
  });
});

describe("mayBePartOf(part, office)", () => {
  it.each([
    ["Văn phòng Sở Nội vụ", "Sở Nội vụ", true],
    ["phong-cchc-so-noi-vu", "Sở Nội vụ", true],
    ["Sở Nội vụ", "Sở Nội vụ", false],
    ["Sở Nội vụ", "Văn phòng Sở Nội vụ", false],
    ["Phòng Y tế", "Y tế", false],
  ])("%s, %s: %s", (part, office, expected) => {
    expect(mayBePartOf(part, office)).toBe(expected);
  });
});
