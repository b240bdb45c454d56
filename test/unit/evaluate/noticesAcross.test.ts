import {
  type Adjustment,
  type Case,
  digest,
  type Entry,
  evaluate,
  type Leaf,
  limits,
  printPath,
  type Scheme,
  type Unit,
  type Year,
} from "par-index";
import { describe, expect, it } from "vitest";
import { adjustment, dossierOf, entry, formFor, leaf, schemeOf, stated, surveyLeaf, UNIT } from "../fixtures.js";

/** The notices of one code, whole but for their sentences. */
function noticed(code: string, made: Scheme, cases: readonly Case[], year?: Year): unknown[] {
  const { notices, refused } = evaluate(made, cases, year);
  expect(refused).toStrictEqual([]);
  return notices
    .filter((one) => one.code === code)
    .map(({ path, params, at }) => (at === undefined ? [printPath(path), params] : [printPath(path), params, at]));
}

function yearOf(made: Scheme, units: readonly string[]): Year {
  return {
    period: "2021",
    schemes: [{ group: "sở", scheme: { id: made.id, edition: made.edition, digest: digest(made) } }],
    units: units.map((id) => ({ id, name: `Đơn vị ${id}`, group: "sở" })),
  };
}

const plain = schemeOf([leaf("1", "10")]);
const unit = (id: string, more: Partial<Unit> = {}): Unit => ({ ...UNIT, id, name: `Đơn vị ${id}`, ...more });
const caseOf = (of: Unit, more: Partial<Case> = {}, period = "2021"): Case => ({
  dossier: { ...dossierOf(plain, stated({ "1": "5" }), of), period },
  ...more,
});

describe("notices of dossiers side by side", () => {
  it("document.more_notices: of all that are left out, also of those that a dossier has left out itself", () => {
    const documents = Array.from({ length: limits.issues + 7 }, (_, at) => ({
      id: `d${at}`,
      title: "Báo cáo",
      date: "1940-01-01",
    }));
    const entries = [{ ...stated({ "1": "5" })[0], documents }] as never;
    const one: Case = { dossier: dossierOf(plain, entries, unit("a")) };
    const { notices } = evaluate(plain, [one]);
    const counted = notices.filter(({ code }) => code === "document.more_notices");
    expect(counted.map(({ params }) => params)).toStrictEqual([{ more: "7" }]);
  });

  it("evaluate.another_period: of the period that fewer have; of two that as many have, the later", () => {
    const cases = [caseOf(unit("a"), {}, "2021"), caseOf(unit("b"), {}, "2022"), caseOf(unit("c"), {}, "2022")];
    const told = (at: number, of: string, period: string, usual: string) => [
      `[${at}].dossier.period`,
      { unit: of, period, usual },
      { unit: of },
    ];
    expect(noticed("evaluate.another_period", plain, cases)).toStrictEqual([told(0, "a", "2021", "2022")]);
    expect(noticed("evaluate.another_period", plain, cases.slice(0, 2))).toStrictEqual([told(1, "b", "2022", "2021")]);
    expect(noticed("evaluate.another_period", plain, cases.slice(1))).toStrictEqual([]);
  });

  it("evaluate.lookalike_group, evaluate.lookalike_unit: of the second, with the first", () => {
    const cases = [caseOf(unit("a", { group: "sở" })), caseOf(unit("A", { group: "so" }))];
    expect(noticed("evaluate.lookalike_group", plain, cases)).toStrictEqual([
      ["[1].dossier.unit.group", { group: "so", first: "sở" }, { unit: "A" }],
    ]);
    expect(noticed("evaluate.lookalike_unit", plain, cases)).toStrictEqual([
      ["[1].dossier.unit.id", { unit: "A", first: "a" }, { unit: "A" }],
    ]);
    expect(noticed("evaluate.lookalike_unit", plain, [caseOf(unit("sở")), caseOf(unit("so"))])).toStrictEqual([]);
  });

  it("evaluate.same_name: of units of one group and period", () => {
    const [name, other] = ["Xã Tân An", "XÃ TÂN AN"];
    const cases = [caseOf(unit("a", { name })), caseOf(unit("b", { name: other }))];
    expect(noticed("evaluate.same_name", plain, cases)).toStrictEqual([
      ["[1].dossier.unit.name", { unit: "b", first: "a", name: other }, { unit: "b" }],
    ]);
    const apart = [
      caseOf(unit("a", { name })),
      caseOf(unit("b", { name, group: "xã" })),
      caseOf(unit("c", { name }), {}, "2022"),
    ];
    expect(noticed("evaluate.same_name", plain, apart)).toStrictEqual([]);
  });

  it("evaluate.group_of_one: of a unit that is ranked with nobody else", () => {
    const alone = (period: string, group: string, of: string) => [
      "[0].dossier.unit.group",
      { period, group, unit: of },
      { unit: of },
    ];
    expect(noticed("evaluate.group_of_one", plain, [caseOf(unit("a"))])).toStrictEqual([alone("2021", "sở", "a")]);
    expect(noticed("evaluate.group_of_one", plain, [caseOf(unit("a")), caseOf(unit("b"))])).toStrictEqual([]);
    const draft = { dossier: dossierOf(plain, [{ leaf: "1", facts: { absent: "pending" } }], unit("b")) } as const;
    expect(noticed("evaluate.group_of_one", plain, [caseOf(unit("a")), draft])).toStrictEqual([]);
    expect(noticed("evaluate.group_of_one", plain, [draft])).toStrictEqual([alone("2021", "sở", "b")]);
    const silent = yearOf(plain, ["c"]);
    expect(noticed("evaluate.group_of_one", plain, [], silent)).toStrictEqual([
      ["(document)", { period: "2021", group: "sở", unit: "c" }, { unit: "c" }],
    ]);
  });

  it("evaluate.same_name: not of two cases of one unit", () => {
    const { notices } = evaluate(plain, [caseOf(unit("a")), caseOf(unit("a"))]);
    expect(notices.filter(({ code }) => code === "evaluate.same_name")).toStrictEqual([]);
  });
});

