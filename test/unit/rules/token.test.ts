import { describe, expect, it } from "vitest";
import { type Token, tokensOf } from "../../../src/rules/sentence/token.js";

/** A token as a text, with its place: words as they are, `!` a mark, `#` a number, `“` what is quoted, `[` an id. */
function shown(token: Token): string {
  if (token.kind === "group") return `(${token.tokens.map(shown).join(" ")})@${token.at}`;
  const sign = { word: "", mark: "!", number: "#", quoted: "“", id: "[" }[token.kind];
  return `${sign}${token.kind === "number" ? token.value : token.text}@${token.at}`;
}

function told(sentence: string): string {
  const taken = tokensOf(sentence);
  return taken.ok ? taken.tokens.map(shown).join(" ") : Object.values(taken.fault).join(" ");
}

describe("tokensOf(sentence)", () => {
  it.each([
    ["Từ 90% trở lên: 2;", "Từ@0 #90@3 !%@5 trở@7 lên@11 !:@14 #2@16"],
    ["* ⇒ – − • …", "!×@0 !→@2 !-@4 !-@6 !•@8 !…@10"],
    ["a1 1a a-b\u00a0\tc", "a1@0 #1@3 a@4 a-b@6 c@11"],
    [`${"Sở".normalize("NFD")} A`, "Sở@0 A@5"],
    ["", ""],
  ])("takes %j apart: %s", (sentence, tokens) => expect(told(sentence)).toBe(tokens));

  it.each([
    ["\n Từ 1", "Từ@2 #1@5"],
    ["- Từ 1\n- đến 2", "Từ@2 #1@5 !;@6 đến@9 #2@13"],
    ["a:\n- b,\n c;\nd\ne.\n", "a@0 !:@1 b@5 !,@6 c@9 !;@10 d@12 !;@13 e@14"],
    ["a\n\n b", "a@0 !;@1 b@4"],
    ["a -\nb\n-c", "a@0 !-@2 !;@3 b@4 !;@5 !-@6 c@7"],
    ["“:”\nb", "“:@0 !;@3 b@4"],
    ["a.b", "a@0 !;@1 b@2"],
    ["a;;", "a@0"],
    ["a:.", "a@0"],
    [":", ""],
    ["– a", "a@2"],
    ["+ 5", "#5@2"],
    ["• ", ""],
  ])("ends a clause with a line of %j, but where one has ended: %s", (sentence, tokens) => {
    expect(told(sentence)).toBe(tokens);
  });

  it.each([
    ["1,5 01 0,5 12,25 1,125", "#1.5@0 #1@4 #0.5@7 #12.25@11 #1.125@17"],
    ["-5 a -5 (-1) x=-2 :-3 −0 −1,5", "#-5@0 a@3 #-5@5 (#-1@9)@8 x@13 !=@14 #-2@15 !:@18 #-3@19 #0@22 #-1.5@25"],
    ["3-4 3 - 4 80-<90% a,−2", "#3@0 !-@1 #4@2 #3@4 !-@6 #4@8 #80@10 !-@12 !<@13 #90@14 !%@16 a@18 !,@19 !-@20 #2@21"],
  ])("tells a sign from a dash in %j: %s", (sentence, tokens) => expect(told(sentence)).toBe(tokens));

  it.each([
    ['“a ”” b” [x ]] y] "c"', "“a ” b@0 [x ] y@9 “c@18"],
    ["(a (b; ) c.)", "(a@1 (b@4)@3 c@9)@0"],
    ["(“)”)", "(“)@1)@0"],
  ])("keeps what stands between marks together in %j: %s", (sentence, tokens) => {
    expect(told(sentence)).toBe(tokens);
  });

  it.each([
    ["1.5", "number 0 1.5"],
    ["a 1,250", "number 2 1,250"],
    ["-075", "number 0 075"],
    ["1,2,3", "number 0 1,2,3"],
    ["a “b", "open 2 “"],
    ["[a", "open 0 ["],
    ['a "b', 'open 2 "'],
    ["a (b", "open 2 ("],
    ["a)", "closing 1 )"],
    ["a”", "closing 1 ”"],
    ["a]", "closing 1 ]"],
    ["(".repeat(33) + ")".repeat(33), "open 32 ("],
  ])("stops in %j: %s", (sentence, fault) => expect(told(sentence)).toBe(fault));

  it("goes thirty-two parentheses deep", () => {
    expect(tokensOf("(".repeat(32) + ")".repeat(32)).ok).toBe(true);
  });
});
