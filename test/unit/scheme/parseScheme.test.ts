import { describeIssue, parseScheme, type Scheme, safeParseScheme } from "par-index";
import { caMau2013Fragment, sonLa880Departments } from "par-index/schemes";
import { describe, expect, it } from "vitest";
import { adjustment, BASIS, CITED, group, leaf, refusals, schemeOf, spoil } from "../fixtures.js";

const sound = schemeOf([group("1", "10", [leaf("1.1", "4"), leaf("1.2", "6")])]);
const against = (change: Parameters<typeof spoil>[1]): string[] => refusals(safeParseScheme(spoil(sound, change)));

describe("parseScheme(input)", () => {
  it("returns a frozen copy in canonical spelling", () => {
    const parsed = parseScheme(
      spoil(sound, (copy) => {
        copy.parts[0].max = 10;
      }),
    );
    expect(parsed).toStrictEqual(sound);
    expect(Object.isFrozen(parsed.criteria[0])).toBe(true);
  });

  it("lets a scheme parse to itself, and lets every optional field through", () => {
    const full: Scheme = {
      ...sound,
      validity: { from: "2021-05-12", to: "2021-05-12" },
      agencies: [{ id: "so-noi-vu", title: { vi: "Sở Nội vụ", en: "Home Affairs" } }],
      council: "so-noi-vu",
      ranking: { by: "exact", ties: "dense", tieBreak: ["appraisal", "1.2"] },
    };
    expect(parseScheme(parseScheme(full))).toStrictEqual(full);
    for (const ready of [sonLa880Departments, caMau2013Fragment]) expect(parseScheme(ready)).toStrictEqual(ready);
  });

  it("leaves out the JSON Schema that an editor reads, and wants it to be a text", () => {
    expect(parseScheme({ $schema: "./scheme.json", ...sound })).toStrictEqual(sound);
    expect(refusals(safeParseScheme({ $schema: 5, ...sound }))).toStrictEqual(["document.not_a_text $schema"]);
  });

  it("throws all issues at once", () => {
    expect(() => parseScheme({ criteria: 5 })).toThrow(
      /document\.not_a_list at criteria[\s\S]*document\.missing at id/,
    );
  });
});

describe("safeParseScheme(input)", () => {
  it("says exactly three things of a scheme with three mistakes, each located, in both languages", () => {
    const threeMistakes = schemeOf(
      [
        group("1", "10", [
          group("1.1", "5", [leaf("1.1.1", "5")]),
          group("1.2", "5", [
            leaf("1.2.1", "3.25"),
            leaf("1.2.1", "1"),
            leaf("1.2.3", "1", undefined, { part: "khao-sat" }),
          ]),
        ]),
      ],
      { parts: [{ id: "appraisal", title: { vi: "Thẩm định" }, max: "10" }] },
    );
    const result = safeParseScheme(threeMistakes);
    expect(refusals(result)).toStrictEqual([
      "criteria.children_do_not_sum criteria[0].children[1].max",
      "criteria.duplicate_code criteria[0].children[1].children[1].code",
      "scheme.unknown_part criteria[0].children[1].children[2].part",
    ]);
    const issues = result.ok ? [] : result.issues;
    expect(issues.map((issue) => describeIssue(issue, "vi"))).toStrictEqual([
      `Điểm tối đa của các tiêu chí con của 1.2 cộng lại là 5,25, không bằng 5; hãy sửa điểm tối đa của 1.2 hoặc của tiêu chí con.${CITED.vi}`,
      `Mã 1.2.1 đã dùng cho mục thứ 5 của bộ tiêu chí (đếm từ trên xuống, kể cả lĩnh vực và nhóm); hãy đặt mã riêng cho mỗi tiêu chí.${CITED.vi}`,
      `Tiêu chí 1.2.3 thuộc phần điểm “khao-sat” mà bộ tiêu chí không khai báo; hãy sửa tên phần hoặc khai báo phần này.${CITED.vi}`,
    ]);
    expect(issues.map((issue) => describeIssue(issue, "en"))).toStrictEqual([
      `The maxima of the children of 1.2 sum to 5.25 instead of 5; correct the maximum of 1.2 or of a child.${CITED.en}`,
      `The code 1.2.1 is already used by number 5 of the scheme, counted from the top, domains and groups included; each criterion needs a separate code.${CITED.en}`,
      `Criterion 1.2.3 belongs to the part “khao-sat”, which the scheme does not declare; correct its name or declare it.${CITED.en}`,
    ]);
  });

  it("reads every section by itself, so that one problem does not hide another", () => {
    expect(
      against((copy) => {
        copy.parts = "none";
        copy.bands.best[1].from = "95";
        copy.criteria[0].children[1].rule = { kind: "luck" };
        copy.more = 1;
      }),
    ).toStrictEqual([
      "document.not_a_list parts",
      "document.not_allowed criteria[0].children[1].rule.kind",
      "scheme.bands_not_descending bands.best[1].from",
      "document.unknown_key more",
    ]);
  });

  it("reports no consequence of a criterion that could not be read", () => {
    expect(
      against((copy) => {
        copy.criteria[0].children[0].code = "";
      }),
    ).toStrictEqual(["document.blank criteria[0].children[0].code"]);
    expect(
      against((copy) => {
        copy.criteria[0].max = "ten";
      }),
    ).toStrictEqual(["number.not_a_decimal criteria[0].max"]);
  });

  it("cites the basis, and nothing where there is none", () => {
    const unfounded = safeParseScheme({ ...sound, basis: [], publishes: "percent" });
    const founded = safeParseScheme({ ...sound, publishes: "percent" });
    expect(unfounded.ok || unfounded.issues).toStrictEqual([
      {
        code: "scheme.bands_read_unpublished",
        level: "error",
        path: ["bands", "on"],
        params: { on: "points", publishes: "percent" },
      },
    ]);
    expect(founded.ok || founded.issues[0]?.clause).toStrictEqual(BASIS);
  });

  it("refuses an object that cannot be turned into text where a number of places is wanted", () => {
    const odd = JSON.parse('{"toString":1,"valueOf":1}');
    for (const places of [odd, [odd]]) {
      expect(
        against((copy) => {
          copy.rounding.leaf.places = places;
        }),
      ).toStrictEqual(["document.not_allowed rounding.leaf.places"]);
    }
  });

  it("takes no other document for a scheme", () => {
    expect(refusals(safeParseScheme([adjustment("1", "0", { points: "1" })]))).toStrictEqual([
      "document.not_an_object (document)",
    ]);
  });
});
