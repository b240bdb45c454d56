import { digest, parseScheme, parseYear, type Year } from "par-index";
import { describe, expect, it } from "vitest";
import { prepareScheme } from "../../../src/scheme/prepareScheme.js";
import { rosterOf } from "../../../src/year/roster.js";
import { leaf, schemeOf } from "../fixtures.js";

const scheme = parseScheme(schemeOf([leaf("1", "1")]));
const other = parseScheme(schemeOf([leaf("1", "1")], { id: "khac" }));
const of = ({ id, edition }: typeof scheme, text = scheme) => ({ id, edition, digest: digest(text) });
const year: Year = {
  period: "2021",
  schemes: [
    { group: "sở", scheme: of(scheme) },
    { group: "xã", scheme: of(other, other) },
  ],
  units: [
    { id: "a", name: "Sở Y tế", group: "sở" },
    { id: "b", name: "Xã Tân An", group: "xã" },
    { id: "c", name: "Xã Tân An", group: "xã" },
  ],
  survey: [
    { unit: "b", group: "dan", issued: 5 },
    { unit: "b", group: "can-bo", issued: 6 },
  ],
};

describe("rosterOf(prepared, year)", () => {
  it("is made once for a year and a scheme that cannot change", () => {
    const [one, another] = [scheme, other].map((each) => {
      const [prepared, read] = [prepareScheme(each), parseYear(year, each)];
      expect(rosterOf(prepared, read)).toBe(rosterOf(prepared, read));
      return rosterOf(prepared, read);
    });
    expect([...(one?.groups ?? [])]).toStrictEqual(["sở"]);
    expect([...(another?.groups ?? [])]).toStrictEqual(["xã"]);
  });

  it("looks up units, names and forms, and tells what should be looked at in the year", () => {
    const { stamp, units, unitsCalled, forms, notices } = rosterOf(prepareScheme(scheme), year);
    expect(stamp).toStrictEqual({ period: "2021", digest: digest(year) });
    expect([...units.keys()]).toStrictEqual(["a", "b", "c"]);
    expect([...unitsCalled]).toStrictEqual([
      ["Sở Y tế", ["a"]],
      ["Xã Tân An", ["b", "c"]],
    ]);
    expect([...forms].map(([unit, all]) => [unit, all.map(({ issued }) => issued)])).toStrictEqual([["b", [5, 6]]]);
    expect(notices.map(({ code, path }) => [code, path.join(".")])).toStrictEqual([
      ["year.same_name", "year.units.2.name"],
    ]);
    const { survey: _, ...without } = year;
    expect(rosterOf(prepareScheme(scheme), without).forms.size).toBe(0);
  });
});
