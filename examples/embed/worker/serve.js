import { evaluateStream, isScoringError } from "par-index";

/**
 * Inside the worker, in Node and in browsers alike: takes one order from the port, sends each result as it comes and how
 * far it is, and stops when it is told to.
 *
 * @param {MessagePort} port
 */
export function serve(port) {
  const abort = new AbortController();
  port.onmessage = ({ data }) => {
    if (data.kind === "cancel") return abort.abort();
    score(port, data, abort.signal)
      .catch((error) => port.postMessage(failure(error)))
      .finally(() => port.close());
  };
}

/**
 * @param {MessagePort} port
 * @param {import("./scoreInBackground.js").Order} order
 * @param {AbortSignal} signal
 */
async function score(port, { scheme, cases }, signal) {
  let scored = 0;
  const tell = () => port.postMessage({ kind: "progress", scored, total: cases.length });
  for await (const result of evaluateStream(scheme, withPauses(cases, tell), { signal })) {
    if ("case" in result) scored += 1;
    if (result.kind === "summary") tell();
    port.postMessage(result);
  }
}

/** How long the worker works, in milliseconds, before it looks whether it has been told to stop. */
const SPELL = 40;

/**
 * Scoring itself never waits, so no message would reach the worker before the end: it has to be let in between.
 *
 * @param {readonly unknown[]} cases
 * @param {() => void} atPause
 */
async function* withPauses(cases, atPause) {
  let since = performance.now();
  for (const one of cases) {
    if (performance.now() - since > SPELL) {
      atPause();
      await new Promise((resolve) => setTimeout(resolve));
      since = performance.now();
    }
    yield one;
  }
}

/**
 * An error keeps only its message on the way to another thread; the issues of a refusal are plain data and go along.
 *
 * @param {unknown} error
 */
function failure(error) {
  return { kind: "failed", message: String(error), issues: isScoringError(error) ? error.issues : null };
}
