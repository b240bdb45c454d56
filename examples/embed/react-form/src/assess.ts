import { describeIssue, evaluate, type Issue, leaves, type Scheme, type ScoredNode, safeParseDossier } from "par-index";
import { type Answers, factsOf } from "./factsOf.ts";

/** What the form holds: the unit, and for each leaf what was filled in, or why there is nothing. */
export interface Form {
  readonly unit: { readonly id: string; readonly name: string; readonly group: string };
  readonly period: string;
  readonly answers: ReadonlyMap<string, Answers>;
  readonly notApplicable: ReadonlySet<string>;
}

/** One thing to correct. */
export interface Problem {
  readonly leaf: string;
  /** The place of the field, as in `fieldsOf`; empty where the issue is the leaf's as a whole. */
  readonly place: string;
  readonly sentence: string;
}

export interface Assessment {
  readonly dossier: object;
  readonly problems: readonly Problem[];
  /** Self-assessed points by code, of leaves, criteria and domains. */
  readonly points: ReadonlyMap<string, string | null>;
  readonly total: string;
  readonly max: string;
}

/** Reads the form as a dossier, and scores the entries that have no problem. */
export function assess(scheme: Scheme, { unit, period, answers, notApplicable }: Form): Assessment {
  const entries = leaves(scheme.criteria).flatMap((leaf) => {
    const { code } = leaf;
    if (notApplicable.has(code)) return [{ leaf: code, facts: { absent: "not-applicable" } }];
    const facts = factsOf(leaf, answers.get(code) ?? {});
    return facts === null ? [] : [{ leaf: code, facts }];
  });
  const dossier = { unit, period, scheme: { id: scheme.id, edition: scheme.edition }, entries };
  const read = safeParseDossier(scheme, dossier);
  const problems = read.ok ? [] : read.issues.map((issue) => problemOf(issue, entries));

  const refused = new Set(problems.map(({ leaf }) => leaf));
  const rest = safeParseDossier(scheme, { ...dossier, entries: entries.filter(({ leaf }) => !refused.has(leaf)) });
  const [index] = rest.ok ? evaluate(scheme, [{ dossier: rest.value }]).indexes : [];
  const own = index?.parts.find(({ self }) => self !== null);
  return {
    dossier,
    problems,
    points: new Map(below(index?.nodes ?? []).map(({ code, self }) => [code, self])),
    total: own?.self ?? "0",
    max: own?.selfMax ?? "0",
  };
}

/** An issue at `entries[3].facts.whole` is about the field `whole` of the fourth entry's leaf. */
function problemOf(issue: Issue, entries: readonly { readonly leaf: string }[]): Problem {
  const [list, position, , ...place] = issue.path;
  const leaf = list === "entries" && typeof position === "number" ? entries[position]?.leaf : undefined;
  return { leaf: leaf ?? "", place: place.join("."), sentence: describeIssue(issue, "vi") };
}

function below(nodes: readonly ScoredNode[]): readonly ScoredNode[] {
  return nodes.flatMap((node) => [node, ...below(node.children ?? [])]);
}
