import { type Dossier, evaluate, type Facts } from "par-index";
import { scheme } from "./scheme.js";
import { wrongRows } from "./wrongCells.js";

/** The package that is not installed with the others: its programs take 14 MB. */
const PACKAGE = "@gorules/zen-engine";

const MAXIMA = [1, 1, 0.5];
const KINDS = ["levels", "steps", "proportional", "deducting"] as const;

/** What a decision of zen-engine gives for one unit: each kind of rule with the points of its leaves, in their order. */
interface Decided extends Readonly<Record<(typeof KINDS)[number], readonly { readonly points: number }[]>> {
  readonly points: number;
  readonly published: number;
  readonly class: string;
}

export interface Decision {
  readonly evaluate: (context: object) => Promise<{ readonly result: Decided }>;
}

/** The workload as a decision of zen-engine; `null` where that is not installed. */
export async function zenDecision(): Promise<Decision | null> {
  try {
    // By a variable, so that the compiler does not look for it.
    const { ZenEngine } = await import(PACKAGE);
    return new ZenEngine().createDecision(jdm);
  } catch (error) {
    if ((error as { readonly code?: unknown }).code === "ERR_MODULE_NOT_FOUND") return null;
    throw error;
  }
}

type Cells = readonly (readonly [left: string, right: string])[];

const node = (name: string, type: string, content: object = {}): object => ({
  id: name,
  type,
  name,
  position: { x: 0, y: 0 },
  content,
});
const edge = (sourceId: string, targetId: string): object => ({
  id: `${sourceId}-${targetId}`,
  type: "edge",
  sourceId,
  targetId,
});
/** A node that is asked once for each leaf of its kind. */
const eachOf = (kind: string): object => ({ executionMode: "loop", inputField: kind, outputPath: kind });

function table(kind: string, field: string, rules: Cells): object {
  return node(kind, "decisionTableNode", {
    ...eachOf(kind),
    hitPolicy: "first",
    inputs: [{ id: "when", name: field, field }],
    outputs: [{ id: "then", name: "points", field: "points" }],
    rules: rules.map(([when, then], at) => ({ _id: `${kind}${at}`, when, then })),
  });
}

function expressions(name: string, cells: Cells, more: object = {}): object {
  return node(name, "expressionNode", {
    ...more,
    expressions: cells.map(([key, value]) => ({ id: `${name}-${key}`, key, value })),
  });
}

/** A table or an expression for each kind of rule, and what they come to. */
const jdm: object = {
  nodes: [
    node("facts", "inputNode"),
    table("levels", "level", [
      ["'yes'", "most"],
      ["", "0"],
    ]),
    table("steps", "part / whole * 100", [
      [">= 90", "most"],
      [">= 80", "most * 0.75"],
      [">= 50", "most * 0.5"],
      ["", "0"],
    ]),
    expressions(
      "proportional",
      [["points", "part / whole < 0.5 ? 0 : round(most * min([1, part / whole]), 4)"]],
      eachOf("proportional"),
    ),
    expressions("deducting", [["points", "max([0, most - 0.1 * count])"]], eachOf("deducting")),
    expressions(
      "total",
      [
        ["points", KINDS.map((kind) => `sum(map(${kind}, #.points))`).join(" + ")],
        ["published", "round($.points, 2)"],
        ["class", "$.published >= 90 ? 'A' : $.published >= 70 ? 'B' : $.published >= 50 ? 'C' : 'D'"],
      ],
      { passThrough: true },
    ),
    node("result", "outputNode"),
  ],
  edges: [...KINDS.flatMap((kind) => [edge("facts", kind), edge(kind, "total")]), edge("total", "result")],
};

/** One unit's points, in the decimals of zen-engine, which come back as doubles. */
export async function scoreByZen(decision: Decision, dossier: Dossier): Promise<number> {
  return (await decide(decision, dossier)).points;
}

async function decide(decision: Decision, { entries }: Dossier): Promise<Decided> {
  const context: Record<string, object[]> = Object.fromEntries(KINDS.map((kind) => [kind, []]));
  for (const [at, { facts }] of entries.entries()) context[KINDS[at % 4] as string]?.push(leafOf(at, facts as Facts));
  return (await decision.evaluate(context)).result;
}

/** A leaf's facts with its maximum; `max` is a function there. */
function leafOf(at: number, facts: Facts): object {
  const most = MAXIMA[at % 3] as number;
  if ("level" in facts) return { most, level: facts.level };
  if ("part" in facts) return { most, part: Number(facts.part), whole: Number(facts.whole) };
  return { most, count: "faults" in facts ? (facts.faults[0]?.count ?? 0) : 0 };
}

/** How many of its figures differ from ours; it is not asked for ranks. */
export async function wrongByZen(decision: Decision, dossiers: readonly Dossier[]): Promise<string> {
  const rows = [];
  for (const dossier of dossiers) {
    const decided = await decide(decision, dossier);
    const leaves = dossier.entries.map((_, at) => decided[KINDS[at % 4] as "levels"][Math.floor(at / 4)]?.points ?? 0);
    rows.push({ unit: dossier.unit.id, leaves, published: decided.published, class: decided.class, rank: 0 });
  }
  const cases = dossiers.map((dossier) => ({ dossier }));
  const { leaves, indexes } = wrongRows(evaluate(scheme, cases), rows);
  return `${dossiers.length.toLocaleString("en")} units: ${leaves} leaves, ${indexes} indexes wrong`;
}
