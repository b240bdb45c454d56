import { isList, readElement, readLength } from "./plain.js";
import { notAList } from "./readAnything.js";
import { NOTHING, type Read } from "./run.js";

/** How many elements a list may have. */
export interface Bounds {
  readonly least: number;
  readonly most: number;
}

/** Reads a list. A part of it that could be read keeps its positions. */
export function listReader(element: Read, { least, most }: Bounds): Read {
  return (input, run) => {
    if (!isList(input)) return notAList(input, run);
    const length = readLength(input, run);
    if (length === null) return NOTHING;
    if (length < least) return run.report("document.empty_list", {});
    if (length > most) return run.report("document.list_too_long", { limit: String(most) });
    if (!run.enter(length)) return NOTHING;
    const copy: unknown[] = [];
    for (let at = 0; at < length && !run.ended; at += 1) {
      run.path.push(at);
      const value = readElement(input, at, run);
      copy.push(value === NOTHING ? undefined : present(element(value, run)));
      run.path.pop();
    }
    return Object.freeze(copy);
  };
}

function present(value: unknown): unknown {
  return value === NOTHING ? undefined : value;
}
