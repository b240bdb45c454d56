import type { Part } from "../lines/part.js";
import type { Lines } from "./lines.js";
import { type Listening, listen, readListening } from "./messages.js";
import type { Beginning } from "./takeLines.js";

/** What is used of a worker: that of a browser, or that of `node:worker_threads`. */
export type RankWorker = Listening & {
  readonly postMessage: (message: unknown, transfer: ArrayBuffer[]) => void;
  readonly terminate: () => unknown;
};

/** Workers, and how each is started. */
export interface RankWorkers {
  /** How many at most; there are never more than parts of the file. */
  readonly count: number;
  /** Starts one whose file calls `takeLines`. It is ended when all lines are taken, or none can be. */
  readonly start: () => RankWorker;
}

/**
 * Has parts of a file taken by workers. Each has one part at a time and is handed the next when it has given that back, so that no
 * more is read than they can take.
 *
 * @throws What the source throws, and what a worker does.
 */
export async function takeInWorkers(
  { count, start }: RankWorkers,
  beginning: Beginning,
  parts: AsyncGenerator<Lines, void>,
): Promise<readonly Part[]> {
  const taken = new Map<number, Part>();
  const started: RankWorker[] = [];
  let fail: (error: unknown) => void = () => {};
  const failed = new Promise<never>((_, reject) => {
    fail = reject;
  });
  const begin = (): ((lines: Lines) => Promise<Part>) => {
    const worker = start();
    readListening("options.workers.start()", worker);
    started.push(worker);
    return beginWorker(worker, beginning, fail);
  };
  const work = async (): Promise<void> => {
    let take: ((lines: Lines) => Promise<Part>) | null = null;
    for (let next = await parts.next(); next.done !== true; next = await parts.next()) {
      take ??= begin();
      taken.set(next.value.line, await take(next.value));
    }
  };
  try {
    await Promise.race([failed, Promise.all(Array.from({ length: count }, work))]);
  } finally {
    // A source that gives nothing more for the time being must not keep anybody from learning what failed.
    parts.return().catch(() => {});
    await Promise.all(started.map((worker) => worker.terminate()));
  }
  return [...taken].sort(([line], [other]) => line - other).map(([, part]) => part);
}

/** Hands a worker its first message; gives a way to have lines taken, one part after the other. */
function beginWorker(
  worker: RankWorker,
  beginning: Beginning,
  fail: (error: unknown) => void,
): (lines: Lines) => Promise<Part> {
  let give: (part: Part) => void = () => {};
  listen(worker, "message", (part) => give(part as Part));
  listen(worker, "messageerror", (event) => fail(errorOf(event)));
  listen(worker, "error", (event) => fail(errorOf(event)));
  listen(worker, "exit", (code) => fail(new Error(`A worker of rankLines ended by itself: ${code}`)));
  worker.postMessage(beginning, []);
  return (lines) =>
    new Promise((resolve) => {
      give = resolve;
      worker.postMessage(lines, [lines.bytes.buffer as ArrayBuffer]);
    });
}

/** What a worker threw; browsers tell only what it said. */
function errorOf(event: unknown): unknown {
  if (event instanceof Error) return event;
  const { error, message } = event as { readonly error?: unknown; readonly message?: unknown };
  return error ?? new Error(`A worker of rankLines failed: ${message ?? "its message cannot be read"}`);
}
