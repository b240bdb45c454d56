import { describe, expect, it } from "vitest";
import { abbreviationOf, mayBeOneOffice, mayBePartOf } from "../../../src/text/initials.js";

describe("abbreviationOf(name)", () => {
  it.each([
    ["Sở Nội vụ", "snv"],
    ["so-noi-vu", "snv"],
    ["SNV", "snv"],
    ["S.N.V.", "snv"],
    ["SYT", "syt"],
    ["Sở YT", "syt"],
    ["SỞ Y TẾ", "syt"],
    ["Ủy ban nhân dân", "ubnd"],
    ["Sở Tài nguyên và Môi trường", "stnmt"],
    ["Văn phòng UBND", "vpubnd"],
    ["van-phong-ubnd", "vpubnd"],
    ["Ban Quản lý các khu công nghiệp", "bqlkcn"],
    ["Đắk", "dak"],
  ])("%s: %s", (name, expected) => {
    expect(abbreviationOf(name)).toBe(expected);
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
    ["VPUBND", "Văn phòng UBND", true],
    ["VPUBND", "van-phong-ubnd", true],
    ["VP UBND tỉnh Sơn La", "Văn phòng Ủy ban nhân dân tỉnh Sơn La", true],
    ["VPUBND tỉnh", "Văn phòng UBND tỉnh Sơn La", true],
    ["Văn phòng UBND", "Văn phòng Ủy ban nhân dân tỉnh", true],
    ["VPHĐND", "Văn phòng UBND", false],
    ["Ban QLKCN", "Ban Quản lý các khu công nghiệp", true],
    ["BQL các KCN", "Ban Quản lý các khu công nghiệp", true],
    ["BQLKCN tỉnh", "Ban QL các Khu công nghiệp tỉnh Sơn La", true],
    ["Ban QLKCN", "Ban Quản lý khu kinh tế", false],
    ["UBND tỉnh", "Ủy ban nhân dân tỉnh Sơn La", true],
    ["Ủy ban nhân dân xã", "Ủy ban nhân dân xã Mường La", false],
    ["TTPVHCC", "Trung tâm Phục vụ HCC", true],
    ["Sở", "Sở", false],
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
    expect([mayBeOneOffice(one, other), mayBeOneOffice(other, one)]).toStrictEqual([expected, expected]);
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
