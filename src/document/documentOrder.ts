import type { Issue, Path } from "../issue/issue.js";

/**
 * The issues in the order of their places in the document as the caller holds it, so that a report is always the
 * same and reads from top to bottom. A field that is missing comes after those that are there; several issues at one place
 * keep the order in which they were found.
 */
export function inDocumentOrder(issues: readonly Issue[], document: unknown): readonly Issue[] {
  if (issues.length < 2) return issues;
  const orders = new Map<object, ReadonlyMap<string, number>>();
  return issues
    .map((one) => ({ one, place: placeOf(one.path, document, orders) }))
    .sort((a, b) => comparePlaces(a.place, b.place))
    .map(({ one }) => one);
}

function placeOf(path: Path, document: unknown, orders: Map<object, ReadonlyMap<string, number>>): readonly number[] {
  let within = document;
  return path.map((step) => {
    const position = typeof step === "number" ? step : positionOf(step, within, orders);
    within = inside(within, step);
    return position;
  });
}

function positionOf(key: string, within: unknown, orders: Map<object, ReadonlyMap<string, number>>): number {
  if (typeof within !== "object" || within === null) return 0;
  const order = orders.get(within) ?? new Map(keysOf(within).map((name, position) => [name, position]));
  orders.set(within, order);
  return order.get(key) ?? order.size;
}

/** Nothing is taken from the caller's document here but the order of its fields; what it throws gives none. */
function keysOf(within: object): readonly string[] {
  try {
    return Object.keys(within);
  } catch {
    return [];
  }
}

function inside(value: unknown, step: string | number): unknown {
  try {
    return typeof value === "object" && value !== null && Object.hasOwn(value, step)
      ? Reflect.get(value, step)
      : undefined;
  } catch {
    return undefined;
  }
}

function comparePlaces(a: readonly number[], b: readonly number[]): number {
  const shared = Math.min(a.length, b.length);
  for (let at = 0; at < shared; at += 1) {
    const difference = (a[at] ?? 0) - (b[at] ?? 0);
    if (difference !== 0) return difference;
  }
  return a.length - b.length;
}
