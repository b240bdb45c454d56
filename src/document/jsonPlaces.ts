import type { Path } from "../issue/issue.js";

/**
 * Where the values at some paths stand in a text of JSON, which has been read. For a path that leads to nothing, such as that of a
 * missing field, where the value stands that should hold it.
 */
export function positionsOf(text: string, paths: readonly Path[]): readonly number[] {
  const positions = paths.map(() => 0);
  const all: Wanted = { paths: [], below: new Map() };
  for (const [at, path] of paths.entries()) want(all, path, at);
  findBelow(text, afterBlanks(text, 0), all, positions);
  return positions;
}

/** The paths that lead through a value, and what is wanted of what it holds, by number or by key. */
interface Wanted {
  readonly paths: number[];
  readonly below: Map<string | number, Wanted>;
}

function want(all: Wanted, path: Path, at: number): void {
  let one = all;
  one.paths.push(at);
  for (const step of path) {
    const below: Wanted = one.below.get(step) ?? { paths: [], below: new Map() };
    one.below.set(step, below);
    below.paths.push(at);
    one = below;
  }
}

/** Notes where a value stands, and what is wanted below it; gives where it ends. What nobody wants is passed over. */
function findBelow(text: string, begins: number, { paths, below }: Wanted, positions: number[]): number {
  for (const path of paths) positions[path] = begins;
  const sign = text[begins];
  if (below.size === 0 || (sign !== "{" && sign !== "[")) return endOfValue(text, begins);
  let at = afterBlanks(text, begins + 1);
  for (let count = 0; text[at] !== "}" && text[at] !== "]"; count += 1) {
    let step: string | number = count;
    if (sign === "{") {
      const end = endOfString(text, at);
      step = JSON.parse(text.slice(at, end)) as string;
      at = afterBlanks(text, afterBlanks(text, end) + 1);
    }
    const wanted = below.get(step);
    const end = wanted === undefined ? endOfValue(text, at) : findBelow(text, at, wanted, positions);
    at = afterBlanks(text, end);
    if (text[at] === ",") at = afterBlanks(text, at + 1);
  }
  return at + 1;
}

const [TAB, LINE_FEED, CR, BLANK, QUOTE, BACKSLASH] = [9, 10, 13, 32, 34, 92];

function afterBlanks(text: string, from: number): number {
  let at = from;
  for (let sign = text.charCodeAt(at); ; sign = text.charCodeAt(at)) {
    if (sign !== BLANK && sign !== LINE_FEED && sign !== CR && sign !== TAB) return at;
    at += 1;
  }
}

/** Where a text in quotation marks ends. */
function endOfString(text: string, from: number): number {
  for (let at = from + 1; ; at += 1) {
    const sign = text.charCodeAt(at);
    if (sign === QUOTE) return at + 1;
    if (sign === BACKSLASH) at += 1;
  }
}

/** What ends a number, a word, or all that holds it. */
const ENDS = /[\s,\]}]|$/g;

function endOfValue(text: string, from: number): number {
  const first = text[from];
  if (first === '"') return endOfString(text, from);
  if (first !== "{" && first !== "[") {
    ENDS.lastIndex = from;
    return ENDS.exec(text)?.index ?? text.length;
  }
  let around = 0;
  for (let at = from; ; ) {
    const sign = text[at];
    if (sign === '"') at = endOfString(text, at);
    else {
      if (sign === "{" || sign === "[") around += 1;
      else if (sign === "}" || sign === "]") around -= 1;
      at += 1;
      if (around === 0) return at;
    }
  }
}
