import { ScoringError } from "par-index";

/**
 * @typedef {{ scheme: import("par-index").Scheme, cases: readonly unknown[] }} Order
 * @typedef {{ scored: number, total: number }} Progress
 * @typedef {object} Result
 * @property {import("par-index").UnitIndex[]} indexes
 * @property {import("par-index").StreamedRefusal[]} refused
 * @property {import("par-index").StreamedRanking[]} rankings
 * @property {import("par-index").StreamSummary} summary
 */

/**
 * Has a worker score the cases, in Node or in a browser; meanwhile this thread is free. One worker may serve many orders.
 *
 * @param {{ postMessage(message: any, transfer: any[]): void }} worker
 * @param {Order} order
 * @param {{ onProgress?: (progress: Progress) => void, signal?: AbortSignal }} [options]
 * @returns {Promise<Result>} What `evaluateStream` gives, gathered. Rejected with the signal's reason when it is aborted,
 *   and with a `ScoringError` where the scheme is refused.
 */
export function scoreInBackground(worker, order, { onProgress, signal } = {}) {
  const { port1: port, port2 } = new MessageChannel();
  worker.postMessage(port2, [port2]);
  const cancel = () => port.postMessage({ kind: "cancel" });
  /** @type {Promise<Result>} */
  const result = new Promise((resolve, reject) => {
    /** @type {Omit<Result, "summary">} */
    const gathered = { indexes: [], refused: [], rankings: [] };
    port.onmessage = ({ data }) => {
      if (data.kind === "progress") onProgress?.({ scored: data.scored, total: data.total });
      else if (data.kind === "index") gathered.indexes.push(data.index);
      else if (data.kind === "refused") gathered.refused.push(data);
      else if (data.kind === "ranking") gathered.rankings.push(data);
      else if (data.kind === "summary") resolve({ ...gathered, summary: data });
      else if (data.issues !== null) reject(new ScoringError(data.issues));
      else reject(signal?.aborted ? signal.reason : new Error(data.message));
    };
  });
  if (signal?.aborted) cancel();
  signal?.addEventListener("abort", cancel);
  port.postMessage({ kind: "score", ...order });
  return result.finally(() => {
    signal?.removeEventListener("abort", cancel);
    port.close();
  });
}
