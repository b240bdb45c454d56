import { digest, type Facts, type Leaf, parseScheme, type Rule, type Scheme } from "par-index";
import { describe, expect, it } from "vitest";
import { walkBoth } from "../../attack/twoWays.js";
import { bothWays } from "../bothWays.js";
import { dossierOf, entry, formFor, leaf, schemeOf, surveyLeaf } from "../fixtures.js";
import { named } from "../rules/ask.js";

const rules: readonly (readonly [Rule, Facts])[] = [
  [{ kind: "levels", levels: [named("a", "1"), named("b", "0")] }, { level: "a" }],
  [
    { kind: "steps", measure: "ratio", steps: [{ atLeast: "80", points: "1" }], otherwise: "0" },
    { part: "8", whole: "10", excused: "1" },
  ],
  [{ kind: "steps", measure: "value", steps: [{ atMost: "3", points: "1" }], otherwise: "0" }, { value: "3" }],
  [
    { kind: "proportional", measure: "ratio" },
    { part: "1", whole: "2", excused: "0" },
  ],
  [{ kind: "proportional", measure: "value", target: "4" }, { value: "-3" }],
  [
    { kind: "weighted", terms: [{ id: "a", title: { vi: "a" }, weight: "1" }] },
    { counts: [{ id: "a", count: 2 }], whole: "9", excused: "1" },
  ],
  [{ kind: "counting", each: "0.5" }, { count: 2 }],
  [{ kind: "checklist", items: [named("a", "0.5"), named("b", "0.5")] }, { met: ["a", "b"] }],
  [{ kind: "deducting", faults: [named("a", "0.25")] }, { faults: [{ id: "a", count: 1 }] }],
  [
    { kind: "relative", best: "highest" },
    { value: "3", best: "7" },
  ],
  [{ kind: "given" }, { points: "0.5", reason: "Biên bản" }],
];
const own: readonly Leaf[] = rules.map(([rule], at) => leaf(String(at + 1), "1", rule));
const absent = ["20", "21", "22"].map((code) => leaf(code, "1", { kind: "counting", each: "1" }));
const others = [surveyLeaf("30", "1"), leaf("31", "1", undefined, { scoredBy: "appraiser" })];
const scheme = parseScheme(schemeOf([...own, ...absent, ...others], { questionnaire: formFor("30") }));
const strict = parseScheme({ ...scheme, absence: { notApplicable: "refuse" } });

/** A dossier with just one entry. */
const around = (of: Scheme) => (one: unknown) => ({ ...dossierOf(of, []), entries: [one] });

/** One entry with all that an entry may have. */
const full = {
  ...entry("1", { level: "a" }),
  claimed: "1",
  documents: [{ id: "d1", title: "Báo cáo", date: "2022-01-05", place: "Kho" }],
  note: "Đã nộp",
};

describe("quickDossier(open, input)", () => {
  it("takes what the full road takes of the unit, the scheme and the list", () => {
    const taken = bothWays("dossier", scheme, {
      ...dossierOf(scheme, [], { id: "so-y-te", name: "Sở Y tế", group: "sở", kind: "department" }),
      scheme: { id: scheme.id, edition: scheme.edition, digest: digest(scheme) },
    });
    for (const place of ["", ".unit", ".scheme"]) {
      expect(taken).toContain(`${place}: reversed`);
      expect(taken).not.toContain(`${place}: more`);
    }
    for (const field of ["unit.kind", "scheme.digest"]) expect(taken).toContain(`.${field}: left out`);
    for (const field of ["unit", "period", "scheme", "entries", "unit.id", "unit.name", "unit.group", "scheme.id"]) {
      expect(taken).not.toContain(`.${field}: left out`);
    }
  });

  it.each(rules.map(([rule, facts], at) => [rule.kind, String(at + 1), facts] as const))(
    "takes the facts of %s, in any order and with nothing beside them",
    (_, code, facts) => {
      const taken = bothWays("dossier", scheme, entry(code, facts), around(scheme));
      for (const place of ["", ".facts"]) {
        expect(taken).toContain(`${place}: reversed`);
        expect(taken).not.toContain(`${place}: more`);
      }
      const optional = ["excused", "best"];
      for (const field of Object.keys(facts)) {
        expect(taken.includes(`.facts.${field}: left out`)).toBe(optional.includes(field));
      }
    },
  );

  it("takes many entries, of leaves that differ", () => {
    const entries = rules.map(([, facts], at) => entry(String(at + 1), facts));
    expect(walkBoth("dossier", scheme, dossierOf(scheme, entries))).toBe("quick");
    expect(walkBoth("dossier", scheme, dossierOf(scheme, [...entries, ...entries.slice(3, 4)]))).toBe("refused");
  });

  it("takes an entry with all that it may have, and each thing alone", () => {
    const taken = bothWays("dossier", scheme, full, around(scheme));
    for (const field of ["claimed", "documents", "note", "documents[0].date", "documents[0].place"]) {
      expect(taken).toContain(`.${field}: left out`);
    }
  });

  it("takes every absence that the scheme lets in", () => {
    const late = { ...entry("20", { absent: "not-submitted" }), claimed: "0" };
    for (const one of [entry("20", { absent: "not-applicable" }), entry("21", { absent: "pending" }), late]) {
      bothWays("dossier", scheme, one, around(scheme));
    }
    bothWays("dossier", strict, late, around(strict));
  });

  it("leaves to the full road what is about a leaf that the unit does not score, or not to be answered for", () => {
    for (const [of, entries] of [
      [scheme, [entry("30", { count: 1 })]],
      [scheme, [entry("31", { points: "1", reason: "Biên bản" })]],
      [strict, [entry("20", { absent: "not-applicable" })]],
      [scheme, [full, full]],
      [scheme, [{ ...full, claimed: "0.5" }]],
    ] as const) {
      expect(walkBoth("dossier", of, dossierOf(of, entries))).toBe("refused");
    }
    const other = { ...dossierOf(scheme, []), scheme: { id: scheme.id, edition: "2" } };
    expect(walkBoth("dossier", scheme, other)).toBe("refused");
  });
});
