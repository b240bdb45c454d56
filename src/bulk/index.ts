/**
 * A whole province or country in columns of whole numbers: from bytes to ranks, for simulations and sliders.
 *
 * @packageDocumentation
 */
export { compile } from "./compile.js";
export type { Excess } from "./excess.js";
export type { Source, StreamOfBytes } from "./lines/pieces.js";
export type { PlacedFigures, Plan } from "./plan.js";
export type { LineStamp, RankedLines, RefusedLine } from "./rankedLines.js";
export { type RankOptions, rankLines } from "./rankLines.js";
export type { Listening } from "./workers/messages.js";
export type { RankWorker, RankWorkers } from "./workers/takeInWorkers.js";
export { type LinesPort, takeLines } from "./workers/takeLines.js";
