import {
  type Adjustment,
  type Criterion,
  type Dossier,
  type Entry,
  type Facts,
  type Group,
  type Issue,
  isScoringError,
  type Leaf,
  printPath,
  type Rule,
  type Scheme,
  type Unit,
} from "par-index";
import { expect } from "vitest";
import { register } from "../../src/issue/register.js";
import type { Checked } from "../../src/issue/scoringError.js";
import { parse, sum, toDecimalString } from "../laws/oracle/fraction.js";

/** The document that every fixture rests on, so that a cited clause is easy to spell in an assertion. */
export const BASIS = { document: "880/QĐ-UBND", date: "2021-05-12" } as const;
/** How a sentence cites it. */
export const CITED = { vi: " (880/QĐ-UBND ngày 12/05/2021)", en: " (880/QĐ-UBND of 12/05/2021)" } as const;

export const UNIT: Unit = { id: "so-y-te", name: "Sở Y tế", group: "sở" };

/** A leaf of the part `appraisal`, whose points are stated outright where no other rule is given. */
export function leaf(code: string, max: string, rule: Rule = { kind: "given" }, more: Partial<Leaf> = {}): Leaf {
  return { kind: "leaf", code, title: { vi: `Tiêu chí ${code}` }, max, part: "appraisal", rule, ...more };
}

export function surveyLeaf(code: string, max: string): Leaf {
  return leaf(code, max, { kind: "survey" }, { part: "survey" });
}

export function group(code: string, max: string, children: readonly Criterion[], more: Partial<Group> = {}): Group {
  return { kind: "group", code, title: { vi: `Nhóm ${code}` }, max, children, ...more };
}

/** The smallest scheme around some criteria. Its parts sum to what the leaves make, unless they are stated. */
export function schemeOf(criteria: readonly Criterion[], more: Partial<Scheme> = {}): Scheme {
  return {
    id: "mau",
    edition: "1",
    title: { vi: "Bộ tiêu chí mẫu" },
    status: "illustrative",
    basis: [BASIS],
    parts: partsOf(criteria),
    criteria,
    rounding: { leaf: { places: 4, mode: "half-up" }, index: { places: 2, mode: "half-up" } },
    absence: { notApplicable: "lower-maximum" },
    bands: {
      on: "points",
      reads: "published",
      best: [band("A", "90"), band("B", "70"), band("C", "50")],
      otherwise: { class: "D", title: { vi: "Nhóm D" } },
    },
    ranking: { by: "published", ties: "shared" },
    publishes: "points",
    ...more,
  };
}

export function band(name: string, from: string): Scheme["bands"]["best"][number] {
  return { class: name, title: { vi: `Nhóm ${name}` }, from };
}

function partsOf(criteria: readonly Criterion[]): Scheme["parts"] {
  const leaves = countedLeaves(criteria);
  return [...new Set(allParts(criteria))].map((id) => {
    const maxima = leaves.filter(({ part }) => part === id).map(({ max }) => parse(max));
    return { id, title: { vi: `Phần ${id}` }, max: toDecimalString(sum(maxima)) };
  });
}

function countedLeaves(criteria: readonly Criterion[]): Leaf[] {
  return criteria.flatMap((one) => {
    if (one.bonus !== undefined) return [];
    return one.kind === "leaf" ? [one] : countedLeaves(one.children);
  });
}

function allParts(criteria: readonly Criterion[]): string[] {
  return criteria.flatMap((one) => (one.kind === "leaf" ? [one.part] : allParts(one.children)));
}

/** A form with one yes-or-no question for each survey leaf, put to everybody. */
export function formFor(...codes: readonly string[]): NonNullable<Scheme["questionnaire"]> {
  const option = (id: string, value: string | null) => ({ id, title: { vi: id }, value });
  return {
    groups: [{ id: "dan", title: { vi: "Người dân" }, weight: "1" }],
    questions: codes.map((code) => ({
      id: `q${code}`,
      leaf: code,
      title: { vi: `Câu hỏi ${code}` },
      options: [option("co", "1"), option("khong", "0"), option("khong-biet", null)],
    })),
  };
}

export function dossierOf(scheme: Scheme, entries: readonly Entry[], unit: Unit = UNIT): Dossier {
  return { unit, period: "2021", scheme: { id: scheme.id, edition: scheme.edition }, entries };
}

/** Entries of leaves whose points are stated: `stated({ "1.1": "0.5" })`. */
export function stated(points: Readonly<Record<string, string>>): Entry[] {
  return Object.entries(points).map(([code, each]) => entry(code, { points: each, reason: "Biên bản" }));
}

export function entry(code: string, facts: Facts | { absent: "not-applicable" | "not-submitted" | "pending" }): Entry {
  return { leaf: code, facts };
}

/** An adjustment at the stage `appraisal`. */
export function adjustment(
  code: string,
  from: string,
  to: Adjustment["to"],
  more: Partial<Adjustment> = {},
): Adjustment {
  return {
    leaf: code,
    from,
    to,
    reason: "Thiếu tài liệu kiểm chứng",
    by: { agency: "so-noi-vu" },
    stage: "appraisal",
    at: "2022-01-10",
    ...more,
  };
}

/** A copy of plain data that may be spoilt, with no type in the way. */
// biome-ignore lint/suspicious/noExplicitAny: a document that is spoilt on purpose has no type
export function spoil(document: unknown, change: (copy: any) => void): unknown {
  const copy = structuredClone(document);
  change(copy);
  return copy;
}

/** The issues of a refusal, each as `code place`, in their order; none for what is accepted. Each has all that its sentence names. */
export function refusals(parsed: Checked<unknown>): string[] {
  return parsed.ok ? [] : parsed.issues.map(inShort);
}

function inShort({ code, path, params, at }: Issue): string {
  const named = [...register[code].vi.matchAll(/\{(\w+)/g)].map(([, name]) => name);
  expect(Object.keys(params), code).toStrictEqual(expect.arrayContaining(named));
  expect(at, code).not.toStrictEqual({});
  return `${code} ${printPath(path)}`;
}

/** {@link refusals} of a call that throws them. */
export function thrown(call: () => unknown): string[] {
  try {
    call();
    return [];
  } catch (error) {
    if (isScoringError(error)) return refusals({ ok: false, issues: error.issues });
    throw error;
  }
}
