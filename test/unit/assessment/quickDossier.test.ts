import { type Dossier, digest, type Facts, type Leaf, parseScheme, type Rule } from "par-index";
import { describe, expect, it } from "vitest";
import { walkBoth } from "../../../scripts/fuzz/twoWays.js";
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

function dossier(of = scheme): Dossier {
  const entries = [
    ...rules.map(([, facts], at) => entry(String(at + 1), facts)),
    { ...entry("20", { absent: "not-submitted" }), claimed: "0" },
    entry("21", { absent: "pending" }),
  ];
  return {
    ...dossierOf(of, entries, { id: "so-y-te", name: "Sở Y tế", group: "sở", kind: "department" }),
    scheme: { id: of.id, edition: of.edition, digest: digest(of) },
  };
}

/** One entry with all that an entry may have. */
const full = {
  ...entry("1", { level: "a" }),
  claimed: "1",
  documents: [{ id: "d1", title: "Báo cáo", date: "2022-01-05", place: "Kho" }],
  note: "Đã nộp",
};

describe("quickDossier(open, input)", () => {
  it("takes what the full road takes, whatever the kind of rule", () => {
    const taken = bothWays("dossier", scheme, dossier());
    for (const place of ["", ".unit", ".scheme", ".entries[0]", ".entries[5].facts", ".entries[5].facts.counts[0]"]) {
      expect(taken).toContain(`${place}: reversed`);
      expect(taken).not.toContain(`${place}: more`);
    }
    expect(taken).toContain(".unit.kind: left out");
    expect(taken).toContain(".scheme.digest: left out");
    expect(taken).toContain(".entries[1].facts.excused: left out");
    expect(taken).not.toContain(".entries[1].facts.whole: left out");
  });

  it("takes an entry with all that it may have, and each thing alone", () => {
    const taken = bothWays("dossier", scheme, dossierOf(scheme, [full]));
    for (const field of ["claimed", "documents", "note", "documents[0].date", "documents[0].place"]) {
      expect(taken).toContain(`.entries[0].${field}: left out`);
    }
  });

  it("takes every absence that the scheme lets in", () => {
    const entries = [entry("20", { absent: "not-applicable" }), entry("21", { absent: "pending" })];
    bothWays("dossier", scheme, dossierOf(scheme, entries));
    bothWays("dossier", strict, dossierOf(strict, entries.slice(1)));
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
