import type { MessagePort as PortOfNode, Worker as WorkerOfNode } from "node:worker_threads";
import type { LinesPort, RankWorker } from "par-index/bulk";
import { describe, expectTypeOf, it } from "vitest";

describe("workers", () => {
  it("are those of browsers, and those of Node", () => {
    expectTypeOf<Worker>().toExtend<RankWorker>();
    expectTypeOf<WorkerOfNode>().toExtend<RankWorker>();
    expectTypeOf<EventTarget>().not.toExtend<RankWorker>();
  });

  it("have their messages by what a browser or Node gives them", () => {
    expectTypeOf<typeof self>().toExtend<LinesPort>();
    expectTypeOf<MessagePort>().toExtend<LinesPort>();
    expectTypeOf<PortOfNode>().toExtend<LinesPort>();
    expectTypeOf<EventTarget>().not.toExtend<LinesPort>();
  });
});
