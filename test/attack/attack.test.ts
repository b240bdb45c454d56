import { describe, expect, it } from "vitest";
import { attack } from "./attack.js";
import { growthOfWorks } from "./growth.js";

describe("attacks over all exports, bytes, terminals, results and cases", () => {
  it("end in no accepted forgery, no raw error and no silent loss", async () => {
    const { breaches, made } = await attack(1200, 880);
    expect(breaches.map(({ by, kind, what }) => `${by}: ${kind}: ${what}`)).toEqual([]);
    expect(made.size).toBe(7);
  });

  it("take no time that grows with the square of the size", () => {
    // Four times as much takes four times as long; sixteen times would be the square.
    const growth = [...growthOfWorks(100)].filter(([, times]) => times > 10);
    expect(growth).toEqual([]);
  });
});
