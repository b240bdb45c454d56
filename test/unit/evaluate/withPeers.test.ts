import { type Adjustment, type Case, digest, evaluate, parseDossier, parseScheme, withPeers } from "par-index";
import { describe, expect, it } from "vitest";
import { comparingLeaves } from "../../../src/evaluate/yardsticks.js";
import { prepareScheme } from "../../../src/scheme/prepareScheme.js";
import { adjustment, dossierOf, entry, leaf, schemeOf, stated, UNIT } from "../fixtures.js";

const scheme = schemeOf([
  leaf("1", "1", { kind: "relative", best: "highest" }),
  leaf("2", "1", { kind: "relative", best: "lowest" }),
  leaf("3", "1"),
]);
const caseOf = (id: string, group: string, high: string, low: string): Case => ({
  dossier: dossierOf(
    scheme,
    [{ leaf: "1", facts: { value: high } }, { leaf: "2", facts: { value: low } }, ...stated({ "3": "1" })],
    { ...UNIT, id, group },
  ),
});
const facts = (cases: readonly Case[]) => cases.map(({ dossier }) => dossier.entries.map((one) => one.facts));

describe("comparingLeaves(prepared)", () => {
  it("knows the leaves that are scored against the group, found once for a scheme", () => {
    const prepared = prepareScheme(scheme);
    expect([...comparingLeaves(prepared).keys()]).toStrictEqual(["1", "2"]);
    expect(comparingLeaves(prepared)).toBe(comparingLeaves(prepared));
  });
});

