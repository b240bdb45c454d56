import { afterAll, describe, expect, it } from "vitest";
import { type Judgement, judge, made } from "./judge.js";
import { areas } from "./mistake.js";
import { told } from "./told.js";

const corpus = areas();
const all = corpus.flatMap(({ mistakes }) => mistakes);
const judgements: Judgement[] = [];

describe("the small year", () => {
  it.each(["evaluate with the year", "evaluate without a year", "parseScheme", "par-index evaluate", "consolidate"])(
    "%s: has nothing to refuse or to notice",
    async (call) => {
      const { errors, notices, raw } = await made({ mistake: "" }, call);
      expect({ errors, notices, raw }).toEqual({ errors: [], notices: [], raw: undefined });
    },
  );
});

describe.each(corpus)("$area ($file)", ({ call, mistakes }) => {
  it.each(mistakes)("$mistake", async (mistake) => {
    const judgement = await judge(mistake, mistake.call ?? call);
    judgements.push(judgement);
    expect({ faults: judgement.faults, lacks: judgement.lacks }).toEqual({ faults: [], lacks: [] });
    // Every word of it. Read what differs before you take it over: npx vitest run --project mistakes -u
    expect(told(judgement.told)).toMatchSnapshot();
  });
});

describe("the corpus of mistakes", () => {
  it("holds at least two hundred, each with what must happen, and no two alike", () => {
    expect(all.length).toBeGreaterThanOrEqual(200);
    expect(all.filter(({ refused, noticed, exactly }) => (refused ?? noticed ?? exactly) === undefined)).toEqual([]);
    expect(new Set(all.map(({ mistake }) => mistake)).size).toBe(all.length);
  });

  afterAll(() => {
    const share = (some: number, of: number): string => `${some} of ${of} (${((100 * some) / of).toFixed(1)} %)`;
    const caught = judgements.filter((one) => one.caught);
    const clear = caught.filter(({ lacks }) => lacks.length === 0);
    const silent = judgements.filter((one) => one.silent);
    console.info(
      `${judgements.length} mistakes: caught ${share(caught.length, judgements.length)}, ` +
        `to be corrected from the sentence alone ${share(clear.length, caught.length)}, in silence ${silent.length}`,
    );
  });
});
