import { printPath, type Scheme } from "par-index";
import { answersFromCsv, answersFromNdjson, type Separator, tallyAnswers } from "par-index/survey";
import { describe, expect, it } from "vitest";
import { formFor, leaf, schemeOf, surveyLeaf, thrown } from "../fixtures.js";

const scheme: Scheme = schemeOf([surveyLeaf("2", "30")], { questionnaire: formFor("2") });
const HEAD = "unit,group,question,option\n";

async function told(text: string | readonly string[], separator?: Separator): Promise<string[]> {
  const { tally, issues } = await tallyAnswers(scheme, answersFromCsv([text].flat(), separator));
  const cells = tally.map(({ unit, option, count }) => `${unit} ${option} ${count}`);
  return [...cells, ...issues.map(({ code, path }) => `${code} ${printPath(path)}`)];
}

describe("tallyAnswers(scheme, answers)", () => {
  it("counts what the questionnaire knows and tells the rest with its line", async () => {
    expect(
      await told(`${HEAD}a,dan,q2,co\nb,dan,q2,co\na,dan,q2,co\na,ai,q2,co\na,dan,q9,co\na,dan,q2,?\n`),
    ).toStrictEqual([
      "a co 2",
      "b co 1",
      "survey.unknown_group line[5].group",
      "survey.unknown_question line[6].question",
      "survey.unknown_option line[7].option",
    ]);
  });

  it("takes answers at hand, and refuses what is none", async () => {
    const answers = [{ unit: "a", group: "dan", question: "q2", option: "co" }, null, { unit: " ", group: "dan" }];
    const { answers: counted, refused, issues } = await tallyAnswers(scheme, answers as never[]);
    expect([counted, refused]).toStrictEqual([1, 2]);
    expect(issues.map(({ code, path }) => `${code} ${printPath(path)}`)).toStrictEqual([
      "document.not_an_object [1]",
      "document.missing [2].question",
      "document.missing [2].option",
    ]);
  });

  it("hears a signal while the stream is silent, and beforehand of a list", async () => {
    const silent = (async function* () {
      yield HEAD;
      await new Promise(() => undefined);
    })();
    const control = new AbortController();
    const counted = tallyAnswers(scheme, answersFromCsv(silent), { signal: control.signal });
    control.abort(new Error("đủ rồi"));
    await expect(counted).rejects.toThrow("đủ rồi");
    await expect(tallyAnswers(scheme, [], { signal: control.signal })).rejects.toThrow("đủ rồi");
    await expect(tallyAnswers(scheme, [], { signal: 5 } as never)).rejects.toThrow("signal");
  });

  it("takes a stream and a list alike, answers one by one or in batches, and counts positions through", async () => {
    const one = { unit: "a", group: "dan", question: "q2", option: "co" };
    const refused = {
      line: 9,
      issues: [{ code: "survey.csv_quote", level: "error", path: ["line", 9], params: {} } as const],
    };
    const all = [one, [one, 5], refused, [], { ...one, option: "x" }, { ...one, option: "y", line: 7 }] as never[];
    async function* stream() {
      yield* all;
    }
    for (const answers of [all, stream()]) {
      const { tally, answers: counted, refused: not, issues } = await tallyAnswers(scheme, answers);
      expect([tally.map(({ count }) => count), counted, not]).toStrictEqual([[2], 2, 4]);
      expect(issues.map(({ code, path }) => `${code} ${printPath(path)}`)).toStrictEqual([
        "document.not_an_object [2]",
        "survey.csv_quote line[9]",
        "survey.unknown_option [4].option",
        "survey.unknown_option line[7].option",
      ]);
    }
  });

  it("loses no answer to a spelling: one unit for every form of composition, and a blank is refused where it stands", async () => {
    const [composed, apart] = ["sở".normalize("NFC"), "sở".normalize("NFD")];
    expect(
      await told(`${HEAD}${composed},dan,q2,co\n${apart},dan,q2,co\nsở ,dan,q2,co\n${composed},dan,q2,co \n`),
    ).toStrictEqual([`${composed} co 2`, "text.outer_blank line[4].unit", "text.outer_blank line[5].option"]);
  });

  it("refuses a blank unit, which no tally could name", async () => {
    expect(await told(`${HEAD}  ,dan,q2,co\n`)).toStrictEqual(["document.blank line[2].unit"]);
  });

  it("needs a questionnaire", async () => {
    const none = schemeOf([leaf("1", "1")]);
    const error = await tallyAnswers(none, []).catch((caught: unknown) => caught);
    expect(
      thrown(() => {
        throw error;
      }),
    ).toStrictEqual(["survey.no_questionnaire (document)"]);
  });
});

describe("answersFromCsv(chunks, separator)", () => {
  it("reads quotes, line breaks inside them, CRLF, a byte order mark and other columns", async () => {
    expect(await told('\uFEFFwhen;option;question;group;unit\r\n"1\n2";co;"q2";dan;"Sở ""Y"""\r\n', ";")).toStrictEqual(
      ['Sở "Y" co 1'],
    );
  });

  it("goes on after a line that is not CSV, and names where each begins", async () => {
    expect(await told(`${HEAD}a,da"n,q2,co\na,dan,q2\n"a"x,dan,q2,co\n\na,dan,q2,co\n"a,dan`)).toStrictEqual([
      "a co 1",
      "survey.csv_quote line[2]",
      "survey.csv_fields line[3]",
      "survey.csv_quote line[4]",
      "survey.csv_quote line[7]",
    ]);
  });

  it("refuses a heading without a column, or with one twice, and reads nothing after it", async () => {
    expect(await told("unit,group,question\na,dan,q2\n")).toStrictEqual(["survey.csv_column line[1]"]);
    expect(await told(`unit,${HEAD}a,a,dan,q2,co\n`)).toStrictEqual(["survey.csv_column line[1]"]);
  });

  it("neither keeps nor reads a line that is too long", async () => {
    const long = Array.from({ length: 30 }, () => "x".repeat(1_000));
    expect(await told([HEAD, ...long, ",dan,q2,co\na,dan,q2,co"])).toStrictEqual([
      "a co 1",
      "document.text_too_long line[2]",
    ]);
  });
});

describe("answersFromNdjson(chunks)", () => {
  it("reads a line at a time and tells each that is none", async () => {
    const good = JSON.stringify({ unit: "a", group: "dan", question: "q2", option: "co", at: 1 });
    const text = `\uFEFF${good}\n\n{\n[]\n{"unit":1}\r\n${"x".repeat(20_001)}\n${good}`;
    const { tally, issues } = await tallyAnswers(scheme, answersFromNdjson([text]));
    expect(tally.map(({ count }) => count)).toStrictEqual([2]);
    expect(issues.map(({ code, path }) => `${code} ${printPath(path)}`)).toStrictEqual([
      "document.json_cut_short line[3]",
      "document.not_an_object line[4]",
      "document.not_a_text line[5].unit",
      "document.missing line[5].group",
      "document.missing line[5].question",
      "document.missing line[5].option",
      "document.text_too_long line[6]",
    ]);
  });
});
