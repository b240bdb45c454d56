import type { Issue } from "../issue/issue.js";
import type { Check } from "./note.js";
import type { Run } from "./run.js";

/** Asks those checks of a value with issues that need nothing of what has them. */
export function askOfPart(value: unknown, checks: readonly Check<unknown>[], found: readonly Issue[], run: Run): void {
  for (const check of checks) {
    const part = readable(value, check, found, run);
    if (part !== undefined) run.addAll(check.find(part, run));
  }
}

/** As much of a value as a check needs, where it has been read without an issue. */
function readable(value: unknown, { needs }: Check<unknown>, found: readonly Issue[], run: Run): unknown {
  if (needs === undefined) return undefined;
  const depth = run.path.length;
  if (!Array.isArray(value)) {
    if (found.some(({ path }) => needs.includes(String(path[depth])))) return undefined;
    return withoutBroken(value as Readonly<Record<string, unknown>>, found, depth);
  }
  const broken = new Set(
    found
      .filter(({ path }) => path.length < depth + 2 || needs.includes(String(path[depth + 1])))
      .map(({ path }) => path[depth]),
  );
  return value.map((element: unknown, at) => (broken.has(at) ? undefined : element));
}

/** An object without its fields that have an issue; of a list, without the elements that have one. */
function withoutBroken(value: Readonly<Record<string, unknown>>, found: readonly Issue[], depth: number): object {
  const part: Record<string, unknown> = { ...value };
  for (const { path } of found) {
    if (path.length <= depth) continue;
    const [field, at] = [String(path[depth]), path[depth + 1]];
    const list = part[field];
    if (!Array.isArray(list) || typeof at !== "number") {
      part[field] = undefined;
      continue;
    }
    if (list === value[field]) part[field] = [...list];
    (part[field] as unknown[])[at] = undefined;
  }
  return part;
}
