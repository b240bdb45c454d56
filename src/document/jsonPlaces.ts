import type { Path } from "../issue/issue.js";
import { type Node, parseTree } from "./jsonc.js";

/**
 * Where the values at some paths stand in a text of JSON. For a path that leads to nothing, such as that of a missing field, where
 * the value stands that should hold it.
 */
export function positionsOf(text: string, paths: readonly Path[]): readonly number[] {
  const root = parseTree(text);
  /** Many paths lead through the same objects: each is looked through once. */
  const known = new Map<Node, ReadonlyMap<string | number, Node>>();
  return paths.map((path) => {
    let node = root;
    for (const step of path) {
      const fields = node && (known.get(node) ?? fieldsOf(node));
      if (node === undefined || fields === undefined) break;
      known.set(node, fields);
      const next = fields.get(step);
      if (next === undefined) break;
      node = next;
    }
    return node?.offset ?? 0;
  });
}

/** The elements of a list by their number, the values of an object by their key. */
function fieldsOf({ type, children = [] }: Node): ReadonlyMap<string | number, Node> {
  if (type === "array") return new Map(children.entries());
  return new Map(
    children.flatMap(({ children: [key, value] = [] }) => (key && value ? [[String(key.value), value] as const] : [])),
  );
}
