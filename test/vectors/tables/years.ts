import { adjustment, dossierOf, leaf, schemeOf } from "../../unit/fixtures.js";
import { sha256 } from "../oracle.js";
import { cited, problem } from "./refusals.js";
import { type Accepted, byHand, decision, type Refused, type Table } from "./table.js";

/** Half of the points against the best of the group, half stated. */
const scheme = schemeOf([leaf("1", "50", { kind: "relative", best: "highest" }), leaf("2", "50")]);
const strict = schemeOf([leaf("1", "50"), leaf("2", "50")], { absence: { notApplicable: "refuse" } });

const stamp = { id: scheme.id, edition: scheme.edition, digest: sha256(scheme) };
const named = (id: string, group = "sở") => ({ id, name: `Đơn vị ${id}`, group });
const year = {
  period: "2021",
  schemes: [{ group: "sở", scheme: stamp }],
  units: ["a", "b", "c", "cheat"].map((id) => named(id)),
};
const caseOf = (id: string, value: string, more: object = {}, unit = named(id)) => ({
  dossier: dossierOf(
    scheme,
    [
      { leaf: "1", facts: { value } },
      { leaf: "2", facts: { points: "40", reason: "Biên bản" } },
    ],
    unit,
  ),
  ...more,
});
const claims = [caseOf("a", "80"), caseOf("b", "60"), caseOf("c", "40")];
const corrected = caseOf("cheat", "8000", { ledger: [adjustment("1", "pending", { facts: { value: "70" } })] });

function evaluated(id: string, input: object, expected: unknown, note: string): Accepted {
  return { id, call: "evaluate", input: { scheme: "scheme", ...input }, ...byHand(expected, note) };
}

export const assessedYears: Table<Accepted> = {
  id: "years",
  title: {
    vi: "Tính trong một năm: danh sách đơn vị, khối, kỳ, tiêu chí được miễn, so với khối",
    en: "Evaluating within a year: roster, groups, period, exemptions, comparison with the group",
  },
  clause: decision("Phần II, mục I"),
  documents: { scheme, year },
  rows: [
    evaluated(
      "a claim that was corrected sets no yardstick",
      { cases: [...claims, corrected], year: "year" },
      {
        indexes: [
          { points: "90", class: "A" },
          { points: "77.5", class: "B" },
          { points: "65", class: "C" },
          {
            points: "83.75",
            class: "B",
            nodes: [{ code: "1", self: "50", appraised: "43.75", points: "43.75" }, { code: "2" }],
          },
        ],
      },
      "the best is 80: 50, 37.5, 25 and 50 × 70 ÷ 80 = 43.75; the claim of 8000 is the unit's own opinion",
    ),
    evaluated(
      "whoever did not submit is missing, and sets no yardstick",
      { cases: claims.slice(1), year: "year" },
      {
        indexes: [{ points: "90" }, { points: "73.3333" }],
        rankings: [
          {
            period: "2021",
            group: "sở",
            rows: [
              { unit: "b", rank: 1, tied: 1 },
              { unit: "c", rank: 2, tied: 1 },
            ],
            unranked: [
              { unit: "a", why: "ranking.not_submitted" },
              { unit: "cheat", why: "ranking.not_submitted" },
            ],
          },
        ],
      },
      "the best of those who are there is 60; 50 × 40 ÷ 60 = 33.3333",
    ),
    evaluated(
      "name and group are those of the year",
      { cases: [caseOf("a", "80", {}, { ...named("a", "khối riêng"), name: "Tên khác" })], year: "year" },
      { indexes: [{ unit: named("a"), points: "90" }], rankings: [{ group: "sở" }] },
      "the dossier calls itself otherwise",
    ),
    evaluated(
      "a leaf that the year leaves out",
      {
        cases: claims.slice(0, 2),
        year: {
          ...year,
          units: [{ ...named("a"), notApplicable: [{ leaf: "1", reason: "Không có nhiệm vụ" }] }, named("b")],
        },
      },
      {
        indexes: [
          {
            points: "40",
            max: "50",
            nodes: [{ code: "1", points: null, max: "0", absence: "not-applicable" }, { code: "2" }],
          },
          { points: "90", max: "100" },
        ],
      },
      "a has 40 of 50; b is the best of those to whom it applies",
    ),
    evaluated(
      "without a year, each period by itself and nothing compared",
      { cases: [claims[0], { dossier: { ...caseOf("b", "60").dossier, period: "2012" } }] },
      {
        indexes: [
          { complete: false, points: "40" },
          { complete: false, points: "40" },
        ],
        rankings: [
          { period: "2012", unranked: [{ unit: "b", why: "ranking.pending" }] },
          { period: "2021", unranked: [{ unit: "a", why: "ranking.pending" }] },
        ],
      },
      "nobody has said who is in the group",
    ),
  ],
};

function parsed(id: string, changed: object, ...issues: Refused["issues"]): Refused {
  return { id, call: "parseYear", input: { scheme: "scheme", year: { ...year, ...changed } }, issues };
}

