import { describe, expect, it } from "vitest";
import { fuzz } from "../attack/fuzz.js";

/** The short form of `npm run proof -- fuzz`. */
describe("hostile input", () => {
  it("meets a value or a ScoringError from every function, and never a changed prototype", () => {
    const seed = Number(process.env["PAR_SEED"] ?? 880);
    const { failures, refused, accepted, codes } = fuzz(4_000, seed);
    expect(failures).toEqual([]);
    expect(refused).toBeGreaterThan(2_000);
    expect(accepted).toBeGreaterThan(100);
    expect(codes.size).toBeGreaterThan(25);
  });
});
