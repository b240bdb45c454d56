import { describe, expect, it } from "vitest";
import { positionsOf } from "../../../src/number/positionsOf.js";

describe("positionsOf(numbers, size)", () => {
  it("gives the positions of each number in their order, and leaves negative ones out", () => {
    const positions = positionsOf(Int32Array.of(2, -1, 0, 2, 2, -1, 0), 4);
    expect([0, 1, 2, 3].map((number) => [...positions(number)])).toStrictEqual([[2, 6], [], [0, 3, 4], []]);
  });

  it("takes a list of nothing", () => {
    expect([...positionsOf(new Int32Array(0), 1)(0)]).toStrictEqual([]);
  });
});
