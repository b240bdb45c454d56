import { Ajv } from "ajv";
import { Ajv2020 } from "ajv/dist/2020.js";
import { evaluate, isScoringError, ScoringError, safeParseDossier, standard } from "par-index";
import { sonLa880Departments } from "par-index/schemes";
import { describe, expect, it } from "vitest";

const dossier = {
  unit: { id: "so-y-te", name: "Sở Y tế", group: "sở" },
  period: "2021",
  scheme: { id: sonLa880Departments.id, edition: sonLa880Departments.edition },
  entries: [{ leaf: "1.1.1", facts: { level: "on-time" } }],
};

describe("standard.dossier(scheme)", () => {
  const { version, vendor, validate } = standard.dossier(sonLa880Departments)["~standard"];

  it("calls itself a Standard Schema, version 1", () => {
    expect([version, vendor]).toEqual([1, "par-index"]);
  });

  it("gives each issue whole, with its place and its sentence in Vietnamese", () => {
    const wrong = { ...dossier, entries: [{ leaf: "1.1.1", facts: { level: "sớm" } }] };
    const result = validate(wrong);
    const parsed = safeParseDossier(sonLa880Departments, wrong);
    const [issue] = result.issues ?? [];
    expect(issue).toMatchObject((parsed.ok ? [] : parsed.issues)[0] ?? {});
    expect(issue?.message).toMatch(/“sớm”/);
    expect(issue?.path).toEqual(["entries", 0, "facts", "level"]);
  });

  it("speaks English when asked", () => {
    const english = standard
      .in("en")
      .dossier(sonLa880Departments)
      ["~standard"].validate({ ...dossier, period: 2021 });
    expect(english.issues?.[0]?.message).toMatch(/^[\x20-\x7e“”]+$/);
  });

  it("refuses a language that it does not have, and a scheme that is none", () => {
    expect(() => standard.in("fr" as "vi")).toThrow(ScoringError);
    expect(() => standard.dossier({} as typeof sonLa880Departments)).toThrow(ScoringError);
  });
});

describe("standard.case(scheme)", () => {
  const { validate } = standard.case(sonLa880Departments)["~standard"];

  it("gives the case as it was read", () => {
    const result = validate({ dossier, ledger: [] });
    expect(result.issues).toBeUndefined();
    expect(result.issues ?? result.value.dossier.unit.id).toBe("so-y-te");
  });

  it("has places inside the case, also for a ledger that does not fit its dossier", () => {
    const adjustment = {
      leaf: "1.1.1",
      from: "9",
      to: { points: "0" },
      reason: "x",
      stage: "appraisal",
      at: "2022-01-05",
    };
    const wrong = { dossier, ledger: [{ ...adjustment, by: { agency: "so-noi-vu" } }] };
    const [refused] = evaluate(sonLa880Departments, [wrong]).refused;
    const result = validate(wrong);
    expect(result.issues?.map(({ code }) => code)).toEqual(refused?.issues.map(({ code }) => code));
    expect(result.issues?.[0]?.path[0]).toBe("ledger");
  });
});

describe("jsonSchema of a standard reader", () => {
  const names = ["dossier", "ledger", "tally", "case"] as const;
  const readers = [standard.scheme, standard.year, ...names.map((name) => standard[name](sonLa880Departments))];

  it("compiles in both drafts, for what goes in and for what comes out", () => {
    for (const reader of readers) {
      const { input, output } = reader["~standard"].jsonSchema;
      for (const made of [input, output]) {
        expect(() => new Ajv2020().compile(made({ target: "draft-2020-12" }))).not.toThrow();
        expect(() => new Ajv().compile(made({ target: "draft-07" }))).not.toThrow();
      }
    }
  });

  it("takes a decimal as a number or a string, and gives it as a string", () => {
    const { input, output } = standard.scheme["~standard"].jsonSchema;
    const target = "draft-2020-12";
    const { criteria } = sonLa880Departments;
    const numbers = { ...sonLa880Departments, criteria: [{ ...criteria[0], max: 10 }, ...criteria.slice(1)] };
    const [takes, gives] = [input({ target }), output({ target })].map((one) => new Ajv2020().compile(one));
    expect([takes?.(numbers), takes?.(sonLa880Departments)]).toEqual([true, true]);
    expect([gives?.(numbers), gives?.(sonLa880Departments)]).toEqual([false, true]);
  });

  it("refuses a dialect that it does not speak", () => {
    const { input } = standard.scheme["~standard"].jsonSchema;
    expect(() => input({ target: "openapi-3.0" })).toThrow("openapi-3.0");
    expect(() => input({ target: "toString" })).toThrow(ScoringError);
  });
});

describe("ScoringError", () => {
  it("tells a web framework that what was sent is refused", () => {
    try {
      standard.ledger({} as typeof sonLa880Departments);
    } catch (error) {
      expect(isScoringError(error) && error.statusCode).toBe(422);
    }
    expect.assertions(1);
  });
});