function refused(id: string, one: object, ...issues: Refused["issues"]): Refused {
  return { id, call: "evaluate", input: { scheme: "scheme", cases: [one], year: "year" }, issues };
}

export const badYears: Table<Refused> = {
  id: "years",
  title: {
    vi: "Văn bản năm bị từ chối; hồ sơ bị từ chối theo văn bản năm",
    en: "Years that are refused; cases that the year refuses",
  },
  clause: decision("Phần II, mục I"),
  documents: { scheme, year, strict },
  rows: [
    parsed(
      "a group with two schemes",
      { schemes: [...year.schemes, ...year.schemes] },
      problem("year.repeated_group", "schemes[1].group", { group: "sở" }),
    ),
    parsed(
      "two units of one id, and one in an unknown group",
      { units: [named("a"), named("a"), named("b", "sờ")] },
      problem("year.repeated_unit", "units[1].id", { unit: "a", first: "1" }),
      problem("year.unknown_group", "units[2].group", { unit: "b", group: "sờ", nearest: "sở" }),
    ),
    parsed(
      "ids that look alike",
      { units: [named("so-y-te"), named("So-Y-Te")] },
      problem("text.lookalike", "units[1].id", { found: "So-Y-Te", first: "so-y-te" }),
    ),
    parsed(
      "a leaf left out twice, and one that is none",
      {
        units: [{ ...named("a"), notApplicable: ["1", "1", "9"].map((code) => ({ leaf: code, reason: "Không có" })) }],
      },
      problem("year.repeated_exemption", "units[0].notApplicable[1].leaf", { unit: "a", leaf: "1" }),
      cited("document.unknown_leaf", "units[0].notApplicable[2].leaf", { leaf: "9", nearest: "–" }),
    ),
    parsed(
      "days that do not follow one another",
      { calendar: { dossiers: "2022-01-15", appraisal: "2022-01-10" } },
      problem("year.days_backwards", "calendar.appraisal", {
        step: "step-appraisal",
        day: "2022-01-10",
        before: "step-dossiers",
        earlier: "2022-01-15",
      }),
    ),
    parsed(
      "forms of nobody, and forms stated twice",
      {
        survey: ["x", "a", "a"].map((unit) => ({ unit, group: "dan", issued: 30 })),
      },
      problem("year.unknown_unit", "survey[0].unit", { unit: "x", nearest: "–" }),
      problem("year.repeated_forms", "survey[2]", { unit: "a", group: "dan" }),
    ),
    parsed(
      "another text of the scheme",
      { schemes: [{ group: "sở", scheme: { ...stamp, digest: "0" } }] },
      cited("year.other_digest", "schemes[0].scheme.digest", {
        group: "sở",
        edition: `${stamp.id} ${stamp.edition}`,
        found: stamp.digest,
        expected: "0",
      }),
    ),
    parsed(
      "a scheme that no group is scored by",
      { schemes: [{ group: "sở", scheme: { ...stamp, edition: "2" } }] },
      cited("year.scheme_not_named", "schemes", {
        found: `${stamp.id} ${stamp.edition}`,
        named: `${stamp.id} 2`,
      }),
    ),
    {
      id: "a leaf left out where the scheme leaves none",
      call: "parseYear",
      input: {
        scheme: "strict",
        year: {
          ...year,
          schemes: [{ group: "sở", scheme: { ...stamp, digest: sha256(strict) } }],
          units: [{ ...named("a"), notApplicable: [{ leaf: "1", reason: "Không có" }] }],
        },
      },
      issues: [cited("year.exemption_refused", "units[0].notApplicable[0].leaf", { unit: "a", leaf: "1" })],
    },
    {
      id: "leaves of another scheme's group are not looked for",
      call: "parseYear",
      input: {
        scheme: "scheme",
        year: {
          ...year,
          schemes: [...year.schemes, { group: "huyện", scheme: { id: "khac", edition: "1", digest: "0" } }],
          units: [
            named("a"),
            { ...named("h", "huyện"), notApplicable: [{ leaf: "9", reason: "Không có" }] },
            { ...named("b"), notApplicable: [{ leaf: "9", reason: "Không có" }] },
          ],
        },
      },
      issues: [cited("document.unknown_leaf", "units[2].notApplicable[0].leaf", { leaf: "9", nearest: "–" })],
    },
    {
      id: "a year that is wrong, beside cases",
      call: "evaluate",
      input: {
        scheme: "scheme",
        cases: claims,
        year: { ...year, units: [named("a"), named("b", "sờ")] },
      },
      issues: [problem("year.unknown_group", "year.units[1].group", { unit: "b", group: "sờ", nearest: "sở" })],
    },
    refused(
      "a unit that is not on the roster",
      caseOf("d", "10"),
      problem("evaluate.not_on_roster", "[0].dossier.unit.id", { unit: "d", period: "2021", nearest: "–" }),
    ),
    refused(
      "a dossier of another period",
      { dossier: { ...caseOf("a", "10").dossier, period: "2012" } },
      problem("document.other_period", "[0].dossier.period", { unit: "a", found: "2012", expected: "2021" }),
    ),
  ],
};
