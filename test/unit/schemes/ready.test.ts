import { digest, parseScheme, type Scheme } from "par-index";
import * as schemes from "par-index/schemes";
import { describe, expect, it, vi } from "vitest";

const editions = Object.entries(schemes).flatMap(([name, one]) => ("criteria" in one ? [[name, one] as const] : []));

/** What each edition has been since it was first issued: an annex that says something else is another edition. */
const DIGESTS: Readonly<Record<string, string>> = {
  caMau2013Fragment: "3a3b706e2be70d93fdc03e9d1bfad7d598553fe289aafe22c8199c6a0028907d",
  digitalProvinces2022: "9cf0fff0dfbf013eea2fec8c22a189b4d3126a5aef521247f01b70a7753d5fcd",
  haiPhongCommunes2022Fragment: "3a1121fb8dbd8558fee9bdade7616d9ee5390a00084360716a08aa9f8f8a03b2",
  nationalProvinces2022: "86dcb807542694cb2fa870e8c0c6570411085d7219ff9182e9e3245241835464",
  nationalProvinces2024: "4ab94c5e690070932303aa3c9e20e8d37f0c4586ec70f4c8b565e319e183bea1",
  phuTho2025Fragment: "caead7458e058d1f1c3494f688de484985a2141a833a063d330aa5f2029da409",
  service766: "4613138bd9b894b0381d5f85e6934990c0b174197fcc348347386c991ad585a6",
  sonLa880Departments: "93d2d41581c9824663157dc5a63fd439ed7135f2bbf8a1ebffb07964359b082e",
  sonLa880Districts: "e4c01f0d82a2e14c056af243673481c05d48388a49679a637b2c80af010381b1",
  sonLaCommunes: "330a4b540a37de53161e42e629bf8045475a5c21c91fe9fadfbe6007cbfa5cc8",
  sonLaWards: "caa72ba541264e26a05d16837541a199446580b0739709e3b0e9b0950d9cbc2c",
  tienGiang2022Fragment: "2186684be23a06bc4a5d3b136835d1e3f93d74aeee660d5a44fd742f1e2f3108",
};

describe("a ready edition", () => {
  it("has its digest here", () => {
    expect(Object.keys(DIGESTS)).toEqual(editions.map(([name]) => name));
  });

  it.each(Object.entries(DIGESTS))("%s is what it was first issued as", (name, expected) => {
    expect(digest(Reflect.get(schemes, name) as Scheme)).toBe(expected);
  });

  it.each(editions)("%s names its fields before its annex is read, the same and in the same order", async (name) => {
    vi.resetModules();
    const scheme = Reflect.get(await import("par-index/schemes"), name) as Scheme;
    const before = Object.keys(scheme);
    expect(Object.keys(parseScheme(scheme)).sort()).toEqual([...before].sort());
    expect(Object.keys(scheme)).toEqual(before);
  });

  it.each(editions)("%s is frozen plain data once it is used", (_, scheme) => {
    expect(structuredClone(scheme)).toEqual(scheme);
    expect(Object.isFrozen(scheme) && Object.isFrozen(scheme.criteria)).toBe(true);
    expect(Object.values(Object.getOwnPropertyDescriptors(scheme)).every(({ writable }) => writable === false)).toBe(
      true,
    );
  });
});
