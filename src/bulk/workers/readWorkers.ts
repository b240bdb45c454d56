import { readFunction, readOptionsObject, readWhole, wrongArgument } from "../../document/arguments.js";
import { starter } from "./startWorker.js";
import type { RankWorkers } from "./takeInWorkers.js";

const NAME = "options.workers";

/** More than any machine has processors. */
const MOST = 1_000;

/**
 * The workers that are asked for; `null` for none. A number alone is for runtimes in which this package can start them.
 *
 * @throws `argument.missing`, `argument.other_kind`, `argument.write_instead`, `argument.not_whole`, `document.unknown_key`
 */
export function readWorkers(workers: number | RankWorkers): RankWorkers | null {
  if (typeof workers !== "object" || workers === null) {
    const count = readWhole(NAME, workers, 0, MOST);
    if (count === 0) return null;
    const start = starter();
    if (start === null) throw wrongArgument(NAME, "an-object", workers);
    return { count, start };
  }
  readOptionsObject(NAME, workers, ["count", "start"]);
  const { count, start } = workers;
  readFunction(`${NAME}.start`, start);
  return readWhole(`${NAME}.count`, count, 0, MOST) === 0 ? null : { count, start };
}
