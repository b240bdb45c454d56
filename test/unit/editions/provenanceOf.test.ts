import { type Change, extendScheme, provenanceOf } from "par-index/editions";
import { describe, expect, it } from "vitest";
import { group, leaf, schemeOf } from "../fixtures.js";

const base = schemeOf([group("1", "3", [leaf("1.1", "1"), leaf("1.2", "2")]), leaf("2", "1")]);
const grounds = (reason: string) => ({ clause: { document: "2211/QĐ-UBND" }, reason });

/** Each criterion's origin, its code in the base, and the changes that concern it. */
function origins(...changes: Change[]): string[] {
  return provenanceOf(base, changes).map(({ code, origin, from, changes: by }) =>
    `${code} ${origin} ${from?.code ?? "–"} ${by.join(",")}`.trim(),
  );
}

describe("provenanceOf(base, changes)", () => {
  it("says that everything is inherited where nothing changed, fields of the scheme aside", () => {
    const renamed: Change = { ...grounds("Năm mới"), kind: "set", fields: { edition: "2" } };
    expect(origins(renamed)).toStrictEqual([
      "1 inherited 1",
      "1.1 inherited 1.1",
      "1.2 inherited 1.2",
      "2 inherited 2",
    ]);
  });

  it("follows a criterion through a new code and a new place", () => {
    const changes: Change[] = [
      { ...grounds("Đổi mã"), kind: "amend", code: "1.2", set: { code: "1.9" } },
      { ...grounds("Chuyển"), kind: "move", code: "1.9", under: "1", at: 0 },
    ];
    expect(origins(...changes)).toStrictEqual([
      "1 inherited 1",
      "1.9 changed 1.2 0,1",
      "1.1 inherited 1.1",
      "2 inherited 2",
    ]);
    const row = provenanceOf(base, changes)[1];
    expect([row?.clause?.document, row?.reason]).toStrictEqual(["2211/QĐ-UBND", "Chuyển"]);
    expect(extendScheme(base, changes).criteria[0]).toMatchObject({ children: [{ code: "1.9" }, { code: "1.1" }] });
  });

  it("keeps new what was added, even after it is changed", () => {
    const added: Change = {
      ...grounds("Thêm"),
      kind: "add",
      under: null,
      criterion: group("3", "1", [leaf("3.1", "1")]),
    };
    const amended: Change = { ...grounds("Sửa"), kind: "amend", code: "3.1", set: { tags: ["moi"] } };
    expect(origins(added, amended).slice(-2)).toStrictEqual(["3 new – 0", "3.1 new – 0,1"]);
  });

  it("calls what was replaced changed, and what came with it new", () => {
    const split: Change = {
      ...grounds("Tách"),
      kind: "replace",
      code: "2",
      criterion: group("2", "1", [leaf("2.1", "1")]),
    };
    expect(origins(split).slice(-2)).toStrictEqual(["2 changed 2 0", "2.1 new – 0"]);
  });

  it("forgets what was removed, and takes a code that comes back for new", () => {
    const gone: Change = { ...grounds("Bỏ"), kind: "remove", code: "1" };
    const back: Change = { ...grounds("Thêm"), kind: "add", under: null, at: 0, criterion: leaf("1.1", "1") };
    expect(origins(gone)).toStrictEqual(["2 inherited 2"]);
    expect(origins(gone, back)).toStrictEqual(["1.1 new – 1", "2 inherited 2"]);
  });

  it("passes over a change that cannot be made", () => {
    expect(origins({ ...grounds("Bỏ"), kind: "remove", code: "9" })[0]).toBe("1 inherited 1");
  });
});
