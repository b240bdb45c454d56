import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { root } from "../../scripts/pack.js";
import { scalars } from "../../scripts/schemas/scalars.js";
import type { Answer } from "./answer.js";
import { answerOf } from "./answering.js";
import { judge, type Verdict } from "./judge.js";
import { reportOf } from "./report.js";
import { type Question, questions, type Request } from "./requests.js";
import { run } from "./run.js";

const asked = questions().filter(({ request }) => JSON.stringify(request).length < 100_000);
const answers = asked.map(({ request }) => answerOf(request));
const vectors = { version: "0", digest: "0" };

/** What a port shows that answers as the library does but for one mistake. */
function report(spoilt: (answer: Answer, request: Request) => unknown = (answer) => answer) {
  const verdicts = asked.flatMap((question, at) => {
    const answer = spoilt(answers[at] as Answer, question.request);
    return judge(question, typeof answer === "string" ? answer : JSON.stringify(answer));
  });
  return reportOf({ name: "port" }, vectors, verdicts);
}

const failedAt = (failures: readonly Verdict[]) => [...new Set(failures.map(({ of }) => of))].sort();
const issuesOf = (answer: Answer) => ("issues" in answer ? (answer.issues as { path: unknown[]; vi: string }[]) : []);

describe("a port that answers as the library does", () => {
  const sound = report();

  test("passes every level, and every call beside them", () => {
    expect(sound.failures).toEqual([]);
    expect(sound.conforms).toBe(4);
    expect(Object.keys(sound.abilities).length).toBeGreaterThan(20);
  });

  test("was asked what is published: each level has its vectors, and refusals count twice", () => {
    const { 1: scoring, 2: ranking, 3: refusals, 4: sentences } = sound.levels;
    expect(scoring.passed).toBeGreaterThan(400);
    expect(ranking.passed).toBeGreaterThan(200);
    expect(refusals).toEqual(sentences);
    expect(refusals.passed).toBeGreaterThan(300);
  });
});

describe("a wrong port fails at the level of its mistake", () => {
  const ofCall = (call: string, spoilt: (result: never) => unknown) => (answer: Answer, request: Request) =>
    request.call === call && "result" in answer ? { id: answer.id, result: spoilt(answer.result as never) } : answer;
  const ofIssues = (spoilt: (issue: { path: unknown[]; vi: string }) => object) => (answer: Answer) =>
    "issues" in answer ? { id: answer.id, issues: issuesOf(answer).map(spoilt) } : answer;

  test.each([
    ["points are cut to whole ones", ofCall("score", (points: string) => points.split(".")[0]), [1], 0],
    ["the best class is never given", ofCall("classify", (name: string) => (name === "A" ? "B" : name)), [2], 1],
    ["a rank too low", ofCall("rank", (all: object[]) => all.map((one) => ({ ...one, rows: [] }))), [2], 1],
    ["places lose their last step", ofIssues((issue) => ({ ...issue, path: issue.path.slice(0, -1) })), [3, 4], 2],
    ["a sentence ends otherwise", ofIssues((issue) => ({ ...issue, vi: `${issue.vi}.` })), [4], 3],
    ["a clause is cited that is none", ofIssues((issue) => ({ ...issue, clause: { document: "x" } })), [4], 3],
    [
      "nothing is refused",
      (answer: Answer) => ("issues" in answer ? { id: answer.id, result: {} } : answer),
      [3, 4],
      2,
    ],
    ["everything is refused", ({ id }: Answer) => ({ id, issues: [] }), [1, 2, 3, 4], 0],
    ["answers that are no JSON", () => "{", [1, 2, 3, 4], 0],
    ["answers to other requests", (answer: Answer) => ({ ...answer, id: "x" }), [1, 2, 3, 4], 0],
    ["a result and issues at once", (answer: Answer) => ({ result: 1, issues: [], ...answer }), [1, 2, 3, 4], 0],
  ] as const)("%s", (_, spoilt, levels, conforms) => {
    const found = report(spoilt as (answer: Answer, request: Request) => unknown);
    expect(failedAt(found.failures).filter((of) => typeof of === "number")).toEqual([...levels]);
    expect(found.conforms).toBe(conforms);
  });

  test("a call beside the levels that it does not know is no failure; one of a level is", () => {
    const without = (call: string) =>
      report((answer, request) => (request.call === call ? { id: answer.id, unknown: true } : answer));
    expect(without("gaps").failures).toEqual([]);
    expect(Object.keys(without("gaps").abilities)).not.toContain("gaps");
    expect(without("weights").conforms).toBe(0);
  });
});

describe("programs", () => {
  const some: readonly Question[] = asked.slice(0, 3);
  const program = (answer: string): string =>
    `node -e 'require("readline").createInterface({ input: process.stdin }).on("line", (line) => { const { id } = JSON.parse(line); ${answer} })'`;
  const hello = `if (id === "about") return console.log(JSON.stringify({ id, result: { name: "x", protocol: 1 } }));`;

  test("are asked by standard input and output", async () => {
    const said = `${hello} console.log(JSON.stringify({ id, unknown: true }))`;
    const { implementation, conforms, levels } = await run(program(said), some, root);
    expect(implementation).toEqual({ name: "x" });
    expect(conforms).toBe(0);
    expect(levels[1].failed + levels[2].failed).toBe(3);
  });

  test("fail what they do not answer", async () => {
    const { failures } = await run(program(`${hello} process.exit(1)`), some, root);
    expect(failures.map(({ wrong }) => wrong)).toEqual(Array.from({ length: 3 }, () => ["no answer"]));
  });

  test("have to say who they are", async () => {
    await expect(run(program("console.log(JSON.stringify({ id, result: {} }))"), some, root)).rejects.toThrow(
      /its name/,
    );
    await expect(run("node -e 0", some, root)).rejects.toThrow(/without an answer/);
  });
});

describe("the ports of examples/ports", () => {
  // They are run by `npm run proof -- conformance`; what a schema has newly named is missed here at once.
  const named = new Set(
    ["scheme", "year", "case"].flatMap((name) => {
      const { $defs } = JSON.parse(readFileSync(`${root}schema/strict/${name}.json`, "utf8"));
      return scalars.map(([, { id }]) => id).filter((id) => id in $defs);
    }),
  );

  test.each(["python/reader.py", "java/Reader.java"])(
    "%s reads every value that the schemas of documents name",
    (file) => {
      const text = readFileSync(`${root}examples/ports/${file}`, "utf8");
      expect(named.size).toBeGreaterThan(10);
      expect([...named].filter((id) => !new RegExp(`^ +(entry\\()?"${id}"[,:]`, "m").test(text))).toEqual([]);
    },
  );
});
