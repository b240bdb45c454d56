import { describe, expect, it } from "vitest";
import { surveyJson } from "../../../src/document/jsonSurvey.js";

describe("surveyJson(text, depth)", () => {
  it.each([
    ["", 0],
    ['{"a":1,"b":[{"c":null,"d":-0.25}]}', 4],
    ['{"a:b,{[":"}]:"}', 1],
    ['{"a\\":":"\\\\"}', 1],
    ["[[[0]],[[0]],[[0]]]", 0],
    ['{"a":{"b":{}},"c":{"d":{}},"e":{"f":{}}}', 6],
    ['["ở\ud7ff"]', 0],
    ['["\\u00e1","\\\\ud83d","d"]', 0],
    ['["a\\nd\\tf\\rD"]', 0],
    ["[123456789012345]", 0],
    ["[2.00,2.001,2000,20.0000,12.0]", 0],
    ["[1]\u007f", 0],
  ])("%o has %i keys", (text, keys) => {
    expect(surveyJson(text, 3)).toBe(keys);
  });

  it.each([
    ["is nested too deep in lists", "[[[[]]]]"],
    ["is nested too deep in objects", '{"a":{"b":{"c":{}}}}'],
    ["has a text without an end", '["a]'],
    ["has a text that ends behind a backslash", '["a\\"]'],
    ["has half of a pair", '["\ud800"]'],
    ["has a rare character", '["\uffff"]'],
    ["writes half of a pair", '["\\ud83d"]'],
    ["writes half of a pair in capitals", '["\\uD83D"]'],
    ["writes what was lost", '["\\ufffd"]'],
    ["writes what was lost in capitals", '["\\uFFFD"]'],
    ["has a long number", "[1234567890123456]"],
    ["has an exponent", "[1e5]"],
    ["has an exponent in capitals", "[1E5]"],
    ["has what may be thousands", "[2.000]"],
    ["has what may be thousands, less than zero", "[-12.000]"],
    ["has a letter with a mark outside of texts", "[á]"],
  ])("leaves to a closer look what %s", (_, text) => {
    expect(surveyJson(text, 3)).toBe(null);
  });
});