describe("withPeers(scheme, cases)", () => {
  it("lets a unit that has two cases set nothing, as evaluate does", () => {
    const cases = [caseOf("a", "sở", "9", "5"), caseOf("b", "sở", "10", "4"), caseOf("b", "sở", "10", "4")];
    const [a, b] = withPeers(scheme, cases);
    expect(facts([a as Case])[0]?.[0]).toStrictEqual({ value: "9", best: "9" });
    expect(b).toBe(cases[1]);
  });

  it("adds the best of each group, and leaves other facts alone", () => {
    const cases = [caseOf("a", "sở", "9", "5"), caseOf("b", "sở", "10", "4"), caseOf("c", "huyện", "3", "6")];
    const before = structuredClone(cases);
    expect(facts(withPeers(scheme, cases)).map(([high, low]) => [high, low])).toStrictEqual([
      [
        { value: "9", best: "10" },
        { value: "5", best: "4" },
      ],
      [
        { value: "10", best: "10" },
        { value: "4", best: "4" },
      ],
      [
        { value: "3", best: "3" },
        { value: "6", best: "6" },
      ],
    ]);
    expect(facts(withPeers(scheme, cases))[0]?.[2]).toStrictEqual(facts(cases)[0]?.[2]);
    expect(cases).toStrictEqual(before);
  });

  it("passes over absences and unknown leaves", () => {
    const absent = {
      dossier: dossierOf(scheme, [entry("1", { absent: "not-applicable" }), { leaf: "9", facts: { value: "99" } }]),
    };
    expect(facts(withPeers(scheme, [absent, caseOf("b", "sở", "2", "3")]))).toStrictEqual([
      [{ absent: "not-applicable" }, { value: "99" }],
      [
        { value: "2", best: "2" },
        { value: "3", best: "3" },
        { points: "1", reason: "Biên bản" },
      ],
    ]);
  });

  it("adds the worst, the mean and the place, of ratios too, wherever a rule asks for them", () => {
    const places = { places: [{ atMost: 1, points: "1" }], otherwise: "0" };
    const all = schemeOf([
      leaf("1", "1", { kind: "relative", best: "highest", against: "worst" }),
      leaf("2", "1", { kind: "relative", best: "lowest", against: "mean" }),
      leaf("3", "1", { kind: "relative", best: "lowest", against: places }),
      leaf("4", "1", { kind: "relative", best: "highest", measure: "ratio" }),
      leaf("5", "1", { kind: "relative", best: "highest", measure: "ratio", against: "mean" }),
      leaf("6", "1", {
        kind: "sum",
        terms: [{ id: "a", title: { vi: "A" }, max: "1", rule: { kind: "relative", best: "highest" } }],
      }),
      leaf("7", "1", {
        kind: "when",
        if: { on: "statement", title: { vi: "Có" } },
        holds: { kind: "relative", best: "lowest" },
        otherwise: { points: "0" },
      }),
    ]);
    const unit = (id: string, value: string, part: string, whole: string, excused?: string): Case => {
      const ratio = { part, whole, ...(excused === undefined ? {} : { excused }) };
      const single = ["1", "2", "3"].map((one) => entry(one, { value }));
      const more = [entry("4", ratio), entry("5", ratio), entry("6", { terms: [{ id: "a", facts: { value } }] })];
      const nested = entry("7", { stated: true, holds: { value } });
      return { dossier: dossierOf(all, [...single, ...more, nested], { ...UNIT, id }) };
    };
    const cases = [
      unit("a", "5", "1", "2"),
      unit("b", "3", "3", "6", "2"),
      unit("c", "3", "2", "8"),
      unit("d", "4", "9", "12"),
    ];
    const completed = facts(withPeers(all, cases));
    expect(completed[0]).toStrictEqual([
      { value: "5", best: "5", worst: "3" },
      { value: "5", mean: { part: "15", whole: "4" } },
      { value: "5", place: 4 },
      { part: "1", whole: "2", best: { part: "3", whole: "4" } },
      { part: "1", whole: "2", mean: { part: "15", whole: "26" } },
      { terms: [{ id: "a", facts: { value: "5", best: "5" } }] },
      { stated: true, holds: { value: "5", best: "3" } },
    ]);
    expect(completed.map((entries) => (entries[2] as { place: number }).place)).toStrictEqual([4, 1, 1, 3]);
    expect(completed[1]?.[3]).toStrictEqual({ part: "3", whole: "6", excused: "2", best: { part: "3", whole: "4" } });
    expect(evaluate(all, withPeers(all, cases)).indexes[0]?.complete).toBe(true);
  });

  it("finds nothing to compare in the terms of what is absent, nor in what is set without facts", () => {
    const term = (id: string) => ({
      id,
      title: { vi: id },
      max: "1",
      rule: { kind: "relative", best: "highest" } as const,
    });
    const made = schemeOf([leaf("1", "2", { kind: "sum", terms: [term("a"), term("b")] }), leaf("2", "1")]);
    const caseWith = (id: string, one: Parameters<typeof entry>[1]): Case => ({
      dossier: dossierOf(made, [entry("1", one), ...stated({ "2": "1" })], { ...UNIT, id }),
    });
    const both = { terms: ["a", "b"].map((id) => ({ id, facts: { value: "3" } })) };
    const cases = [caseWith("a", { absent: "not-applicable" }), caseWith("b", both)];
    expect(facts(withPeers(made, cases)).map(([one]) => one)).toStrictEqual([
      { absent: "not-applicable" },
      { terms: ["a", "b"].map((id) => ({ id, facts: { value: "3", best: "3" } })) },
    ]);
    const told = (all: readonly Case[]) =>
      evaluate(made, all).notices.flatMap(({ code, path, params, at }) =>
        code.includes("yardstick") ? [[code, path, params, at]] : [],
      );
    const wanted = ["evaluate.no_yardstick", [], { leaf: "1" }, { leaf: "1" }];
    expect(told(cases.slice(0, 1))).toStrictEqual([]);
    expect(told(cases)).toStrictEqual([wanted]);
    const [absent] = cases as [Case];
    const setTo = (to: Adjustment["to"]) => told([{ ...absent, ledger: [adjustment("1", "not-applicable", to)] }]);
    expect(setTo({ facts: both })).toStrictEqual([wanted]);
    expect(setTo({ points: "1" })).toStrictEqual([]);
    const known = { terms: ["a", "b"].map((id) => ({ id, facts: { value: "3", best: "4" } })) };
    const about = { unit: "a", leaf: "1" };
    expect(setTo({ facts: known })).toStrictEqual([["evaluate.yardstick_stated", [0], about, about]]);
    expect(told([{ dossier: dossierOf(made, [{ leaf: "1", claimed: "1" }]) }])).toStrictEqual([]);
  });

  it("compares final figures of cases that are not refused, and lets adjustments start from what then stands", () => {
    const ledger = [adjustment("1", "pending", { facts: { value: "7" } })];
    const [first, second, third] = withPeers(scheme, [
      caseOf("a", "sở", "8", "5"),
      { ...caseOf("b", "sở", "8000", "5"), ledger },
      { ...caseOf("c", "sở", "9000", "5"), ledger: [adjustment("9", "pending", { points: "1" })] },
    ]);
    expect(first?.dossier.entries[0]?.facts).toStrictEqual({ value: "8", best: "8" });
    expect(second?.dossier.entries[0]?.facts).toStrictEqual({ value: "8000", best: "8000" });
    expect(second?.ledger?.[0]).toMatchObject({ from: "1", to: { facts: { value: "7", best: "8" } } });
    expect(third?.dossier.entries[0]?.facts).toStrictEqual({ value: "9000" });
  });

  it("takes groups from the year, and leaves out whoever is not on its roster", () => {
    const { id, edition } = scheme;
    const year = {
      period: "2021",
      schemes: [{ group: "sở", scheme: { id, edition, digest: digest(scheme) } }],
      units: ["a", "b"].map((unit) => ({ id: unit, name: unit, group: "sở" })),
    };
    const cases = [caseOf("a", "sở", "8", "5"), caseOf("b", "một mình", "10", "5"), caseOf("x", "sở", "99", "5")];
    expect(facts(withPeers(scheme, cases, year)).map(([high]) => high)).toStrictEqual([
      { value: "8", best: "10" },
      { value: "10", best: "10" },
      { value: "99" },
    ]);
  });

  it("lets a unit whose figure does not count in the end stand against nobody", () => {
    const ledger = [adjustment("1", "pending", { points: "0.5" })];
    const [only] = withPeers(scheme, [{ ...caseOf("a", "sở", "8", "5"), ledger }]);
    expect(only?.dossier.entries.slice(0, 2).map((one) => one.facts)).toStrictEqual([
      { value: "8", best: "8" },
      { value: "5", best: "5" },
    ]);
  });

  it("gives back what has been read where nothing is compared", () => {
    const plain = parseScheme(schemeOf([leaf("1", "1")]));
    const dossier = parseDossier(plain, dossierOf(plain, stated({ "1": "1" })));
    expect(withPeers(plain, [{ dossier }])[0]?.dossier).toBe(dossier);
  });

  it("leaves a claim without facts as it is", () => {
    const claim = { leaf: "1", claimed: "1" };
    const claimed = { dossier: dossierOf(scheme, [claim], { ...UNIT, id: "b" }) };
    expect(withPeers(scheme, [caseOf("a", "sở", "8", "5"), claimed])[1]?.dossier.entries).toStrictEqual([claim]);
  });

  it("passes over facts that hold no figure to compare", () => {
    const odd = {
      dossier: dossierOf(scheme, [
        { leaf: "1", facts: { value: "x" } },
        { leaf: "2", facts: { part: "1", whole: "0" } },
      ]),
    };
    expect(withPeers(scheme, [odd])).toStrictEqual([odd]);
  });
});
