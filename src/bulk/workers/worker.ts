import { builtin } from "../../document/builtin.js";
import { type LinesPort, takeLines } from "./takeLines.js";

/*
 * The file of a worker that this package starts by itself, in Node, Bun and Deno.
 */

takeLines((builtin("worker_threads") as { readonly parentPort: LinesPort }).parentPort);
