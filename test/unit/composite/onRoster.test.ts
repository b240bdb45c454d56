import { type Adjustment, type Case, digest, type Entry, evaluate, printPath, type Unit, type Year } from "par-index";
import { describe, expect, it } from "vitest";
import { adjustment, BASIS, dossierOf, entry, formFor, leaf, schemeOf, stated, surveyLeaf } from "../fixtures.js";

const own = leaf("3", "10", undefined, { notApplicable: "full-points" });
const scheme = schemeOf([leaf("1", "10"), surveyLeaf("2", "5"), own], { questionnaire: formFor("2") });
const stamp = { id: scheme.id, edition: scheme.edition, digest: digest(scheme) };
const unit: Unit = { id: "so-y-te", name: "Sở Y tế", group: "sở" };
const year: Year = {
  period: "2021",
  clause: BASIS,
  schemes: [{ group: "sở", scheme: stamp }],
  units: [unit, { id: "so-noi-vu", name: "Sở Nội vụ", group: "sở" }],
};
const row = (count: number, group = "dan") => ({ unit: unit.id, group, question: "q2", option: "co", count });

/** All issues and notices of a case but for how its group stands, whole but for their sentences. */
function found(one: Partial<Case> & { readonly unit?: Unit; readonly entries?: readonly Entry[] }, more = {}) {
  const { unit: of = unit, entries = stated({ "1": "5", "3": "5" }), ...rest } = one;
  const made = { dossier: dossierOf(scheme, entries, of), ...rest } as Case;
  const { refused, notices } = evaluate(scheme, [made], { ...year, ...more } as Year);
  return [...refused.flatMap(({ issues }) => issues), ...notices]
    .filter(({ code }) => code !== "evaluate.group_of_one")
    .map(({ code, path, params, at }) => [code, printPath(path), params, at]);
}

type Asked = ReturnType<typeof formFor>["questions"][number];
const leafOf = (code: string) => ({ unit: unit.id, leaf: code });
const by = (agency: string, more: Partial<Adjustment> = {}) => [
  adjustment("1", "5", { points: "4" }, { by: { agency }, ...more }),
];

