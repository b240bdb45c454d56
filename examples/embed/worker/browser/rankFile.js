import { rankLines } from "par-index/bulk";

const start = () => new Worker(new URL("linesWorker.js", import.meta.url), { type: "module" });

/**
 * Ranks a file with one case a line on all processors.
 *
 * @param {import("par-index").Scheme} scheme
 * @param {Blob} file
 */
export function rankFile(scheme, file) {
  return rankLines(scheme, file.stream(), { workers: { count: navigator.hardwareConcurrency, start } });
}
