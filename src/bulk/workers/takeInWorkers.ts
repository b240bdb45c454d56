import { readFunction } from "../../document/arguments.js";
import { once } from "../../document/once.js";
import type { Part } from "../lines/part.js";
import type { Lines } from "./lines.js";
import { type Listening, listen, readListening } from "./messages.js";
import type { Answer, Beginning } from "./takeLines.js";

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

const STARTED = "options.workers.start()";

/** Has a part taken by a worker, behind those that it was handed before. */
type Taker = (lines: Lines) => Promise<Part>;

/**
 * Has parts of a file taken by workers. Each has two parts at most, one of which waits, and is handed another when it has given one
 * back, so that no more is read than they can take.
 *
 * @throws What the source throws, and what a worker does; `argument.missing` and `argument.other_kind` for what is started and is no
 *   worker.
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
  const begin = (): Taker => {
    const worker = start();
    readFunction(`${STARTED}.terminate`, worker?.terminate);
    started.push(worker);
    readListening(STARTED, worker);
    return beginWorker(worker, beginning, fail);
  };
  let isOver = false;
  const handParts = async (taker: () => Taker): Promise<void> => {
    for (let next = await parts.next(); next.done !== true && !isOver; next = await parts.next()) {
      taken.set(next.value.line, await taker()(next.value));
    }
  };
  // A worker begins with its first part, so that a small file has few.
  const takers = Array.from({ length: count }, () => once(begin));
  try {
    await Promise.race([failed, Promise.all([...takers, ...takers].map(handParts))]);
  } finally {
    isOver = true;
    // A source that gives nothing more for the time being must not keep anybody from learning what failed.
    parts.return().catch(() => {});
    // Whether it can be ended or not, what it gave stands.
    await Promise.allSettled(started.map(async (worker) => worker.terminate()));
  }
  return [...taken].sort(([line], [other]) => line - other).map(([, part]) => part);
}

/** Hands a worker its first message. */
function beginWorker(worker: RankWorker, beginning: Beginning, fail: (error: unknown) => void): Taker {
  const waiting: { readonly lines: Lines; readonly resolve: (part: Part) => void }[] = [];
  listen(worker, "message", (answer) => {
    const asked = waiting.shift();
    if (asked !== undefined && isAnswer(asked.lines, answer)) asked.resolve(answer.part);
    else fail(new Error("A worker of rankLines sent something else than an answer of takeLines"));
  });
  listen(worker, "messageerror", fail);
  listen(worker, "error", fail);
  listen(worker, "exit", (code) => fail(new Error(`A worker of rankLines ended by itself: ${code}`)));
  worker.postMessage(beginning, []);
  return (lines) =>
    new Promise((resolve) => {
      waiting.push({ lines, resolve });
      worker.postMessage(lines, [lines.bytes.buffer as ArrayBuffer]);
    });
}

/** Whether it is what `takeLines` answers to these lines: none of their cases may get lost. */
function isAnswer({ line, cases }: Lines, answer: unknown): answer is Answer {
  const { line: of, part } = Object(answer) as Partial<Answer>;
  return of === line && Array.isArray(part?.cases) && part.cases.length === cases;
}
