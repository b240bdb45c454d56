import { appraise, parseScheme, selfAssess } from "par-index";
import { describe, expect, it } from "vitest";
import { sheets } from "../../../src/assessment/readSheet.js";
import { prepareScheme } from "../../../src/scheme/prepareScheme.js";
import { adjustment, dossierOf, entry, group, leaf, refusals, schemeOf, stated } from "../fixtures.js";

const counting = { kind: "counting", each: "0.5" } as const;
const scheme = parseScheme(schemeOf([group("1", "4", [leaf("1.1", "1"), leaf("1.2", "3", counting)])]));
const open = prepareScheme(scheme);
const sheet = selfAssess(scheme, dossierOf(scheme, [...stated({ "1.1": "0.5" }), entry("1.2", { count: 2 })]));

function against(change: (copy: typeof sheet) => void): string[] {
  const copy = JSON.parse(JSON.stringify(sheet));
  change(copy);
  return refusals(sheets.safeRead(copy, open));
}

describe("sheets.read(input, scheme)", () => {
  it("gives back at once what the library made, and reads what comes from a file", () => {
    expect(sheets.read(sheet, open)).toBe(sheet);
    const appraised = appraise(scheme, sheet, [adjustment("1.1", "0.5", { points: "0" })]);
    expect(sheets.read(appraised, open)).toBe(appraised);
    expect(sheets.read(JSON.parse(JSON.stringify(sheet)), open)).toStrictEqual(sheet);
  });

  it("refuses a sheet of another scheme, rows of no leaf, facts of another rule and points out of bounds", () => {
    expect(against(({ scheme: stamp }) => Object.assign(stamp, { digest: "0" }))).toStrictEqual([
      "document.other_scheme scheme.digest",
    ]);
    expect(against(({ rows }) => Object.assign(rows[0] ?? {}, { leaf: "9" }))).toStrictEqual([
      "document.unknown_leaf rows[0].leaf",
    ]);
    expect(against(({ rows }) => Object.assign(rows[1] ?? {}, { facts: { level: "x" } }))).toStrictEqual([
      "document.unknown_key rows[1].facts.level",
      "document.missing rows[1].facts.count",
    ]);
    expect(against(({ rows }) => Object.assign(rows[0] ?? {}, { final: "1.5" }))).toStrictEqual([
      "rules.points_out_of_range rows[0].final",
    ]);
    expect(against(({ rows }) => Object.assign(rows[0] ?? {}, { appraised: "0.50", self: "maybe" }))).toStrictEqual([
      "document.not_allowed rows[0].self",
      "number.not_canonical rows[0].appraised",
    ]);
  });
});
