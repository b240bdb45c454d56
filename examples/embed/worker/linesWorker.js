import { parentPort } from "node:worker_threads";
import { takeLines } from "par-index/bulk";

if (parentPort !== null) takeLines(parentPort);