describe("notices of answers", () => {
  const surveyed = schemeOf([leaf("1", "10"), surveyLeaf("2", "5")], { questionnaire: formFor("2") });
  const row = (of: string, count = 5) => ({ unit: of, group: "dan", question: "q2", option: "co", count });
  const answered = (of: Unit, tally?: Case["tally"]): Case => ({
    dossier: dossierOf(surveyed, stated({ "1": "5" }), of),
    ...(tally === undefined ? {} : { tally }),
  });

  it("evaluate.answers_of_nobody: with the unit of that name, or those that are spelt like it", () => {
    const cases = [
      answered(unit("so-y-te"), [row("so-y-te"), row("Đơn vị so-y-te"), row("so-y-tee"), row("zzzzzzzz")]),
    ];
    expect(noticed("evaluate.answers_of_nobody", surveyed, cases)).toStrictEqual([
      ["(document)", { unit: "Đơn vị so-y-te", nearest: "so-y-te" }, { unit: "Đơn vị so-y-te" }],
      ["(document)", { unit: "so-y-tee", nearest: "so-y-te" }, { unit: "so-y-tee" }],
      ["(document)", { unit: "zzzzzzzz", nearest: "–" }, { unit: "zzzzzzzz" }],
    ]);
  });

  it("evaluate.answers_elsewhere, evaluate.tallies_differ: of a unit whose answers another case has", () => {
    const elsewhere = [answered(unit("a"), [row("a"), row("b")]), answered(unit("b"))];
    expect(noticed("evaluate.answers_elsewhere", surveyed, elsewhere)).toStrictEqual([
      ["[1]", { unit: "b" }, { unit: "b" }],
    ]);
    const differing = [answered(unit("a"), [row("a"), row("b", 6)]), answered(unit("b"), [row("b")])];
    expect(noticed("evaluate.answers_elsewhere", surveyed, differing)).toStrictEqual([]);
    expect(noticed("evaluate.tallies_differ", surveyed, differing)).toStrictEqual([
      ["[1].tally", { unit: "b", other: "a" }, { unit: "b" }],
    ]);
    const same = [answered(unit("a"), [row("a"), row("b")]), answered(unit("b"), [row("b")])];
    expect(noticed("evaluate.tallies_differ", surveyed, same)).toStrictEqual([]);
  });

  it("survey.share_for_points: of points up to 1, where they are a tenth of the maximum at most", () => {
    const source = { id: "1048", title: "Quyết định công bố SIPAS" };
    const told = (max: string, points: string): unknown => {
      const made = schemeOf([leaf("1", "10"), surveyLeaf("2", max)], { questionnaire: formFor("2") });
      const one = { dossier: dossierOf(made, stated({ "1": "5" })), surveyed: [{ leaf: "2", points, source }] };
      return noticed("survey.share_for_points", made, [one]).length;
    };
    expect(["0", "0.01", "1", "1.01"].map((points) => told("10", points))).toStrictEqual([0, 1, 1, 0]);
    expect(["0.9", "1"].map((points) => told("9", points))).toStrictEqual([1, 0]);
  });
});

