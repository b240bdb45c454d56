import { builtin } from "../../document/builtin.js";
import type { RankWorker } from "./takeInWorkers.js";

/** What is used of `node:worker_threads`. */
interface Threads {
  readonly Worker: new (file: string | URL) => RankWorker;
}

/** Starts the worker of this package; `null` where the runtime has no threads of Node. */
export function starter(): (() => RankWorker) | null {
  const threads = builtin("worker_threads") as Threads | null;
  if (threads === null) return null;
  // Beside this file, in each form that the package has: a URL, or as CommonJS knows it a path.
  const file = import.meta.url.replace(/[^/\\]*(\.\w+)$/, "worker$1");
  return () => new threads.Worker(file.startsWith("file:") ? new URL(file) : file);
}
