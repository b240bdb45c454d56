import { type AnswerBatch, answersFromCsv } from "par-index/survey";
import { describe, expect, it } from "vitest";

async function batches(...pieces: readonly string[]): Promise<readonly AnswerBatch[]> {
  const all: AnswerBatch[] = [];
  for await (const batch of answersFromCsv(pieces)) all.push(batch);
  return all;
}
const read = async (...pieces: readonly string[]) => (await batches(...pieces)).flat();
const HEAD = "unit,group,question,option\n";
const answer = { unit: "a", group: "dan", question: "q2", option: "co" };

describe("answersFromCsv(chunks, separator)", () => {
  it("gives one batch for each piece, and what is left at the end", async () => {
    expect(await batches(`${HEAD}a,dan,q2,co\n`, "", "a,dan,q2,", "co\na,dan,q2,co")).toStrictEqual([
      [{ ...answer, line: 2 }],
      [],
      [],
      [{ ...answer, line: 3 }],
      [{ ...answer, line: 4 }],
    ]);
  });

  it("reads columns by their names, and does not look at others", async () => {
    expect(await read("at,option,unit,question,group\n9,co,a,q2,dan\n")).toStrictEqual([{ ...answer, line: 2 }]);
  });

  it("takes a byte order mark off the beginning, and off no other place", async () => {
    expect(await read("", `\uFEFF${HEAD}`, "\uFEFFa,dan,q2,co\n")).toStrictEqual([
      { ...answer, unit: "\uFEFFa", line: 2 },
    ]);
    expect(await read("unit,group,", "\uFEFFquestion,option\n")).toMatchObject([{ line: 1 }]);
    expect(await read("\uFEFF", HEAD, "a,dan,q2,co")).toStrictEqual([{ ...answer, line: 2 }]);
  });

  it("says which column is missing, or how often it stands, and reads nothing after", async () => {
    const column = (name: string, found: string) => ({
      code: "survey.csv_column",
      level: "error",
      path: ["line", 2],
      params: { column: name, found, headings: "“option”, “unit”, “unit”, “Group”" },
    });
    expect(await read("\noption,unit,unit,Group\na,b,c,d\n")).toStrictEqual([
      { line: 2, issues: [column("unit", "2"), column("group", "0"), column("question", "0")] },
    ]);
    expect(await read('unit,group,question,op"tion\na,dan,q2,co\na,dan,q2,co')).toStrictEqual([
      { line: 1, issues: [{ code: "survey.csv_quote", level: "error", path: ["line", 1], params: {} }] },
    ]);
  });

  it("refuses a line with too few fields or too many, and says how many; a line of empty fields is none", async () => {
    const fields = (line: number, found: string) => ({
      line,
      issues: [{ code: "survey.csv_fields", level: "error", path: ["line", line], params: { found, expected: "4" } }],
    });
    expect(await read(`${HEAD}a,dan,q2\na,dan,q2,co,\n,,,\n`)).toStrictEqual([fields(2, "3"), fields(3, "5")]);
  });

  it("refuses a column that says who answered under another name", async () => {
    const codesOf = async (column: string, more = "") =>
      (await read(`unit,group,question,option,${column}${more}\n`)).flatMap((one) =>
        "issues" in one ? one.issues.map(({ code }) => code) : [],
      );
    for (const column of ["Mã phiếu", "Respondent", "respondent_id", "Người trả lời"]) {
      expect(await codesOf(column)).toEqual(["survey.respondent_unnamed"]);
    }
    expect(await codesOf("id")).toEqual([]);
    expect(await codesOf("Mã phiếu", ",respondent")).toEqual([]);
  });

  it("refuses a file without even a heading", async () => {
    expect((await read("")).map((one) => "issues" in one && one.issues.map(({ code }) => code))).toStrictEqual([
      Array.from({ length: 4 }, () => "survey.csv_column"),
    ]);
  });
});

describe("answersFromCsv(bytes)", () => {
  const read = async (...pieces: readonly Uint8Array[]) => {
    const all: AnswerBatch[] = [];
    for await (const batch of answersFromCsv(pieces)) all.push(batch);
    return all.flat();
  };

  it.each([
    ["UTF-8 with its mark", new TextEncoder().encode(`\uFEFF${HEAD}xã Mường La,dan,q2,co\n`)],
    ["UTF-16 with its mark", new Uint8Array(Buffer.from(`\uFEFF${HEAD}xã Mường La,dan,q2,co\n`, "utf16le"))],
  ])("reads %s wherever it is cut", async (_, bytes) => {
    for (let cut = 0; cut <= bytes.length; cut += 1) {
      expect(await read(bytes.slice(0, cut), bytes.slice(cut))).toStrictEqual([
        { ...answer, unit: "xã Mường La", line: 2 },
      ]);
    }
  });

  it("refuses the lines whose bytes are no text, and reads the others", async () => {
    const latin1 = Buffer.from(`${HEAD}a,dan,q2,co\na,"d\u00e2n",q2,co\na,dan,q2,co`, "latin1");
    expect(await read(latin1)).toMatchObject([
      { ...answer, line: 2 },
      {
        line: 3,
        issues: [
          { code: "document.wrong_encoding", path: ["line", 3], params: { line: "3", column: "2", offset: "43" } },
        ],
      },
      { ...answer, line: 4 },
    ]);
  });

  it("says of UTF-16 without its mark that it is no text", async () => {
    expect(await read(new Uint8Array(Buffer.from(HEAD, "utf16le")))).toMatchObject([
      { line: 1, issues: [{ code: "document.wrong_encoding", params: { offset: "1" } }] },
    ]);
  });

  it("refuses a line with a character that was lost before", async () => {
    expect(await batches(`${HEAD}C\uFFFD Mau,dan,q2,co\n`)).toMatchObject([
      [{ line: 2, issues: [{ code: "document.broken_character", params: { character: "U+FFFD", column: "1" } }] }],
      [],
    ]);
  });

  it("throws for a piece that is neither text nor bytes", async () => {
    await expect(read(null as unknown as Uint8Array)).rejects.toThrow(/document\.not_bytes/);
  });
});
