import { describeIssue, type Issue, isScoringError } from "par-index";
import { type Exported, exported, planned, things } from "./exports.js";

/** A call that is made, and what becomes of it. */
export interface Outcome {
  readonly name: string;
  /** Which argument is wrong, and what was given. */
  readonly wrong: string;
  readonly became: "returned" | "refused" | "raw";
  /** The sentence, or the raw error. */
  readonly sentence: string;
}

const plain: Readonly<Record<string, unknown>> = {
  null: null,
  undefined: undefined,
  "{}": {},
  "[]": [],
  '"x"': "x",
  "1": 1,
  NaN: Number.NaN,
  true: true,
  function: () => 1,
  "[null]": [null],
  "[{}]": [{}],
  '["x"]': ["x"],
  Date: new Date(0),
  symbol: Symbol("x"),
};

const all = { ...plain, ...things };

/** Every natural wrong call of a function: one argument is something else, one is left out, two are swapped. */
function* wrongCalls({
  fits = [],
}: Partial<Exported>): Generator<readonly [wrong: string, values: readonly unknown[]], void> {
  for (const [at] of fits.entries()) {
    yield [`${at} left out`, fits.slice(0, at)];
    for (const [what, value] of Object.entries(all)) {
      if (value !== fits[at]) yield [`${at} = ${what}`, fits.map((one, position) => (position === at ? value : one))];
    }
    for (let other = at + 1; other < fits.length; other += 1) {
      const swapped = [...fits];
      [swapped[at], swapped[other]] = [fits[other], fits[at]];
      if (fits[at] !== fits[other]) yield [`${at} ⇄ ${other}`, swapped];
    }
  }
}

export async function outcomesOfWrongCalls(): Promise<readonly Outcome[]> {
  const outcomes: Outcome[] = [];
  for (const one of [...exported, ...planned]) {
    for (const [wrong, values] of wrongCalls(one)) outcomes.push({ ...(await outcomeOf(one, values)), wrong });
  }
  return outcomes;
}

/** Makes one call, and goes through what it gives. */
export async function outcomeOf({ name, call }: Exported, values: readonly unknown[]): Promise<Omit<Outcome, "wrong">> {
  try {
    const given: unknown = await call(...values);
    if (typeof given === "object" && given !== null && Symbol.asyncIterator in given) {
      for await (const _ of given as AsyncIterable<unknown>);
    }
    const refused = issuesIn(given);
    return refused === null ? { name, became: "returned", sentence: "" } : { name, ...sentenceOf(refused) };
  } catch (error) {
    if (isScoringError(error)) return { name, ...sentenceOf(error.issues) };
    return { name, became: "raw", sentence: String(error).slice(0, 100) };
  }
}

/** The issues of a `safe…` function that refuses. */
function issuesIn(given: unknown): readonly Issue[] | null {
  if (typeof given !== "object" || given === null || !("ok" in given) || given.ok !== false) return null;
  return (given as unknown as { readonly issues: readonly Issue[] }).issues;
}

function sentenceOf(issues: readonly Issue[]): Pick<Outcome, "became" | "sentence"> {
  const [first] = issues;
  try {
    const sentence = first === undefined ? "" : describeIssue(first, "vi");
    // A piece of a stream or a language that is nothing is called by its name.
    const isSound =
      ["document.not_bytes", "argument.language"].includes(first?.code ?? "") || !/[“ ]undefined/.test(sentence);
    return sentence.trim().length > 10 && isSound
      ? { became: "refused", sentence: `${first?.code} ${sentence}` }
      : { became: "raw", sentence: `no sentence: ${sentence}` };
  } catch (error) {
    return { became: "raw", sentence: `no sentence: ${String(error)}` };
  }
}
