import assert from "node:assert/strict";
import { after, test } from "node:test";
import { Worker } from "node:worker_threads";
import { digest, evaluate, ScoringError } from "par-index";
import { rankLines } from "par-index/bulk";
import { caMau2013Fragment as scheme } from "par-index/schemes";
import { scoreInBackground } from "./scoreInBackground.js";
import { simulated } from "./simulated.js";

const worker = new Worker(new URL("./worker.js", import.meta.url));
after(() => worker.terminate());

test("the worker's results are those of evaluate, and this thread goes on meanwhile", async () => {
  const cases = simulated(5_000);
  /** @type {number[]} */
  const steps = [];
  let ticks = 0;
  const clock = setInterval(() => {
    ticks += 1;
  }, 5);
  const { indexes, rankings, summary } = await scoreInBackground(
    worker,
    { scheme, cases },
    { onProgress: ({ scored }) => steps.push(scored) },
  );
  clearInterval(clock);
  const expected = evaluate(scheme, cases);
  assert.deepEqual(indexes, expected.indexes);
  assert.deepEqual(
    rankings.map(({ kind: _, ...ranking }) => ranking),
    expected.rankings,
  );
  assert.deepEqual(
    summary.rankings.map((stamp) => stamp.digest),
    expected.rankings.map((ranking) => digest(ranking)),
  );
  assert.ok(steps.length > 2 && steps.every((step, at) => step >= (steps[at - 1] ?? 0)), String(steps));
  assert.equal(steps.at(-1), 5_000);
  assert.ok(ticks > 5, `${ticks} ticks`);
});

test("it stops when told to, with the caller's own reason, and takes the next order", async () => {
  const abort = new AbortController();
  let last = 0;
  const work = scoreInBackground(
    worker,
    { scheme, cases: simulated(50_000) },
    {
      signal: abort.signal,
      onProgress: ({ scored }) => {
        last = scored;
        abort.abort(new Error("the official went home"));
      },
    },
  );
  await assert.rejects(work, /went home/);
  assert.ok(last < 25_000, `${last} were scored`);
  assert.equal((await scoreInBackground(worker, { scheme, cases: simulated(3) })).indexes.length, 3);
});

test("an order that is cancelled before it begins is not begun", async () => {
  const work = scoreInBackground(
    worker,
    { scheme, cases: simulated(3) },
    { signal: AbortSignal.abort(new Error("no")) },
  );
  await assert.rejects(work, /no/);
});

test("a bad case is refused by itself; a bad scheme comes back as a ScoringError with its issues", async () => {
  const { indexes, refused } = await scoreInBackground(worker, { scheme, cases: [...simulated(2), {}] });
  assert.deepEqual([indexes.length, refused[0]?.case], [2, 2]);
  const bad = /** @type {any} */ ({ ...scheme, parts: [] });
  await assert.rejects(
    scoreInBackground(worker, { scheme: bad, cases: [] }),
    (error) => error instanceof ScoringError && error.issues.length > 0,
  );
});

test("workers of rankLines change no byte of its result", async () => {
  const bytes = new TextEncoder().encode(
    simulated(10_000)
      .map((one) => `${JSON.stringify(one)}\n`)
      .join(""),
  );
  const alone = await rankLines(scheme, bytes);
  assert.equal(alone.rows.length, 10_000);
  assert.equal(JSON.stringify(await rankLines(scheme, bytes, { workers: 2 })), JSON.stringify(alone));
  const start = () => new Worker(new URL("./linesWorker.js", import.meta.url));
  assert.deepEqual(await rankLines(scheme, bytes, { workers: { count: 2, start } }), alone);
});
