import { issue } from "../../issue/issue.js";
import { type Decimal, decimal, decimalText, greater, lesser } from "../../number/decimal.js";
import { closed, common } from "../../number/interval.js";
import { whole } from "../../number/quotient.js";
import { levelsOf, type RowFinding } from "./checkRanks.js";
import { type KnownColumn, possibleIn } from "./checkRow.js";
import { inOrder } from "./longestOrder.js";
import type { PublishedTable } from "./publishedTable.js";

/** Where a class begins: as declared, or as the figures of the table leave it. */
export interface ClassLimit {
  readonly class: string;
  /** As declared. */
  readonly from: string | null;
  /** It begins above this, the greatest figure of a lower class; `null` where there is none. */
  readonly above: string | null;
  /** It begins no higher than this, the least figure of the class or a better one; `null` where there is none. */
  readonly atMost: string | null;
}

interface Classed {
  readonly at: number;
  readonly unit: string;
  /** The place of its class, the best being 0. */
  readonly place: number;
  readonly printed: string;
  readonly figure: Decimal;
}

/** Classes that do not go with the figures they are given by, and between what limits they can. */
export function checkClasses(
  { classes, rows }: PublishedTable,
  columns: ReadonlyMap<string, KnownColumn>,
): { readonly findings: readonly RowFinding[]; readonly limits: readonly ClassLimit[] } {
  if (classes === undefined) return { findings: [], limits: [] };
  const { order, by } = classes;
  const classed = rows.flatMap(({ unit, figures, class: name }, at): Classed[] => {
    const printed = figures[by];
    const place = order.findIndex((one) => one.class === name);
    return printed === undefined || place < 0 ? [] : [{ at, unit, place, printed, figure: decimal(printed) }];
  });
  const unknown = rows.flatMap(({ unit, class: name }, at): RowFinding[] => {
    if (name === undefined || order.some((one) => one.class === name)) return [];
    const params = { unit, class: name, known: order.map((one) => `“${one.class}”`).join(", ") };
    return [
      {
        row: at,
        isSure: true,
        issue: { ...issue("audit.class_unknown", ["rows", at, "class"], params), at: { unit } },
      },
    ];
  });
  const column = columns.get(by);
  const beyond = column === undefined ? [] : classed.flatMap((one) => outsideLimits(one, order, column));
  // What is wrong by a declared limit says nothing about the others.
  const wrong = new Set(beyond.map(({ row }) => row));
  const { findings, kept } = outOfOrder(
    classed.filter(({ at }) => !wrong.has(at)),
    order,
  );
  return { findings: [...unknown, ...beyond, ...findings], limits: limitsOf(kept, order) };
}

type Order = NonNullable<PublishedTable["classes"]>["order"];

/** A figure that no rounding brings between the declared limits of its class. */
function outsideLimits(
  { at, unit, place, printed, figure }: Classed,
  order: Order,
  column: KnownColumn,
): readonly RowFinding[] {
  const [own, better] = [
    order[place],
    order
      .slice(0, place)
      .filter(({ from }) => from !== undefined)
      .at(-1),
  ];
  const low = own?.from === undefined ? null : closed(whole(decimal(own.from)));
  const high = better?.from === undefined ? null : { at: whole(decimal(better.from)), isOpen: true };
  const possible = possibleIn(column, printed);
  if (possible === null || common(possible, { low, high }) !== null) return [];
  const expected = order.find(({ from }) => from !== undefined && figure.gte(from)) ?? order.at(-1);
  const params = { unit, class: own?.class ?? "", printed, expected: expected?.class ?? "" };
  return [
    { row: at, isSure: true, issue: { ...issue("audit.class_limits", ["rows", at, "class"], params), at: { unit } } },
  ];
}

/** A better class with a lower figure: the rows that are fewest to change. */
function outOfOrder(
  classed: readonly Classed[],
  order: Order,
): { readonly findings: readonly RowFinding[]; readonly kept: readonly Classed[] } {
  const sorted = [...classed].sort((a, b) => a.place - b.place || b.figure.comparedTo(a.figure));
  const states = inOrder(levelsOf(sorted.map(({ figure }) => figure)));
  const findings = sorted.flatMap((one, position): RowFinding[] => {
    if (states[position] === "kept") return [];
    const isAgainst = (other: Classed): boolean =>
      (other.place < one.place && other.figure.lt(one.figure)) ||
      (other.place > one.place && other.figure.gt(one.figure));
    const other = sorted.find(isAgainst);
    if (other === undefined) return [];
    const params = {
      unit: one.unit,
      class: order[one.place]?.class ?? "",
      printed: one.printed,
      other: other.unit,
      otherClass: order[other.place]?.class ?? "",
      figure: other.printed,
    };
    const found = issue("audit.class_order", ["rows", one.at, "class"], params);
    return [{ row: one.at, isSure: states[position] === "out", issue: { ...found, at: { unit: one.unit } } }];
  });
  return { findings, kept: sorted.filter((_, position) => states[position] === "kept") };
}

/** Where each class but the last begins, by the rows that are in order. */
function limitsOf(classed: readonly Classed[], order: Order): readonly ClassLimit[] {
  return order.slice(0, -1).map(({ class: name, from }, place) => {
    const at = (rows: readonly Classed[], choose: (a: Decimal, b: Decimal) => Decimal): string | null =>
      rows.length === 0 ? null : decimalText(rows.map(({ figure }) => figure).reduce(choose));
    return {
      class: name,
      from: from ?? null,
      above: at(
        classed.filter((one) => one.place > place),
        greater,
      ),
      atMost: at(
        classed.filter((one) => one.place <= place),
        lesser,
      ),
    };
  });
}
