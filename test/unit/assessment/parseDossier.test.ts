import { describeIssue, digest, parseDossier, parseScheme, safeParseDossier } from "par-index";
import { describe, expect, it } from "vitest";
import {
  BASIS,
  dossierOf,
  entry,
  formFor,
  group,
  leaf,
  refusals,
  schemeOf,
  spoil,
  stated,
  surveyLeaf,
} from "../fixtures.js";

const scheme = schemeOf(
  [
    group("1", "4", [
      leaf("1.1", "1"),
      leaf("1.2", "2", { kind: "proportional", measure: "ratio" }),
      leaf("1.3", "1", undefined, { scoredBy: "appraiser" }),
    ]),
    surveyLeaf("2", "1"),
  ],
  { questionnaire: formFor("2"), absence: { notApplicable: "refuse" } },
);
const dossier = dossierOf(scheme, [
  ...stated({ "1.1": "0.5" }),
  { leaf: "1.2", facts: { part: "1", whole: "3" }, claimed: "0.6667" },
]);
const against = (change: Parameters<typeof spoil>[1]): string[] =>
  refusals(safeParseDossier(scheme, spoil(dossier, change)));

describe("parseDossier(scheme, input)", () => {
  it("returns a frozen copy that parses to itself", () => {
    const known = parseScheme(scheme);
    const parsed = parseDossier(known, dossier);
    expect(parsed).toStrictEqual(dossier);
    expect(parseDossier(known, parsed)).toBe(parsed);
  });
});

describe("safeParseDossier(scheme, input)", () => {
  it("leaves out the JSON Schema that an editor reads, and wants it to be a text", () => {
    expect(safeParseDossier(scheme, { $schema: "./dossier.json", ...dossier })).toStrictEqual({
      ok: true,
      value: dossier,
      notices: [],
    });
    expect(refusals(safeParseDossier(scheme, { $schema: "", ...dossier }))).toStrictEqual(["document.blank $schema"]);
  });

  it("takes a dossier for just this text of the scheme, and none for another", () => {
    const made = digest(parseScheme(scheme));
    expect(
      against((copy) => {
        copy.scheme.digest = made;
      }),
    ).toStrictEqual([]);
    expect(
      against((copy) => {
        copy.scheme.digest = digest({});
      }),
    ).toStrictEqual(["assessment.other_digest scheme.digest"]);
    expect(
      against((copy) => {
        copy.scheme.edition = "2";
      }),
    ).toStrictEqual(["document.other_scheme scheme"]);
  });

  it("tells the id from the edition of a scheme", () => {
    const spaced = schemeOf(scheme.criteria, { questionnaire: formFor("2"), id: "so la", edition: "2021" });
    const other = { ...dossierOf(spaced, []), scheme: { id: "so", edition: "la 2021" } };
    expect(refusals(safeParseDossier(spaced, other))).toStrictEqual(["document.other_scheme scheme"]);
  });

  it("takes entries of the unit's own leaves only, each once", () => {
    const facts = { points: "1", reason: "x" };
    expect(
      against((copy) =>
        copy.entries.push(
          { leaf: "9", facts },
          { leaf: "1", facts },
          { leaf: "1.3", facts },
          { leaf: "2", facts },
          { leaf: "1.1", facts },
        ),
      ),
    ).toStrictEqual([
      "document.unknown_leaf entries[2].leaf",
      "document.unknown_leaf entries[3].leaf",
      "assessment.not_self_scored entries[4].leaf",
      "assessment.survey_leaf entries[5].leaf",
      "assessment.repeated_leaf entries[6].leaf",
    ]);
  });

  it("says in words which entry came first", () => {
    const twice = safeParseDossier(
      scheme,
      dossierOf(
        scheme,
        stated({ "1.1": "0.5" }).flatMap((one) => [one, one]),
      ),
    );
    const [issue] = twice.ok ? [] : twice.issues;
    expect(issue && describeIssue(issue, "vi")).toContain(
      "Tiêu chí 1.1 đã được khai ở mục thứ 1 của hồ sơ; hãy giữ một mục.",
    );
    expect(issue && describeIssue(issue, "en")).toContain(
      "already stated in entry number 1 of the dossier; keep one entry.",
    );
  });

  it("notices a claim that differs from what the facts give, and refuses one that no facts give", () => {
    const claims = (claimed: string) => {
      const parsed = safeParseDossier(
        scheme,
        spoil(dossier, (copy) => {
          copy.entries[1].claimed = claimed;
        }),
      );
      return parsed.ok ? parsed.notices : parsed.issues;
    };
    expect(claims("0.6667")).toStrictEqual([]);
    const [found] = claims("0.67");
    expect(found).toMatchObject({ code: "assessment.claim_differs", level: "notice", at: { leaf: "1.2" } });
    expect(found && describeIssue(found, "vi")).toContain(
      "tự chấm 0,67 điểm ở tiêu chí 1.2, nhưng theo số liệu đã khai thì được 0,6667 điểm",
    );
    expect(claims("1000").map(({ code }) => code)).toStrictEqual(["assessment.claim_out_of_range"]);
    expect(claims("0.66667").map(({ code }) => code)).toStrictEqual(["rules.points_too_fine"]);
    const absent = (kind: string, claimed: string) =>
      against((copy) => {
        copy.entries[0].facts = { absent: kind };
        copy.entries[0].claimed = claimed;
      });
    expect(absent("not-submitted", "0")).toStrictEqual([]);
    expect(absent("not-submitted", "0.5")).toStrictEqual(["assessment.claim_of_absence entries[0].claimed"]);
    expect(absent("pending", "0")).toStrictEqual([]);
  });

  it("takes any claim while the best of the group is awaited", () => {
    const relative = schemeOf([leaf("1", "1", { kind: "relative", best: "highest" })]);
    const claimed = dossierOf(relative, [{ leaf: "1", facts: { value: "3" }, claimed: "0.9" }]);
    expect(refusals(safeParseDossier(relative, claimed))).toStrictEqual([]);
  });

  it("refuses “not applicable” where the scheme does", () => {
    const declared = dossierOf(scheme, [entry("1.1", { absent: "not-applicable" })]);
    expect(refusals(safeParseDossier(scheme, declared))).toStrictEqual([
      "assessment.not_applicable_refused entries[0].facts",
    ]);
    expect(
      refusals(safeParseDossier({ ...scheme, absence: { notApplicable: "full-points" } }, declared)),
    ).toStrictEqual([]);
  });

  it("reads the entries although the rest cannot be read", () => {
    expect(against((copy) => Object.assign(copy, { period: "", entries: [5] }))).toStrictEqual([
      "document.blank period",
      "document.not_an_object entries[0]",
    ]);
    expect(refusals(safeParseDossier(scheme, { entries: 5 }))).toContain("document.not_a_list entries");
    expect(refusals(safeParseDossier(scheme, null))).toStrictEqual(["document.not_an_object (document)"]);
  });

  it("cites the clause of the leaf", () => {
    const result = safeParseDossier(scheme, dossierOf(scheme, [{ leaf: "1.2", facts: { part: "1", whole: "0" } }]));
    expect(result.ok || result.issues).toMatchObject([{ code: "rules.whole_is_zero", clause: BASIS }]);
  });
});
