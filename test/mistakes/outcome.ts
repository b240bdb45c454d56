import { type Evaluation, type Issue, isScoringError, type ScoredNode } from "par-index";

/** What became of a mistake. */
export interface Outcome {
  readonly errors: readonly Issue[];
  readonly notices: readonly Issue[];
  /** Figures by name: `so-y-te` is a published index, `so-y-te/1.2` a leaf, `so-y-te/class`, `so-y-te/rank`. */
  readonly figures: ReadonlyMap<string, unknown>;
  /** An error that is none of the library's. */
  readonly raw?: string;
}

export interface Found {
  readonly issues?: readonly Issue[];
  readonly figures?: readonly (readonly [string, unknown])[];
}

/** What a call gives, or what it throws. */
export async function outcomeOf(call: () => Found | Promise<Found>): Promise<Outcome> {
  try {
    const { issues = [], figures = [] } = await call();
    return { ...byLevel(issues), figures: new Map(figures) };
  } catch (error) {
    if (isScoringError(error)) return { ...byLevel(error.issues), figures: new Map() };
    return { errors: [], notices: [], figures: new Map(), raw: String(error) };
  }
}

function byLevel(issues: readonly Issue[]): Pick<Outcome, "errors" | "notices"> {
  return {
    errors: issues.filter(({ level }) => level === "error"),
    notices: issues.filter(({ level }) => level === "notice"),
  };
}

/** What a `safeParse…` function gives. */
export function parsed(result: {
  readonly ok: boolean;
  readonly issues?: readonly Issue[];
  readonly notices?: readonly Issue[];
}): Found {
  return { issues: [...(result.issues ?? []), ...(result.notices ?? [])], figures: [["read", result.ok]] };
}

/** The issues and the figures of a year. */
export function evaluated(evaluation: Evaluation): Found {
  const { indexes, rankings, refused } = evaluation;
  const notices = (evaluation as { readonly notices?: readonly Issue[] }).notices ?? [];
  const ofUnits = indexes.flatMap((index): (readonly [string, unknown])[] => [
    [index.unit.id, index.published],
    ...everyNode(index.nodes).map((node): readonly [string, unknown] => [
      `${index.unit.id}/${node.code}`,
      node.absence ?? node.points,
    ]),
  ]);
  const ofRanks = rankings.flatMap(({ rows, unranked }) => [
    ...rows.flatMap(({ unit, rank, class: name }): (readonly [string, unknown])[] => [
      [`${unit}/rank`, rank],
      [`${unit}/class`, name],
    ]),
    ...unranked.map(({ unit, why }): readonly [string, unknown] => [`${unit}/unranked`, why]),
  ]);
  return {
    issues: [...refused.flatMap(({ issues }) => issues), ...notices],
    figures: [...ofUnits, ...ofRanks, ["rankings", rankings.map(({ group }) => group)], ["units", indexes.length]],
  };
}

function everyNode(nodes: readonly ScoredNode[]): readonly ScoredNode[] {
  return nodes.flatMap((node) => [node, ...everyNode(node.children ?? [])]);
}
