import { digest, parseScheme, parseYear, safeParseYear, type Year } from "par-index";
import { describe, expect, it } from "vitest";
import { formFor, leaf, refusals, schemeOf, surveyLeaf } from "../fixtures.js";

const scheme = parseScheme(schemeOf([leaf("1", "70"), surveyLeaf("2", "30")], { questionnaire: formFor("2") }));
const { id, edition } = scheme;
const year: Year = {
  period: "2021",
  schemes: [{ group: "sở", scheme: { id, edition, digest: digest(scheme) } }],
  units: [
    { id: "so-y-te", name: "Sở Y tế", group: "sở" },
    { id: "so-noi-vu", name: "Sở Nội vụ", group: "sở", kind: "department" },
  ],
};
const noticesOf = (changed: Partial<Year>) => {
  const parsed = safeParseYear({ ...year, ...changed });
  if (!parsed.ok) throw new Error(refusals(parsed).join("; "));
  return parsed.notices.map(({ code, path, params }) => [code, path.join("."), params]);
};

describe("parseYear(input, scheme)", () => {
  it("gives the year, frozen, with nothing to look at where nothing is odd", () => {
    const read = parseYear(year, scheme);
    expect(read).toStrictEqual(year);
    expect(Object.isFrozen(read.units[0])).toBe(true);
    expect(parseYear(read, scheme)).toBe(read);
    expect(noticesOf({})).toStrictEqual([]);
  });

  it("leaves out the place of its JSON Schema", () => {
    expect(parseYear({ $schema: "schema/year.json", ...year })).toStrictEqual(year);
  });

  it("notices a group without units, and two units of one name", () => {
    const units = [...year.units, { id: "so-y-te-2", name: "Sở Y tế", group: "sở" }];
    const other = { group: "huyện", scheme: { id, edition, digest: digest(scheme) } };
    expect(noticesOf({ units, schemes: [...year.schemes, other] })).toStrictEqual([
      ["year.group_without_units", "schemes.1.group", { group: "huyện" }],
      ["year.same_name", "units.2.name", { unit: "so-y-te-2", first: "so-y-te", name: "Sở Y tế" }],
    ]);
  });

  it("notices a step of the calendar outside the period, by the day that it is in Viet Nam", () => {
    const told = (dossiers: string) => noticesOf({ calendar: { dossiers } }).map(([code]) => code);
    expect(told("2020-12-31")).toStrictEqual(["year.day_outside_period"]);
    expect(told("2020-12-31T20:00:00Z")).toStrictEqual([]);
    expect(told("2024-12-31")).toStrictEqual([]);
    expect(told("2025-01-01")).toStrictEqual(["year.day_outside_period"]);
  });

  it("refuses forms of a group of respondents that the questionnaire does not ask", () => {
    const survey = [
      { unit: "so-y-te", group: "dan", issued: 30 },
      { unit: "so-y-te", group: "bao-chi", issued: 30 },
    ];
    expect(refusals(safeParseYear({ ...year, survey }, scheme))).toStrictEqual([
      "year.unknown_respondents survey[1].group",
    ]);
    expect(safeParseYear({ ...year, survey }).ok).toBe(true);
  });

  it("refuses agencies that are listed twice, or that look alike", () => {
    const agency = (one: string) => ({ id: one, title: { vi: one } });
    const agencies = ["so-noi-vu", "so-noi-vu", "So-Noi-Vu"].map(agency);
    expect(refusals(safeParseYear({ ...year, agencies }))).toStrictEqual([
      "document.duplicate_id agencies[1].id",
      "text.lookalike agencies[2].id",
    ]);
  });

  it("says whom an issue is about, and everything at once", () => {
    const units = [{ ...year.units[0], group: "so" }, { id: "b" }];
    const parsed = safeParseYear({ ...year, units, schemes: [] });
    expect(refusals(parsed)).toStrictEqual([
      "document.empty_list schemes",
      "document.missing units[1].name",
      "document.missing units[1].group",
    ]);
    const alone = safeParseYear({ ...year, units: units.slice(0, 1) });
    expect(alone.ok ? [] : alone.issues.map(({ code, at }) => [code, at])).toStrictEqual([
      ["year.unknown_group", { unit: "so-y-te" }],
    ]);
  });
});