describe("notices of ledgers", () => {
  const ratio = schemeOf([leaf("1", "10", { kind: "proportional", measure: "ratio" }), leaf("2", "10")]);
  const facts = (part: string, whole: string) => ({ facts: { part, whole } });
  const ledgered = (of: Unit, ...ledger: readonly Adjustment[]): Case => ({
    dossier: dossierOf(ratio, [{ leaf: "1", facts: { part: "5", whole: "10" } }, ...stated({ "2": "5" })], of),
    ledger,
  });
  const first = (to: Adjustment["to"], more: Partial<Adjustment> = {}) => adjustment("1", "5", to, more);

  it("evaluate.same_adjustment: of figures that two units do not come to by chance, once for two units", () => {
    const told = (...to: readonly Adjustment["to"][]): unknown =>
      noticed(
        "evaluate.same_adjustment",
        ratio,
        to.map((one, at) => ledgered(unit(`u${at}`), first(one))),
      );
    const same = [["[1].ledger[0]", { unit: "u1", leaf: "1", other: "u0" }, { unit: "u1", leaf: "1" }]];
    expect(told(facts("123", "1234"), facts("123", "1234"))).toStrictEqual(same);
    expect(told(facts("123", "123"), facts("123", "123"))).toStrictEqual([]);
    expect(told(facts("1234", "1234"), facts("1234", "1234"))).toStrictEqual([]);
    expect(told(facts("123", "124"), facts("123", "124"))).toStrictEqual([]);
    expect(told(facts("123", "1234"), facts("124", "1234"))).toStrictEqual([]);
    expect(told({ points: "4" }, { points: "4" })).toStrictEqual([]);
    const weighted = schemeOf([
      leaf("1", "10", { kind: "weighted", terms: [{ id: "tot", title: { vi: "Tốt" }, weight: "1" }] }),
    ]);
    const counts = { counts: [{ id: "tot", count: 5 }], whole: "1234567" };
    const alike = ["u0", "u1"].map((id): Case => {
      const dossier = dossierOf(weighted, [{ leaf: "1", facts: { ...counts, whole: "10" } }], unit(id));
      return { dossier, ledger: [adjustment("1", "5", { facts: counts })] };
    });
    expect(noticed("evaluate.same_adjustment", weighted, alike)).toStrictEqual(same);
    const dated = schemeOf([
      leaf("1", "10", {
        kind: "deadline",
        due: { month: 12, day: 15 },
        onTime: "10",
        later: "0",
        missed: "0",
      } as never),
    ]);
    const onOneDay = ["u0", "u1"].map((id): Case => {
      const dossier = dossierOf(dated, [{ leaf: "1", facts: { missed: true } }], unit(id));
      return { dossier, ledger: [adjustment("1", "0", { facts: { date: "2021-12-15T10:30:00" } })] };
    });
    expect(noticed("evaluate.same_adjustment", dated, onOneDay)).toStrictEqual([]);
    const [again, reason] = [first(facts("123", "1234")), "Lý do riêng của đơn vị này"];
    const other = first(facts("123", "1234"), { reason });
    expect(
      noticed("evaluate.same_adjustment", ratio, [ledgered(unit("u0"), again), ledgered(unit("u1"), other)]),
    ).toStrictEqual([]);
    const twice = [again, { ...again, from: "0.9968", stage: "explanation" } as Adjustment];
    const both = [ledgered(unit("u0"), ...twice), ledgered(unit("u1"), ...twice)];
    expect(noticed("evaluate.same_adjustment", ratio, both)).toStrictEqual(same);
  });

  it("evaluate.lookalike_agency: of an office that is met written otherwise, where none are listed", () => {
    const by = (agency: string) => ledgered(unit(`u-${agency}`), first({ points: "4" }, { by: { agency } }));
    const told = (...agencies: readonly string[]): unknown => {
      const cases = agencies.map((agency, at) => {
        return ledgered(unit(`u${at}`), first({ points: "4" }, { by: { agency } }));
      });
      return noticed("evaluate.lookalike_agency", ratio, cases).map((one) => (one as unknown[])[1]);
    };
    expect(noticed("evaluate.lookalike_agency", ratio, [by("Sở Tư pháp"), by("so-tu-phap")])).toStrictEqual([
      ["[1].ledger[0].by.agency", { agency: "so-tu-phap", first: "Sở Tư pháp" }, { unit: "u-so-tu-phap" }],
    ]);
    expect(told("Sở Tư pháp", "STP", "Sở Tài chính")).toStrictEqual([{ agency: "STP", first: "Sở Tư pháp" }]);
    expect(told("Sở Tư pháp", "Sở Tài chính", "Sở Tư pháp")).toStrictEqual([]);
    const spellings = ["so-tu-phap", "SỞ TƯ PHÁP"].map((agency) => ({ agency, first: "Sở Tư pháp" }));
    expect(told("Sở Tư pháp", "so-tu-phap", "SỞ TƯ PHÁP")).toStrictEqual(spellings);
    const year = yearOf(ratio, ["u-Sở Tư pháp", "u-STP"]);
    const agencies = ["Sở Tư pháp", "STP"].map((id) => ({ id, title: { vi: id } }));
    const both = [by("Sở Tư pháp"), by("STP")];
    expect(noticed("evaluate.lookalike_agency", ratio, both, year)).toHaveLength(1);
    expect(noticed("evaluate.lookalike_agency", ratio, both, { ...year, agencies })).toStrictEqual([]);
    const listed = { ...ratio, agencies: ["Sở Tư pháp", "STP"].map((id) => ({ id, title: { vi: id } })) };
    expect(noticed("evaluate.lookalike_agency", listed, [by("Sở Tư pháp"), by("STP")])).toStrictEqual([]);
  });

  it("appraisal.perhaps_self_written: by a shorter or longer name of the unit, or a part of it", () => {
    const made = { ...ratio, agencies: ["ql", "so-noi-vu"].map((id) => ({ id, title: { vi: titles[id] ?? id } })) };
    const told = (agency: string, scheme: Scheme = ratio): unknown =>
      noticed("appraisal.perhaps_self_written", scheme, [
        ledgered(
          unit("ban-khu-cong-nghiep", { name: "Ban Quản lý khu công nghiệp" }),
          first({ points: "4" }, { by: { agency } }),
        ),
      ]);
    const found = (agency: string) => [
      [
        "[0].ledger[0].by.agency",
        { leaf: "1", unit: "ban-khu-cong-nghiep", agency },
        { unit: "ban-khu-cong-nghiep", leaf: "1" },
      ],
    ];
    expect(told("Ban QLKCN")).toStrictEqual(found("Ban QLKCN"));
    expect(told("Sở Nội vụ")).toStrictEqual([]);
    expect(told("ql", made)).toStrictEqual(found("ql"));
    expect(told("so-noi-vu", made)).toStrictEqual([]);
  });
});

