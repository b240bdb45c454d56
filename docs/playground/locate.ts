import type { Path } from "par-index";

/** Where something stands in a text: from `start` up to, not including, `end`. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** A JSON text that has been read, and where each value of it stands. */
export type Located =
  | { readonly ok: true; readonly value: unknown; readonly spanOf: (path: Path) => Span }
  | { readonly ok: false; readonly at: number };

/** A value with its place and the places of what is in it. */
interface Node {
  readonly start: number;
  end: number;
  readonly below: Map<string, Node>;
}

class Unreadable extends Error {
  constructor(readonly at: number) {
    super(`not JSON at ${at}`);
  }
}

/**
 * Reads a JSON text as `JSON.parse` does, and remembers where each value stands; of a text that is not JSON, where it
 * stops being so.
 */
export function locate(text: string): Located {
  try {
    const root = readPlaces(text);
    return { ok: true, value: JSON.parse(text), spanOf: (path) => spanIn(root, path) };
  } catch (error) {
    return { ok: false, at: error instanceof Unreadable ? error.at : 0 };
  }
}

/** The place of a path, or of the nearest value around it that is there. */
function spanIn(root: Node, path: Path): Span {
  let node = root;
  for (const step of path) {
    const next = node.below.get(String(step));
    if (next === undefined) break;
    node = next;
  }
  return { start: node.start, end: node.end };
}

const SPACE = /[ \t\n\r]*/y;
/** What looks like a string; whether it is one, `JSON.parse` says. */
const STRING = /"(?:[^"\\\n]|\\.)*"/y;
const SCALAR = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null/y;

function readPlaces(text: string): Node {
  let at = 0;
  const take = (pattern: RegExp): string | null => {
    pattern.lastIndex = at;
    const found = pattern.exec(text)?.[0] ?? null;
    if (found !== null) at += found.length;
    return found;
  };
  const takeSign = (sign: string): boolean => {
    take(SPACE);
    if (text[at] !== sign) return false;
    at += 1;
    return true;
  };
  const must = <Value>(found: Value | null | false): Value => {
    if (found === null || found === false) throw new Unreadable(at);
    return found;
  };
  const takeString = (): string | null => {
    const start = at;
    const found = take(STRING);
    try {
      return found === null ? null : (JSON.parse(found) as string);
    } catch {
      throw new Unreadable(start);
    }
  };
  const readList = (close: string, readOne: (position: number) => void): void => {
    if (takeSign(close)) return;
    for (let position = 0; ; position += 1) {
      readOne(position);
      if (takeSign(close)) return;
      must(takeSign(","));
    }
  };
  const readValue = (depth: number): Node => {
    take(SPACE);
    const node: Node = { start: at, end: at, below: new Map() };
    // No document of the library is so deep, and a deeper text must not fill the stack.
    if (depth > 500) throw new Unreadable(at);
    if (takeSign("{")) {
      readList("}", () => {
        take(SPACE);
        const name = must(takeString());
        must(takeSign(":"));
        node.below.set(name, readValue(depth + 1));
      });
    } else if (takeSign("[")) {
      readList("]", (position) => node.below.set(String(position), readValue(depth + 1)));
    } else must(takeString() ?? take(SCALAR));
    node.end = at;
    return node;
  };
  const root = readValue(0);
  take(SPACE);
  if (at < text.length) throw new Unreadable(at);
  return root;
}

/** The number of the line, from 1, on which a position stands. */
export function lineAt(text: string, position: number): number {
  let line = 1;
  for (let at = text.indexOf("\n"); at >= 0 && at < position; at = text.indexOf("\n", at + 1)) line += 1;
  return line;
}
