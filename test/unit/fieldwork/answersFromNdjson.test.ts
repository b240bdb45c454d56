import { limits } from "par-index";
import { type AnswerBatch, answersFromNdjson } from "par-index/survey";
import { describe, expect, it } from "vitest";

async function batches(...pieces: readonly string[]): Promise<readonly AnswerBatch[]> {
  const all: AnswerBatch[] = [];
  for await (const batch of answersFromNdjson(pieces)) all.push(batch);
  return all;
}
const answer = { unit: "a", group: "dan", question: "q2", option: "co" };
const line = JSON.stringify(answer);

describe("answersFromNdjson(chunks)", () => {
  it("gives one batch for each piece, and what is left at the end", async () => {
    expect(await batches(`${line}\n${line.slice(0, 9)}`, line.slice(9), `\n \t\n${line}`)).toEqual([
      [{ ...answer, line: 1 }],
      [],
      [{ ...answer, line: 2 }],
      [{ ...answer, line: 4 }],
    ]);
  });

  it("takes a byte order mark off the first line only, and only off its beginning", async () => {
    const notJson = (at: number) => ({
      line: at,
      issues: [{ code: "survey.line_not_json", level: "error", path: ["line", at], params: {} }],
    });
    expect((await batches(`\uFEFF${line}\n\uFEFF${line}\n{\uFEFF}`)).flat()).toEqual([
      { ...answer, line: 1 },
      notJson(2),
      notJson(3),
    ]);
    expect((await batches(`${line.slice(0, 1)}\uFEFF${line.slice(1)}`)).flat()).toEqual([notJson(1)]);
  });

  it("reads a line of the greatest length, and none that is longer", async () => {
    const full = line + " ".repeat(limits.text - line.length);
    expect((await batches(`${full}\n${full} `)).flat()).toEqual([
      { ...answer, line: 1 },
      {
        line: 2,
        issues: [
          {
            code: "document.text_too_long",
            level: "error",
            path: ["line", 2],
            params: { length: String(limits.text + 1), limit: String(limits.text) },
          },
        ],
      },
    ]);
  });

  it("says of every field of an answer what is wrong with it", async () => {
    const of = (at: number, code: string, field: string[], params: object = {}) => ({
      code,
      level: "error",
      path: ["line", at, ...field],
      params,
    });
    expect((await batches('null\n"x"\n[]\n{"unit":null,"group":{},"option":1}')).flat()).toEqual([
      { line: 1, issues: [of(1, "document.not_an_object", [])] },
      { line: 2, issues: [of(2, "document.not_an_object", [])] },
      { line: 3, issues: [of(3, "document.not_an_object", [])] },
      {
        line: 4,
        issues: [
          of(4, "document.not_a_text", ["unit"]),
          of(4, "document.not_a_text", ["group"]),
          of(4, "document.missing", ["question"], { key: "question" }),
          of(4, "document.not_a_text", ["option"]),
        ],
      },
    ]);
    for (const field of ["unit", "group", "question", "option"] as const) {
      expect((await batches(JSON.stringify({ ...answer, [field]: 5 }))).flat()).toEqual([
        { line: 1, issues: [of(1, "document.not_a_text", [field])] },
      ]);
    }
  });
});