const titles: Readonly<Record<string, string>> = { ql: "Ban QLKCN", "so-noi-vu": "Sở Nội vụ" };

describe("notices of what gates and groups ask", () => {
  const levels = {
    kind: "levels",
    levels: [
      { id: "a", title: { vi: "Đủ" }, points: "10" },
      { id: "b", title: { vi: "Thiếu" }, points: "5" },
    ],
  } as const;
  const gated = (more: object = {}): Scheme => {
    const made = schemeOf([leaf("1", "10", levels, more), leaf("2", "10")]);
    // biome-ignore lint/suspicious/noThenProperty: the word of a gate, which is never awaited
    const gate = { when: { node: "1", level: "b" }, then: "no-class", clause: made.basis[0] };
    return { ...made, bands: { ...made.bands, gates: [gate] } } as Scheme;
  };

  it("composite.level_not_stated: of a final result that says no level", () => {
    const told = (entries: Parameters<typeof dossierOf>[1], ledger: readonly Adjustment[] = [], made = gated()) =>
      noticed("composite.level_not_stated", made, [
        { dossier: dossierOf(made, [...entries, ...stated({ "2": "1" })]), ledger },
      ]);
    const missing = [["[0]", { unit: UNIT.id, leaf: "1" }, { unit: UNIT.id, leaf: "1" }]];
    const level = { leaf: "1", facts: { level: "a" } };
    expect(told([level])).toStrictEqual([]);
    expect(told([])).toStrictEqual(missing);
    expect(told([{ leaf: "1", facts: { absent: "not-submitted" } }])).toStrictEqual(missing);
    expect(told([{ leaf: "1", facts: { absent: "pending" } }])).toStrictEqual([]);
    expect(told([{ leaf: "1", facts: { absent: "not-applicable" } }])).toStrictEqual([]);
    expect(told([], [], gated({ scoredBy: "appraiser" }))).toStrictEqual([]);
    expect(told([level], [adjustment("1", "10", { points: "5" })])).toStrictEqual(missing);
    expect(told([level], [adjustment("1", "10", { facts: { level: "b" } })])).toStrictEqual([]);
    expect(told([level], [adjustment("1", "10", { absent: "not-submitted" })])).toStrictEqual(missing);
    expect(told([level], [adjustment("1", "10", { absent: "not-applicable" })])).toStrictEqual([]);
  });

  const compared = (rule: object, values: readonly string[], more: readonly string[] = []) => {
    const made = schemeOf([leaf("1", "10", { kind: "relative", ...rule } as never)]);
    const ids = values.map((_, at) => `u${at}`);
    const cases = values.map((value, at): Case => {
      return { dossier: dossierOf(made, [{ leaf: "1", facts: { value } }], unit(`u${at}`)) };
    });
    return { made, cases, year: yearOf(made, [...ids, ...more]) };
  };
  const outliers = (rule: object, ...values: readonly string[]) => {
    const { made, cases, year } = compared(rule, values);
    return noticed("evaluate.outlier", made, cases, year);
  };
  const outlier = (of: string, figure: string, next: string) => [
    "(document)",
    { leaf: "1", unit: of, group: "sở", figure, next },
    { unit: of, leaf: "1" },
  ];

  it("evaluate.outlier: of a unit that alone sets the yardstick, by more than twice the next", () => {
    expect(outliers({ best: "highest" }, "10", "21", "9")).toStrictEqual([outlier("u1", "21", "10")]);
    expect(outliers({ best: "highest" }, "10", "20", "9")).toStrictEqual([]);
    expect(outliers({ best: "highest" }, "21", "21", "1")).toStrictEqual([]);
    expect(outliers({ best: "highest" }, "21")).toStrictEqual([]);
    expect(outliers({ best: "lowest" }, "10", "4", "9")).toStrictEqual([outlier("u1", "4", "9")]);
    expect(outliers({ best: "lowest" }, "10", "4.5", "9", "90")).toStrictEqual([]);
    expect(outliers({ best: "highest", against: "worst" }, "10", "4", "25")).toStrictEqual([
      outlier("u2", "25", "10"),
      outlier("u1", "4", "10"),
    ]);
    expect(outliers({ best: "highest", against: "mean" }, "10", "4", "25")).toStrictEqual([outlier("u2", "25", "10")]);
    // Half of the group may be far out, and no more.
    expect(outliers({ best: "highest" }, "100", "90", "10", "9")).toStrictEqual([outlier("u0", "100", "10")]);
    expect(outliers({ best: "highest" }, "100", "90", "80", "9")).toStrictEqual([]);
  });

  it("evaluate.outlier: with the parts and wholes of a ratio as the unit states them", () => {
    const made = schemeOf([leaf("1", "10", { kind: "relative", best: "highest", measure: "ratio" })]);
    const cases = [
      ["1", "9"],
      ["2", "4"],
    ].map(([part = "", whole = ""], at): Case => {
      return { dossier: dossierOf(made, [{ leaf: "1", facts: { part, whole } }], unit(`u${at}`)) };
    });
    expect(noticed("evaluate.outlier", made, cases, yearOf(made, ["u0", "u1"]))).toStrictEqual([
      outlier("u1", "2/4", "1/9"),
    ]);
  });

  it("evaluate.yardstick_of_nothing: of a group in which nobody has anything", () => {
    const nothing = compared({ best: "highest" }, ["0", "0"]);
    expect(noticed("evaluate.yardstick_of_nothing", nothing.made, nothing.cases, nothing.year)).toStrictEqual([
      ["(document)", { leaf: "1", group: "sở" }, { leaf: "1" }],
    ]);
    const some = compared({ best: "highest" }, ["0", "1"]);
    expect(noticed("evaluate.yardstick_of_nothing", some.made, some.cases, some.year)).toStrictEqual([]);
  });

  it("evaluate.yardstick_of_some: of a group of which not everybody is there", () => {
    const { made, cases, year } = compared({ best: "highest" }, ["5", "6"], ["u2"]);
    expect(noticed("evaluate.yardstick_of_some", made, cases, year)).toStrictEqual([
      ["(document)", { leaf: "1", group: "sở", counted: "2", units: "3" }, { leaf: "1" }],
    ]);
    const all = compared({ best: "highest" }, ["5", "6"]);
    expect(noticed("evaluate.yardstick_of_some", all.made, all.cases, all.year)).toStrictEqual([]);
  });

  it("evaluate.yardstick_of_some: not of a unit that has nothing, or whose points were set outright", () => {
    const told = (entries: readonly Entry[], ledger: readonly Adjustment[] = [], more: Partial<Leaf> = {}) => {
      const relative = { kind: "relative", best: "highest" } as const;
      const made = schemeOf([leaf("1", "10", relative, more)]);
      const first = more.scoredBy === undefined ? [entry("1", { value: "5" })] : [];
      const given = more.scoredBy === undefined ? [] : [adjustment("1", "pending", { facts: { value: "5" } })];
      const cases = [
        { dossier: dossierOf(made, first, unit("u0")), ledger: given },
        { dossier: dossierOf(made, entries, unit("u1")), ledger },
      ];
      return noticed("evaluate.yardstick_of_some", made, cases, yearOf(made, ["u0", "u1"])).length;
    };
    const to = (target: Adjustment["to"]) => [adjustment("1", "pending", target)];
    expect(told([])).toBe(0);
    expect(told([{ leaf: "1", claimed: "5" }])).toBe(1);
    expect(told([{ leaf: "1", claimed: "5" }], to({ points: "5" }))).toBe(0);
    expect(told([{ leaf: "1", claimed: "5" }], to({ facts: { value: "4" } }))).toBe(0);
    expect(told([], [], { scoredBy: "appraiser" })).toBe(1);
    expect(told([], to({ absent: "pending" }), { scoredBy: "appraiser" })).toBe(1);
    expect(told([], to({ absent: "not-submitted" }), { scoredBy: "appraiser" })).toBe(0);
  });
});
