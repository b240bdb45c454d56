import { describe, expect, it } from "vitest";
import { bytesOf } from "../../../src/bulk/lines/program.js";
import type { Spelling } from "../../../src/bulk/lines/spelling.js";
import { NO_SPELLINGS, spellingAt, spellingTree } from "../../../src/bulk/lines/spellingTree.js";

const encoder = new TextEncoder();

function spelling(pieces: readonly string[], holes: readonly number[] = []): Spelling {
  const spelled = { pieces: pieces.map((piece) => encoder.encode(piece)), holes };
  return {
    leaf: 0,
    open: holes.length,
    missing: [],
    outcome: 0,
    points: 0,
    spelled,
    canonical: 0,
    isCanonical: false,
    most: 0,
  };
}

const filled = { values: new Float64Array(8), places: new Int32Array(16), end: 0 };
const found = (all: readonly Spelling[], text: string, from = 0): number => {
  const one = spellingAt(spellingTree(all), bytesOf(encoder.encode(text)), from, filled);
  return one === null ? -1 : all.indexOf(one);
};

describe("spellingAt(tree, bytes, from)", () => {
  it("finds a text of any length with no more behind it than ends a case", () => {
    for (let length = 1; length <= 40; length += 1) {
      const text = "đúng hạn và trước hạn: 0123456789".repeat(2).slice(0, length);
      expect(found([spelling([text])], `${text}]}}`), text).toBe(0);
      expect(filled.end).toBe(encoder.encode(text).length);
      expect(found([spelling([text, "}"], [0])], `..${text}407}]}}`, 2), text).toBe(0);
      expect(filled.values[0]).toBe(407);
      expect(found([spelling([text])], `${text.slice(0, -1)}?]}}`), text).toBe(-1);
    }
  });

  it("tells many texts with one beginning apart", () => {
    const all = ["", "a", "ab", "b", "ba", "bbbbbbbbbbbbbbbb"].map((end) =>
      spelling([`{"leaf":"1.1","facts":"${end}"}`]),
    );
    for (const [at, { spelled }] of all.entries()) {
      expect(found(all, `${new TextDecoder().decode(spelled.pieces[0])}]}}`)).toBe(at);
    }
    expect(found(all, '{"leaf":"1.1","facts":"c"}]}}')).toBe(-1);
    expect(spellingAt(NO_SPELLINGS, bytesOf(encoder.encode("{}]}}")), 0, filled)).toBeNull();
  });

  it("takes digits for the figure where one has a hole and another digits", () => {
    const all = [spelling(["p=", ";q=", "."], [0, 1]), spelling(["p=5;q=", "."], [1])];
    expect(found(all, "p=5;q=6.]}}")).toBe(0);
    expect([...filled.values.subarray(0, 2)]).toEqual([5, 6]);
    expect(found(all, "p=05;q=6.]}}")).toBe(-1);
    expect(found(all, "p=;q=6.]}}")).toBe(-1);
    expect(found(all, `p=${"9".repeat(15)};q=6.]}}`)).toBe(0);
    expect(found(all, `p=${"9".repeat(16)};q=6.]}}`)).toBe(-1);
  });
});
