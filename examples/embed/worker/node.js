import { Worker } from "node:worker_threads";
import { caMau2013Fragment as scheme } from "par-index/schemes";
import { scoreInBackground } from "./scoreInBackground.js";
import { simulated } from "./simulated.js";

const worker = new Worker(new URL("./worker.js", import.meta.url));
const abort = new AbortController();
process.once("SIGINT", () => abort.abort());

try {
  const { indexes, rankings } = await scoreInBackground(
    worker,
    { scheme, cases: simulated(20_000) },
    {
      onProgress: ({ scored, total }) => process.stderr.write(`\r${scored}/${total}`),
      signal: abort.signal,
    },
  );
  console.log(`\n${indexes.length} đơn vị (mô phỏng), ${rankings.length} bảng xếp hạng`);
} catch (error) {
  console.error(abort.signal.aborted ? "\nĐã dừng theo yêu cầu" : error);
  process.exitCode = 1;
} finally {
  await worker.terminate();
}
