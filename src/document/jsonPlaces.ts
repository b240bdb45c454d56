import type { Path } from "../issue/issue.js";
import { scanJson } from "./jsonScan.js";

/** Something in a text of JSON: where it stands, by its path and by its positions. */
interface JsonSpot {
  readonly path: Path;
  readonly from: number;
  readonly to: number;
}

/** A key that its object has already, and where it stands first. */
interface DoubledKey extends JsonSpot {
  readonly first: number;
}

/** What is written in a text that no value made of it can show. Asked only when something is amiss, for it keeps every key. */
export function findLost(
  text: string,
  depth: number,
  isExact: (decimal: string) => boolean,
): { readonly doubled: readonly DoubledKey[]; readonly inexact: readonly JsonSpot[] } {
  const [doubled, inexact]: [DoubledKey[], JsonSpot[]] = [[], []];
  const path: (string | number)[] = [];
  const around: Map<string, number>[] = [];
  scanJson(text, depth, {
    value: () => {
      const last = path.at(-1);
      if (typeof last === "number") path[path.length - 1] = last + 1;
    },
    prepared: (isList) => {
      path.push(isList ? -1 : "");
      around.push(new Map());
    },
    close: () => {
      path.pop();
      around.pop();
    },
    key: (from, to) => {
      const key = keyIn(text, from, to);
      path[path.length - 1] = key;
      const keys = around.at(-1);
      const first = keys?.get(key);
      if (first !== undefined) doubled.push({ path: [...path], from, to, first });
      else keys?.set(key, from);
    },
    oddNumber: (from, to) => {
      if (!isExact(text.slice(from, to))) inexact.push({ path: [...path], from, to });
    },
  });
  return { doubled, inexact };
}

/** Paths that begin alike, as a tree; `asked` are the positions of the paths in the list. */
interface Branch {
  readonly asked: number[];
  readonly below: Map<string | number, Branch>;
}

/**
 * Where the values at some paths stand in a text of JSON: one pass for all of them. For a path that leads to nothing, such as
 * that of a missing field, where the value stands that should hold it.
 */
export function positionsOf(text: string, paths: readonly Path[], depth: number): readonly number[] {
  const root = treeOf(paths);
  const positions: number[] = paths.map(() => 0);
  const around: { readonly branch: Branch | undefined; next: string | number }[] = [];
  let here: Branch | undefined = root;
  scanJson(text, depth, {
    value: (from) => {
      const outer = around.at(-1);
      here = outer === undefined ? root : outer.branch?.below.get(outer.next);
      if (typeof outer?.next === "number") outer.next += 1;
      if (here !== undefined) setPosition(here, from, positions);
    },
    prepared: (isList) => around.push({ branch: here, next: isList ? 0 : "" }),
    close: () => around.pop(),
    key: (from, to) => {
      const object = around.at(-1);
      if (object?.branch !== undefined) object.next = keyIn(text, from, to);
    },
  });
  return positions;
}

function treeOf(paths: readonly Path[]): Branch {
  const root: Branch = { asked: [], below: new Map() };
  for (const [at, path] of paths.entries()) {
    let branch = root;
    for (const step of path) {
      let next = branch.below.get(step);
      if (next === undefined) {
        next = { asked: [], below: new Map() };
        branch.below.set(step, next);
      }
      branch = next;
    }
    branch.asked.push(at);
  }
  return root;
}

/** All paths of a branch stand here, until one of them is found to stand further on. */
function setPosition(branch: Branch, from: number, positions: number[]): void {
  for (const at of branch.asked) positions[at] = from;
  for (const next of branch.below.values()) setPosition(next, from, positions);
}

function keyIn(text: string, from: number, to: number): string {
  const key = text.slice(from + 1, to - 1);
  return key.includes("\\") ? (JSON.parse(text.slice(from, to)) as string) : key;
}
