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

  it("notices groups that differ by a comma, and not those that must be one", () => {
    const named = (group: string) => ({ group, scheme: { id, edition, digest: digest(scheme) } });
    const notices = (...groups: readonly string[]) =>
      noticesOf({ schemes: [...year.schemes, ...groups.map(named)] }).filter(
        ([code]) => code === "year.lookalike_group",
      );
    expect(notices("Khối các sở")).toStrictEqual([
      ["year.lookalike_group", "schemes.1.group", { group: "Khối các sở", first: "sở" }],
    ]);
    expect(refusals(safeParseYear({ ...year, schemes: [...year.schemes, named("SỞ")] }))).toStrictEqual([
      "text.lookalike schemes[1].group",
    ]);
  });

  it("says which unit came first, of however many", () => {
    const units = [...year.units, ...[1, 2].map(() => ({ ...year.units[1], name: "Sở Nội vụ" }))];
    const parsed = safeParseYear({ ...year, units });
    expect(
      parsed.ok ? [] : parsed.issues.map(({ code, path, params }) => [code, path.join("."), params]),
    ).toStrictEqual([2, 3].map((at) => ["year.repeated_unit", `units.${at}.id`, { unit: "so-noi-vu", first: "2" }]));
    const named = ["a", "b", "c"].map((one) => ({ id: one, name: "Sở Y tế", group: "sở" }));
    expect(noticesOf({ units: named })).toStrictEqual(
      [1, 2].map((at) => {
        const params = { unit: named[at]?.id, first: "a", name: "Sở Y tế" };
        return ["year.same_name", `units.${at}.name`, params];
      }),
    );
  });

  it("holds every step of the calendar against the one before it, also where one is left out", () => {
    const told = (calendar: Year["calendar"]) => {
      const parsed = safeParseYear({ ...year, calendar });
      return parsed.ok ? [] : parsed.issues.map(({ path, params }) => [path.join("."), params]);
    };
    expect(told({ dossiers: "2022-01-10", appraisal: "2022-01-10", council: "2022-03-01" })).toStrictEqual([]);
    expect(told({ dossiers: "2022-01-10", council: "2022-01-09" })).toStrictEqual([
      ["calendar.council", { step: "step-council", day: "2022-01-09", before: "step-dossiers", earlier: "2022-01-10" }],
    ]);
    expect(told({ appraisal: "2022-03-01", explanation: "2022-02-01", council: "2022-02-15" })).toStrictEqual([
      [
        "calendar.explanation",
        { step: "step-explanation", day: "2022-02-01", before: "step-appraisal", earlier: "2022-03-01" },
      ],
    ]);
    const outside = noticesOf({ calendar: { dossiers: "2020-12-31" } });
    expect(outside).toStrictEqual([
      ["year.day_outside_period", "calendar.dossiers", { step: "step-dossiers", day: "2020-12-31", period: "2021" }],
    ]);
    expect(noticesOf({ period: "nay", calendar: { dossiers: "2020-12-31" } })).toStrictEqual([]);
  });

  it("refuses what does not apply twice, or may not be left out", () => {
    const strict = parseScheme({ ...scheme, absence: { notApplicable: "refuse" } });
    const exempt = { leaf: "1", reason: "Không có nhiệm vụ" };
    const units = [{ ...year.units[0], notApplicable: [exempt, exempt] }];
    const schemes = [{ group: "sở", scheme: { id, edition, digest: digest(strict) } }];
    const parsed = safeParseYear({ ...year, schemes, units }, strict);
    const about = { unit: "so-y-te", leaf: "1" };
    expect(
      parsed.ok ? [] : parsed.issues.map((one) => [one.code, one.path.join("."), one.params, one.at]),
    ).toStrictEqual([
      ["year.exemption_refused", "units.0.notApplicable.0.leaf", about, about],
      ["year.repeated_exemption", "units.0.notApplicable.1.leaf", about, about],
      ["year.exemption_refused", "units.0.notApplicable.1.leaf", about, about],
    ]);
    const elsewhere = { ...units[0], group: "xã" };
    const both = [...schemes, { group: "xã", scheme: { id: "khac", edition, digest: "0" } }];
    const only = { ...year, schemes: both, units: [{ ...elsewhere, notApplicable: [exempt] }] };
    expect(refusals(safeParseYear(only, strict))).toStrictEqual([]);
  });

  it("refuses forms of a unit that is not there, and those that are stated twice", () => {
    const survey = ["so-y-tee", "so-y-te", "so-y-te"].map((unit) => ({ unit, group: "dan", issued: 3 }));
    const parsed = safeParseYear({ ...year, survey });
    expect(
      parsed.ok ? [] : parsed.issues.map((one) => [one.code, one.path.join("."), one.params, one.at]),
    ).toStrictEqual([
      ["year.unknown_unit", "survey.0.unit", { unit: "so-y-tee", nearest: "so-y-te" }, { unit: "so-y-tee" }],
      ["year.repeated_forms", "survey.2", { unit: "so-y-te", group: "dan" }, { unit: "so-y-te" }],
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
