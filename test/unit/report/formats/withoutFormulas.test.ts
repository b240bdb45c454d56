import { describe, expect, it } from "vitest";
import { withoutFormulas } from "../../../../src/report/formats/withoutFormulas.js";

describe("withoutFormulas(text)", () => {
  it.each([
    ["=1+1", "'=1+1"],
    ["  =1+1", "'  =1+1"],
    ['"=1+1', "'\"=1+1"],
    ['""  =1', '""  =1'],
    ["＝1", "'＝1"],
    ["\t=1", "'\t'=1"],
    ["\n\n=1", "'\n\n'=1"],
    [" \n=1", " \n'=1"],
    ["\na", "'\na"],
    ["a;=1", "a;'=1"],
    ['a,"=1;+2', "a,\"'=1;'+2"],
    ["a, -5 điểm", "a, '-5 điểm"],
    ["a;;  ==1", "a;;  '==1"],
    ["1 - 2", "1 - 2"],
    ["a=b", "a=b"],
    [";a", ";a"],
    ["Sở Y tế", "Sở Y tế"],
    ["", ""],
  ])("makes %o %o", (text, expected) => {
    expect(withoutFormulas(text)).toBe(expected);
  });
});
