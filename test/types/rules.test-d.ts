import type { FactsOf, Rule } from "par-index";
import { describe, expectTypeOf, it } from "vitest";
import type { Described, Kind } from "../../src/rules/kind.js";
import type * as kindSentences from "../../src/rules/kindSentences.js";
import type * as kinds from "../../src/rules/kinds.js";
import { levels } from "../../src/rules/levels/kind.js";
import { levelsWords } from "../../src/rules/levels/words.js";
import type { Sentences } from "../../src/rules/sentences.js";

type Kinds = typeof kinds;
type NameOf<Listed> = Listed extends Kind<infer Of extends Described> ? Of["rule"]["kind"] : never;
type Misnamed = { [Name in keyof Kinds]: NameOf<Kinds[Name]> extends Name ? never : Name }[keyof Kinds];

const title = { vi: "Mục" };

describe("the list of kinds", () => {
  it("has each kind under its own name", () => {
    expectTypeOf<Misnamed>().toEqualTypeOf<never>();
    expectTypeOf<keyof Kinds>().toEqualTypeOf<Rule["kind"]>();
  });

  it("takes no kind without one of its facets", () => {
    const { schema, form, express, written, atLimits, check, ...none } = levels;
    expectTypeOf(none).toEqualTypeOf<{ types?: Exclude<(typeof levels)["types"], undefined> }>();
    // @ts-expect-error TS2741: no examples at its limits.
    const noExamples: typeof levels = { schema, form, express, written, check };
    // @ts-expect-error TS2741: no schema.
    const noSchema: typeof levels = { form, express, written, atLimits, check };
    // @ts-expect-error TS2741: no form.
    const noForm: typeof levels = { schema, express, written, atLimits, check };
    // @ts-expect-error TS2741: no expression.
    const noExpression: typeof levels = { schema, form, written, atLimits, check };
    // @ts-expect-error TS2741: not the points that are written in it.
    const notWritten: typeof levels = { schema, form, express, atLimits, check };
    // @ts-expect-error TS2741: nothing said of its checks, not even that there are none.
    const noCheck: typeof levels = { schema, form, express, written, atLimits };
    expectTypeOf([noExamples, noSchema, noForm, noExpression, notWritten, noCheck]).toBeArray();
  });
});

type Said = typeof kindSentences;
type SaidOf<Listed> = Listed extends Sentences<infer Of extends { readonly kind: string }> ? Of["kind"] : never;
type Missaid = { [Name in keyof Said]: SaidOf<Said[Name]> extends Name ? never : Name }[keyof Said];

describe("the sentences of the kinds", () => {
  it("are there for each kind, under its own name", () => {
    expectTypeOf<Missaid>().toEqualTypeOf<never>();
    expectTypeOf<keyof Said>().toEqualTypeOf<keyof Kinds>();
  });

  it("are in both languages, and are read", () => {
    const { vi, en, read, models } = levelsWords;
    // @ts-expect-error TS2741: a sentence in one language only.
    const oneLanguage: typeof levelsWords = { vi, read, models };
    // @ts-expect-error TS2741: nothing reads them.
    const unread: typeof levelsWords = { vi, en, models };
    expectTypeOf([oneLanguage, unread]).toBeArray();
  });
});

describe("Rule", () => {
  it("holds rules that hold rules", () => {
    const sum: Rule = {
      kind: "sum",
      terms: [
        { id: "a", title, max: "2", rule: { kind: "counting", each: "1" } },
        { id: "b", title, rule: { kind: "clamp", least: "0", rule: { kind: "deducting", faults: [] } } },
      ],
    };
    expectTypeOf(sum).toExtend<Rule>();
    // @ts-expect-error TS2322: there is no such rule to add.
    const wrong: Rule = { kind: "sum", terms: [{ id: "a", title, rule: { kind: "curve" } }] };
    // @ts-expect-error TS2322: a condition on nothing.
    const when: Rule = { kind: "when", if: { on: "weather" }, holds: { points: "1" }, otherwise: { points: "0" } };
    expectTypeOf([wrong, when]).toBeArray();
  });
});

describe("FactsOf of the kinds that ask for more than one shape", () => {
  it("counts each sort that the rule declares", () => {
    type Sorts = FactsOf<{ kind: "counting"; each: readonly [{ id: "tp"; title: { vi: "a" }; points: "3" }] }>;
    expectTypeOf<Sorts["counts"][number]["id"]>().toEqualTypeOf<"tp">();
  });

  it("asks for points beside a fault only where it has a range", () => {
    type Fault<Points extends string | { atLeast: string; atMost: string }> = FactsOf<{
      kind: "deducting";
      faults: readonly [{ id: "x"; title: { vi: "a" }; points: Points }];
    }>;
    expectTypeOf<keyof Fault<"1">["faults"][number]>().toEqualTypeOf<"id" | "count">();
    type Ranged = Fault<{ atLeast: "2"; atMost: "5" }>["faults"][number];
    expectTypeOf<keyof Ranged>().toEqualTypeOf<"id" | "count" | "points">();
  });

  it("takes a day, or that it was missed", () => {
    type Dated = FactsOf<Extract<Rule, { kind: "deadline" }>>;
    expectTypeOf<{ date: string }>().toExtend<Dated>();
    expectTypeOf<{ missed: true }>().toExtend<Dated>();
    expectTypeOf<{ missed: false }>().not.toExtend<Dated>();
  });

  it("compares a value or a ratio", () => {
    expectTypeOf<keyof FactsOf<{ kind: "relative"; best: "highest" }>>().toEqualTypeOf<
      "value" | "best" | "worst" | "mean" | "place"
    >();
    expectTypeOf<FactsOf<{ kind: "relative"; best: "highest"; measure: "ratio" }>["whole"]>().toEqualTypeOf<
      string & { readonly quantity?: "amount" }
    >();
  });

  it("has one set of facts for each term", () => {
    type Terms = FactsOf<{
      kind: "sum";
      terms: readonly [{ id: "a"; title: { vi: "a" }; rule: { kind: "counting"; each: "1" } }];
    }>;
    expectTypeOf<Terms["terms"][number]["id"]>().toEqualTypeOf<"a">();
  });
});