describe("a case against the year", () => {
  it("is refused where its unit, its period or the scheme of its group is another", () => {
    const unknown = { ...unit, id: "so-y-tế" };
    const place = "[0].dossier.unit.id";
    expect(found({ unit: unknown })).toStrictEqual([
      ["evaluate.not_on_roster", place, { unit: "so-y-tế", period: "2021", nearest: "so-y-te" }, { unit: "so-y-tế" }],
    ]);
    expect(found({ unit: { ...unit, id: "zzzzzzzz", name: "Khác" } })).toStrictEqual([
      ["evaluate.not_on_roster", place, { unit: "zzzzzzzz", period: "2021", nearest: "–" }, { unit: "zzzzzzzz" }],
    ]);
    expect(found({}, { period: "2022" })).toStrictEqual([
      [
        "document.other_period",
        "[0].dossier.period",
        { unit: unit.id, found: "2021", expected: "2022" },
        { unit: unit.id },
      ],
    ]);
    const other = { ...stamp, id: "khac", edition: "2" };
    const groups = [
      { group: "sở", scheme: other },
      { group: "xã", scheme: stamp },
    ];
    const units = [unit, { id: "xa-muong-la", name: "Xã Mường La", group: "xã" }];
    expect(found({}, { schemes: groups, units })).toStrictEqual([
      [
        "evaluate.scored_by_another",
        place,
        { unit: unit.id, group: "sở", found: `${scheme.id} ${scheme.edition}`, expected: "khac 2" },
        { unit: unit.id },
      ],
    ]);
  });

  it("is refused where its ledger is by nobody whom the year lists, or by the unit itself", () => {
    const agencies = [
      { id: "snv", title: { vi: "Sở Nội vụ" } },
      { id: "yt", title: { vi: "Sở Y tế" } },
    ];
    const place = "[0].ledger[0].by.agency";
    expect(found({ ledger: by("snv") }, { agencies })).toStrictEqual([]);
    expect(found({ ledger: by("snw") }, { agencies })).toStrictEqual([
      ["evaluate.unknown_agency", place, { agency: "snw", leaf: "1", unit: unit.id, nearest: "snv" }, leafOf("1")],
    ]);
    expect(found({ ledger: by("yt") }, { agencies })).toStrictEqual([
      ["appraisal.self_written", place, { leaf: "1", agency: "yt" }, leafOf("1")],
    ]);
  });

  it("says where the unit is called otherwise", () => {
    const told = (field: string, said: string, expected: string) => [
      "evaluate.year_differs",
      `[0].dossier.unit.${field}`,
      { unit: unit.id, field: `unit-${field}`, found: said, expected },
      { unit: unit.id },
    ];
    const called: Unit = { id: unit.id, name: "Y tế", group: "khối", kind: "commune" };
    expect(found({ unit: called })).toStrictEqual([
      told("name", "Y tế", "Sở Y tế"),
      told("group", "khối", "sở"),
      told("kind", "commune", "–"),
    ]);
    const units = [{ ...unit, kind: "commune" }];
    expect(found({ unit: called }, { units })).toStrictEqual([
      told("name", "Y tế", "Sở Y tế"),
      told("group", "khối", "sở"),
    ]);
    expect(found({}, { units })).toStrictEqual([]);
  });

  it("says what is stated or answered where the year leaves a leaf out", () => {
    const exempt = (...codes: readonly string[]) => ({
      units: [{ ...unit, notApplicable: codes.map((code) => ({ leaf: code, reason: "Không có nhiệm vụ" })) }],
    });
    const told = (place: string, what = "stated", code = "1") => [
      `evaluate.exempt_leaf_${what}`,
      `[0].${place}`,
      leafOf(code),
      leafOf(code),
    ];
    const only = (list: unknown[][]) => list.filter(([code]) => String(code).startsWith("evaluate.exempt"));
    expect(only(found({}, exempt("1")))).toStrictEqual([told("dossier.entries[0].facts")]);
    expect(only(found({ entries: [{ leaf: "1", claimed: "5" }] }, exempt("1")))).toStrictEqual([
      told("dossier.entries[0].claimed"),
    ]);
    expect(only(found({ entries: [entry("1", { absent: "not-submitted" })] }, exempt("1")))).toStrictEqual([]);
    expect(only(found({ tally: [row(3)] }, exempt("2")))).toStrictEqual([told("tally", "answered", "2")]);
    expect(only(found({ tally: [row(3)] }, exempt("1")))).toStrictEqual([told("dossier.entries[0].facts")]);
    const source = { id: "1", title: "Quyết định" };
    expect(only(found({ surveyed: [{ leaf: "2", share: "0.5", source }] }, exempt("2")))).toStrictEqual([
      told("tally", "answered", "2"),
    ]);
    expect(only(found({}, exempt("2")))).toStrictEqual([]);
  });

  it("says what was adjusted after the last day of its stage, and not what was on that day", () => {
    const calendar = (day: string) => ({ calendar: { appraisal: day } });
    const told = (at: string, last: string) => [
      "evaluate.late_adjustment",
      "[0].ledger[0].at",
      { ...leafOf("1"), stage: "appraisal", day: at, last },
      leafOf("1"),
    ];
    const at = (day: string) => ({ ledger: by("snv", { at: day }) });
    expect(found(at("2022-01-11"), calendar("2022-01-10"))).toStrictEqual([told("2022-01-11", "2022-01-10")]);
    expect(found(at("2022-01-10"), calendar("2022-01-10"))).toStrictEqual([]);
    expect(found(at("2022-01-10T23:59:00+07:00"), calendar("2022-01-10"))).toStrictEqual([]);
    expect(found(at("2022-01-11"), { calendar: { explanation: "2022-01-10" } })).toStrictEqual([]);
  });

  it("says where a question has more answers than forms were given out", () => {
    const survey = (issued: number, group = "dan") => ({ survey: [{ unit: unit.id, group, issued }] });
    const tally = [row(3), { ...row(2), option: "khong" }];
    expect(found({ tally }, survey(5))).toStrictEqual([]);
    expect(found({ tally }, survey(4))).toStrictEqual([
      [
        "evaluate.more_answers_than_forms",
        "[0].tally",
        { unit: unit.id, group: "dan", question: "q2", answers: "5", issued: "4" },
        { unit: unit.id },
      ],
    ]);
  });

  it("says so only of a unit about which forms were given out", () => {
    const elsewhere = [{ unit: "so-noi-vu", group: "dan", issued: 4 }];
    expect(found({ tally: [row(5)] }, { survey: elsewhere })).toStrictEqual([]);
  });

  it("says where more answers stand behind a ready result than the forms of all groups can give", () => {
    const source = { id: "1", title: "Quyết định" };
    const ready = (answers?: number) => ({
      surveyed: [{ leaf: "2", share: "0.5", source, ...(answers === undefined ? {} : { answers }) }],
    });
    const survey = [{ unit: unit.id, group: "dan", issued: 6 }];
    expect(found(ready(6), { survey })).toStrictEqual([]);
    expect(found(ready(), { survey })).toStrictEqual([]);
    expect(found(ready(7), { survey })).toStrictEqual([
      [
        "evaluate.more_ready_answers_than_forms",
        "[0].surveyed[0].answers",
        { ...leafOf("2"), answers: "7", questions: "1", issued: "6" },
        leafOf("2"),
      ],
    ]);
    expect(found(ready(7))).toStrictEqual([]);
    // Two questions of the leaf, one of another, two groups.
    const form = formFor("2", "4");
    const [first, second] = form.questions as [Asked, Asked];
    const more = schemeOf([leaf("1", "10"), surveyLeaf("2", "5"), surveyLeaf("4", "5"), own], {
      questionnaire: {
        groups: ["dan", "can-bo"].map((id) => ({ id, title: { vi: id }, weight: "1" })),
        questions: [first, { ...first, id: "q2b" }, second],
      },
    });
    const answered = (answers: number, ...groups: readonly string[]) => {
      const schemes = [{ group: "sở", scheme: { id: more.id, edition: more.edition, digest: digest(more) } }];
      const forms = groups.map((group) => ({ unit: unit.id, group, issued: 3 }));
      const one = { dossier: dossierOf(more, stated({ "1": "5", "3": "5" }), unit), ...ready(answers) };
      return evaluate(more, [one as Case], { ...year, schemes, survey: forms }).notices.flatMap(({ code, params }) =>
        code === "evaluate.more_ready_answers_than_forms" ? [[params["questions"], params["issued"]]] : [],
      );
    };
    expect(answered(12, "dan", "can-bo")).toStrictEqual([]);
    expect(answered(13, "dan", "can-bo")).toStrictEqual([["2", "6"]]);
    expect(answered(13, "dan")).toStrictEqual([]);
    expect(found(ready(7), { survey: [{ unit: "so-noi-vu", group: "dan", issued: 6 }] })).toStrictEqual([]);
  });

  it("tells a unit that is its own agency once, by whatever it is found", () => {
    const agencies = [{ id: "so-y-te", title: { vi: "Sở Y tế" } }];
    expect(found({ ledger: by("so-y-te") }, { agencies })).toStrictEqual([
      ["appraisal.self_written", "[0].ledger[0].by.agency", { leaf: "1", agency: "so-y-te" }, { unit: unit.id }],
    ]);
  });

  it("says what a unit alone says does not apply, where the leaf has no policy of its own", () => {
    const out = (code: string) => entry(code, { absent: "not-applicable" });
    const only = (one: Parameters<typeof found>[0], more = {}) =>
      found(one, more).filter(([code]) => code === "evaluate.not_approved");
    const told = ["evaluate.not_approved", "[0].dossier.entries[0].facts", leafOf("1"), leafOf("1")];
    expect(only({ entries: [out("1")] })).toStrictEqual([told]);
    expect(only({ entries: [out("3")] })).toStrictEqual([]);
    expect(only({ entries: [entry("1", { absent: "not-submitted" })] })).toStrictEqual([]);
    expect(only({ entries: [{ leaf: "1", claimed: "5" }] })).toStrictEqual([]);
    const units = [{ ...unit, notApplicable: [{ leaf: "1", reason: "Không có nhiệm vụ" }] }];
    expect(only({ entries: [out("1")] }, { units })).toStrictEqual([]);
    const ledger = [adjustment("1", "not-applicable", { absent: "not-applicable" })];
    expect(only({ entries: [out("1")], ledger })).toStrictEqual([]);
  });
});
