import type { Evaluation, ScoredNode } from "par-index";
import type { ResultColumn } from "par-index/sql";

/** A unit as a row of `scoringSql` holds it: every cell as text, decimals without the zeros that fill them up. */
export type Scored = Readonly<Record<string, string | null>>;

/** What `evaluate` says of each unit, in the columns of a statement. */
export function expectedRows(evaluation: Evaluation, columns: readonly ResultColumn[]): ReadonlyMap<string, Scored> {
  const ranked = new Map(
    evaluation.rankings.flatMap(({ rows }) =>
      rows.map((row) => {
        const tied = rows.filter(({ rank }) => rank === row.rank).length;
        return [row.unit, { rank: String(row.rank), tied: String(tied) }] as const;
      }),
    ),
  );
  const why = new Map(
    evaluation.rankings.flatMap(({ unranked }) => unranked.map((one) => [one.unit, one.why] as const)),
  );
  return new Map(
    evaluation.indexes.map((index) => {
      const { unit } = index;
      const nodes = new Map(flat(index.nodes).map((node) => [node.code, node]));
      const parts = new Map(index.parts.map((part) => [part.part, part]));
      const cell = ({ holds, part, criterion }: ResultColumn): string | null => {
        if (part !== undefined) return figureIn(parts.get(part), holds);
        if (criterion !== undefined) return figureIn(nodes.get(criterion), holds);
        switch (holds) {
          case "unit":
            return unit.id;
          case "group":
            return unit.group;
          case "refused":
            return null;
          case "complete":
            return String(index.complete);
          case "class":
            return index.class;
          case "published":
            return index.published;
          case "rank":
          case "tied":
            return ranked.get(unit.id)?.[holds] ?? null;
          case "unranked":
            return why.get(unit.id) ?? null;
          default:
            return figureIn(index, holds);
        }
      };
      return [unit.id, Object.fromEntries(columns.map((one) => [one.column, cell(one)]))];
    }),
  );
}

interface Figures {
  readonly points: string | null;
  readonly max: string;
  readonly percent: string | null;
  readonly absence?: string;
}

function figureIn(of: Figures | undefined, holds: ResultColumn["holds"]): string | null {
  if (of === undefined) throw new Error("No such figures");
  if (holds === "points" || holds === "max" || holds === "percent") return of[holds];
  if (holds === "absence") return of.absence ?? null;
  throw new Error(`No figure: ${holds}`);
}

function flat(nodes: readonly ScoredNode[]): readonly ScoredNode[] {
  return nodes.flatMap((node) => [node, ...flat(node.children ?? [])]);
}

const DECIMALS: ReadonlySet<ResultColumn["holds"]> = new Set(["points", "max", "percent", "published"]);

/** A row as an engine gives it, in the order of the columns. */
export function scoredRow(columns: readonly ResultColumn[], row: readonly unknown[]): Scored {
  return Object.fromEntries(
    columns.map(({ column, holds }, at) => {
      const value = row[at];
      if (value === null || value === undefined) return [column, null];
      const text = String(value);
      return [column, DECIMALS.has(holds) ? plain(text) : text];
    }),
  );
}

function plain(decimal: string): string {
  const short = decimal.includes(".") ? decimal.replace(/\.?0+$/, "") : decimal;
  return short === "-0" ? "0" : short;
}
