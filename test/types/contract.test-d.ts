import type * as library from "par-index";
import {
  type Evaluation,
  evaluate,
  type Issue,
  type IssueCode,
  type Outcome,
  type Parsed,
  type Percent,
  type Points,
  parseScheme,
  type Rule,
  type Scheme,
  safeParseScheme,
} from "par-index";
import { describe, expectTypeOf, it } from "vitest";
import { issue } from "../../src/issue/issue.js";

declare const points: Points;
declare const percent: Percent;
declare const scheme: Scheme;
declare const evaluation: Evaluation;

/** Whether a type holds `any`, followed into a tree for eight steps. */
type HoldsAny<Type, Steps extends readonly 0[] = []> = 0 extends 1 & Type
  ? true
  : Steps["length"] extends 8
    ? false
    : Type extends string
      ? false
      : Type extends readonly (infer Element)[]
        ? HoldsAny<Element, [...Steps, 0]>
        : Type extends object
          ? { [Key in keyof Type]-?: HoldsAny<Type[Key], [...Steps, 0]> }[keyof Type]
          : false;

/** The names of a module whose value, or whose result, holds `any`. */
type WithAny<Module> = {
  [Name in keyof Module]: true extends HoldsAny<
    Module[Name] extends (...given: never[]) => infer Result ? Result : Module[Name]
  >
    ? Name
    : never;
}[keyof Module];

describe("quantities", () => {
  it("take a literal", () => {
    expectTypeOf<"0.25">().toExtend<Points>();
  });

  it("do not mix", () => {
    const take = (_: Points): void => undefined;
    take(points);
    // @ts-expect-error TS2345: a percentage is not points.
    take(percent);
    // @ts-expect-error TS2345: a number is not a decimal string.
    take(90);
  });
});

describe("documents", () => {
  it("are read-only", () => {
    // @ts-expect-error TS2540: a scheme that stands is not changed.
    scheme.edition = "2";
    // @ts-expect-error TS2339: nor are its criteria added to.
    scheme.criteria.push;
    // @ts-expect-error TS2540: nor is a result.
    evaluation.digest = "";
  });

  it("know their kinds of rules", () => {
    expectTypeOf<Rule["kind"]>().toEqualTypeOf<
      | "levels"
      | "steps"
      | "proportional"
      | "weighted"
      | "counting"
      | "checklist"
      | "deducting"
      | "relative"
      | "given"
      | "survey"
      | "line"
      | "deadline"
      | "sum"
      | "best"
      | "clamp"
      | "when"
    >();
    // @ts-expect-error TS2322: there is no such kind of rule.
    const rule: Rule = { kind: "curve" };
    expectTypeOf(rule).toExtend<Rule>();
  });

  it("keep an absence apart from points", () => {
    expectTypeOf<"not-applicable">().toExtend<Outcome>();
  });
});

describe("readers", () => {
  it("take anything and give a scheme", () => {
    expectTypeOf(parseScheme).parameter(0).toBeUnknown();
    expectTypeOf(parseScheme).returns.toEqualTypeOf<Scheme>();
  });

  it("narrow to the value or the issues", () => {
    const parsed: Parsed<Scheme> = safeParseScheme({});
    if (parsed.ok) expectTypeOf(parsed.value).toEqualTypeOf<Scheme>();
    else expectTypeOf(parsed.issues).toEqualTypeOf<readonly Issue[]>();
  });
});

describe("issues", () => {
  it("have a code of the register", () => {
    expectTypeOf<"rules.whole_is_zero">().toExtend<IssueCode>();
    expectTypeOf<"rules.no_such_code">().not.toExtend<IssueCode>();
  });

  it("carry just the parameters of their sentence", () => {
    issue("rules.whole_is_zero", [], { code: "1.1" });
    // @ts-expect-error TS2353: this sentence speaks of no unit.
    issue("rules.whole_is_zero", [], { code: "1.1", unit: "x" });
    // @ts-expect-error TS2345: this sentence needs a code.
    issue("rules.whole_is_zero", [], {});
  });
});

describe("results", () => {
  it("are what the contract calls them", () => {
    expectTypeOf(evaluate).returns.toEqualTypeOf<Evaluation>();
    expectTypeOf<Evaluation["rankings"][number]["rows"][number]["rank"]>().toEqualTypeOf<number>();
  });

  it("have no any, whatever the package exports", () => {
    // That `HoldsAny` finds one: what `JSON.parse` returns.
    expectTypeOf<HoldsAny<{ rows: readonly { cell?: ReturnType<typeof JSON.parse> }[] }>>().toEqualTypeOf<true>();
    expectTypeOf<WithAny<typeof library>>().toEqualTypeOf<never>();
  });
});
