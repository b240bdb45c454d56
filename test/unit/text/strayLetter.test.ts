import { describe, expect, it } from "vitest";
import { strayLetterIn } from "../../../src/text/strayLetter.js";

describe("strayLetterIn(name)", () => {
  it.each([
    ["S? Y t?", "?"],
    ["sá»Ÿ", "»"],
    ["XÃ£ Äáº·c biá»‡t", "£"],
    ["Së Néi vô", "ë"],
    ["Sôû Noäi vuï", "û"],
  ])("finds what a change of font or encoding leaves in %s", (name, stray) => {
    expect(strayLetterIn(name)).not.toBeNull();
    expect([...name]).toContain(stray);
  });

  it.each([
    "Sở Y tế",
    "Xã Chiềng Ân",
    "Ủy ban nhân dân xã “Đặc biệt” – khối 1",
    "PHƯỜNG Ô CHỢ DỪA",
    "Département No. 5°",
    "a·b",
  ])("finds nothing in %s", (name) => {
    expect(strayLetterIn(name)).toBeNull();
  });
});
