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
  const here = import.meta.url;
  const folder = here.slice(0, Math.max(here.lastIndexOf("/"), here.lastIndexOf("\\")) + 1);
  const file = `${folder}worker${here.slice(here.lastIndexOf("."))}`;
  return () => new threads.Worker(file.startsWith("file:") ? new URL(file) : file);
}
