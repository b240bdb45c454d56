import { type Issue, issue, type Path } from "../issue/issue.js";
import { fieldOf } from "./fieldOf.js";
import { limits } from "./limits.js";

/** The issues of a document as they are reported: in document order, and no more than anybody can read. */
export function reportOf(issues: readonly Issue[], document: unknown): readonly Issue[] {
  if (issues.length <= limits.issues) return inDocumentOrder(issues, document);
  const limit = String(limits.issues);
  const first = inDocumentOrder(issues.slice(0, limits.issues), document);
  return [...first, issue("document.too_many_issues", [], { limit })];
}

/**
 * The issues in the order in which their places stand in the document, so that a report is always the same and reads
 * from top to bottom. A field that is missing comes after those that are there; several issues at one place keep the
 * order in which they were found.
 */
function inDocumentOrder(issues: readonly Issue[], document: unknown): readonly Issue[] {
  if (issues.length < 2) return issues;
  const keyOrders = new Map<object, Map<string, number>>();
  return issues
    .map((one, found) => ({ one, found, place: placeOf(one.path, document, keyOrders) }))
    .sort((a, b) => comparePlaces(a.place, b.place) || a.found - b.found)
    .map(({ one }) => one);
}

function placeOf(path: Path, document: unknown, keyOrders: Map<object, Map<string, number>>): readonly number[] {
  const place: number[] = [];
  let at: unknown = document;
  for (const step of path) {
    if (typeof step === "number") place.push(step);
    else place.push(typeof at === "object" && at !== null ? positionOf(step, at, keyOrders) : 0);
    at = fieldOf(at, step);
  }
  return place;
}

function positionOf(key: string, within: object, keyOrders: Map<object, Map<string, number>>): number {
  let order = keyOrders.get(within);
  if (order === undefined) {
    order = new Map(Object.keys(within).map((name, position) => [name, position]));
    keyOrders.set(within, order);
  }
  return order.get(key) ?? order.size;
}

function comparePlaces(a: readonly number[], b: readonly number[]): number {
  const shared = Math.min(a.length, b.length);
  for (let at = 0; at < shared; at += 1) {
    const difference = (a[at] ?? 0) - (b[at] ?? 0);
    if (difference !== 0) return difference;
  }
  return a.length - b.length;
}
