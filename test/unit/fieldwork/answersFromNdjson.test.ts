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
    expect(await batches(`${line}\n${line.slice(0, 9)}`, line.slice(9), `\n \t\n${line}`)).toStrictEqual([
      [{ ...answer, line: 1 }],
      [],
      [{ ...answer, line: 2 }],
      [{ ...answer, line: 4 }],
    ]);
  });

  it("takes a byte order mark off the first line only, and only off its beginning", async () => {
    const refused = (at: number, column: string, expected: string) => ({
      line: at,
      issues: [
        {
          code: "document.json_unexpected",
          level: "error",
          path: ["line", at],
          params: { line: String(at), column, found: "U+FEFF", expected },
        },
      ],
    });
    expect((await batches(`\uFEFF${line}\n\uFEFF${line}\n{\uFEFF}`)).flat()).toMatchObject([
      { ...answer, line: 1 },
      refused(2, "1", "json-value"),
      refused(3, "2", "json-key"),
    ]);
    expect((await batches(`${line.slice(0, 1)}\uFEFF${line.slice(1)}`)).flat()).toStrictEqual([
      refused(1, "2", "json-key"),
    ]);
  });

  it("reads a line of the greatest length, and none that is longer", async () => {
    const full = line + " ".repeat(limits.text - line.length);
    expect((await batches(`${full}\n${full} `)).flat()).toStrictEqual([
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
    expect((await batches('null\n"x"\n[]\n{"unit":null,"group":{},"option":1}')).flat()).toStrictEqual([
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
      expect((await batches(JSON.stringify({ ...answer, [field]: 5 }))).flat()).toStrictEqual([
        { line: 1, issues: [of(1, "document.not_a_text", [field])] },
      ]);
    }
  });
});

describe("answersFromNdjson(bytes)", () => {
  const unit = "xã Mường La";
  const bytes = new TextEncoder().encode(`\uFEFF${JSON.stringify({ ...answer, unit })}\n${line}`);
  const read = async (pieces: readonly Uint8Array[]) => {
    const all: AnswerBatch[] = [];
    for await (const batch of answersFromNdjson(pieces)) all.push(batch);
    return all.flat();
  };

  it("reads bytes wherever they are cut", async () => {
    for (let cut = 0; cut <= bytes.length; cut += 1) {
      expect(await read([bytes.slice(0, cut), bytes.slice(cut)])).toStrictEqual([
        { ...answer, unit, line: 1 },
        { ...answer, line: 2 },
      ]);
    }
  });

  it("refuses the lines whose bytes are no text, and reads the others", async () => {
    const latin1 = Buffer.from(`${line}\n${JSON.stringify({ ...answer, unit: "Cà Mau" })}\n${line}`, "latin1");
    expect(await read([latin1])).toMatchObject([
      { line: 1, unit: "a" },
      { line: 2, issues: [{ code: "document.wrong_encoding", path: ["line", 2] }] },
      { line: 3, unit: "a" },
    ]);
  });

  it("refuses a field that is written twice", async () => {
    expect((await batches(`{"unit":"b",${line.slice(1)}`)).flat()).toMatchObject([
      { line: 1, issues: [{ code: "document.doubled_key", path: ["line", 1, "unit"] }] },
    ]);
  });

  it("throws for a piece that is neither text nor bytes", async () => {
    await expect(read([5 as unknown as Uint8Array])).rejects.toThrow(/document\.not_bytes/);
  });
});
