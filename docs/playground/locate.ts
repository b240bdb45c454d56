import { type Issue, type Path, safeParseJson } from "par-index";

/** Where something stands in a text: from `start` up to, not including, `end`. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** A JSON text that has been read, and where each value of it stands. */
export type Located =
  | { readonly ok: true; readonly value: unknown; readonly spanOf: (path: Path) => Span }
  | { readonly ok: false; readonly issues: readonly Issue[] };

/** A value with its place and the places of what is in it. */
interface Node {
  readonly start: number;
  end: number;
  readonly below: Map<string, Node>;
}

/** Reads a JSON text as the library does, which refuses what `JSON.parse` would lose, and remembers where each value stands. */
export function locate(text: string): Located {
  const read = safeParseJson(text);
  if (!read.ok) return read;
  const root = readPlaces(text);
  return { ok: true, value: read.value, spanOf: (path) => spanIn(root, path) };
}

/** Where an issue of the text itself says that it stands: its line and its column, from 1. */
export function spanOfIssue(text: string, { params }: Issue): Span {
  const [line, column] = [Number(params["line"] ?? 1), Number(params["column"] ?? 1)];
  const before = text.split("\n", line - 1).reduce((length, one) => length + one.length + 1, 0);
  const start = Math.min(text.length, before + column - 1);
  return { start, end: Math.min(text.length, start + 1) };
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
const STRING = /"(?:[^"\\\n]|\\.)*"/y;
const SCALAR = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null/y;

/** The places in a text that is JSON. */
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
  const readList = (close: string, readOne: (position: number) => void): void => {
    if (takeSign(close)) return;
    for (let position = 0; ; position += 1) {
      readOne(position);
      if (takeSign(close)) return;
      takeSign(",");
    }
  };
  const readValue = (): Node => {
    take(SPACE);
    const node: Node = { start: at, end: at, below: new Map() };
    if (takeSign("{")) {
      readList("}", () => {
        take(SPACE);
        const name: string = JSON.parse(take(STRING) ?? '""');
        takeSign(":");
        node.below.set(name, readValue());
      });
    } else if (takeSign("[")) {
      readList("]", (position) => node.below.set(String(position), readValue()));
    } else take(STRING) ?? take(SCALAR);
    node.end = at;
    return node;
  };
  return readValue();
}

/** The number of the line, from 1, on which a position stands. */
export function lineAt(text: string, position: number): number {
  let line = 1;
  for (let at = text.indexOf("\n"); at >= 0 && at < position; at = text.indexOf("\n", at + 1)) line += 1;
  return line;
}
