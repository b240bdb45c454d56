import { caMau2013Fragment as scheme } from "par-index/schemes";
import { scoreInBackground } from "../scoreInBackground.js";
import { simulated } from "../simulated.js";
import { rankFile } from "./rankFile.js";

/** @template {HTMLElement} Element @param {string} id */
const byId = (id) => /** @type {Element} */ (document.getElementById(id));

/** @type {HTMLButtonElement} */
const start = byId("start");
/** @type {HTMLButtonElement} */
const cancel = byId("cancel");
/** @type {HTMLProgressElement} */
const progress = byId("progress");
const outcome = byId("outcome");
/** @type {HTMLInputElement} */
const file = byId("file");

const worker = new Worker(new URL("worker.js", import.meta.url), { type: "module" });

start.onclick = async () => {
  const abort = new AbortController();
  cancel.onclick = () => abort.abort();
  [start.disabled, cancel.disabled] = [true, false];
  outcome.textContent = "";
  try {
    const { indexes, rankings } = await scoreInBackground(
      worker,
      { scheme, cases: simulated(5_000) },
      {
        signal: abort.signal,
        onProgress: ({ scored, total }) => {
          progress.value = scored / total;
        },
      },
    );
    outcome.textContent = `Xong: ${indexes.length} đơn vị, ${rankings.length} bảng xếp hạng`;
  } catch (error) {
    outcome.textContent = abort.signal.aborted ? "Đã dừng" : String(error);
  }
  [start.disabled, cancel.disabled] = [false, true];
};

file.onchange = async () => {
  const [chosen] = file.files ?? [];
  if (chosen === undefined) return;
  try {
    const { rows, refused } = await rankFile(scheme, chosen);
    outcome.textContent = `Tệp: ${rows.length} đơn vị, ${refused.length} hồ sơ bị từ chối`;
  } catch (error) {
    outcome.textContent = String(error);
  }
};
