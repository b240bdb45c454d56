/**
 * Hostile input: mutates valid documents and raw JSON, and shows them to every reader.
 *
 *   npm run proof -- fuzz [--inputs 1000000] [--seed 880]
 *
 * The outcome must always be a value or a `ScoringError`; never another exception, never a changed prototype.
 */
import { inspect, parseArgs } from "node:util";
import {
  describeIssue,
  evaluate,
  type Issue,
  isScoringError,
  parseScheme,
  type Scheme,
  safeParseDossier,
  safeParseLedger,
  safeParseScheme,
  safeParseTally,
  verifyEvaluation,
} from "par-index";
import { caMau2013Fragment, phuTho2025Fragment, sonLa880Departments, tienGiang2022Fragment } from "par-index/schemes";
import { generator, type Random } from "../random/choices.js";
import { type Corpus, corpus } from "./corpus.js";
import { mutate, mutateText } from "./mutate.js";

// Parsed once: a scheme that has been parsed is not read again at each call.
const schemes = [caMau2013Fragment, tienGiang2022Fragment, phuTho2025Fragment].map(parseScheme);
const large = parseScheme(sonLa880Departments);

/** Shows one input to one reader and says how it went. */
type Reader = (input: unknown) => readonly Issue[] | null;

function readersOf(scheme: Scheme): Record<keyof Corpus, Reader> {
  const issuesOf = (result: { ok: boolean; issues?: readonly Issue[] }) => (result.ok ? null : (result.issues ?? []));
  return {
    scheme: (input) => issuesOf(safeParseScheme(input)),
    dossier: (input) => issuesOf(safeParseDossier(scheme, input)),
    ledger: (input) => issuesOf(safeParseLedger(scheme, input)),
    tally: (input) => issuesOf(safeParseTally(scheme, input)),
    cases: (input) => evaluate(scheme, input as never).refused.flatMap((one) => one.issues),
    evaluation: (input) => issuesOf(verifyEvaluation(scheme, [], input)),
  };
}

export interface FuzzResult {
  readonly inputs: number;
  readonly accepted: number;
  readonly refused: number;
  readonly codes: ReadonlySet<string>;
  readonly slowest: number;
  readonly failures: readonly string[];
}

/** Runs so many inputs; a failure is an input that met anything but a value or a `ScoringError`. */
export function fuzz(inputs: number, seed: number, report?: (done: number) => void): FuzzResult {
  const random = generator(seed);
  const targets = schemes.map((scheme) => ({ readers: readersOf(scheme), corpus: corpus(scheme) }));
  const survey = { readers: readersOf(large), corpus: corpus(large) };
  const prototype = JSON.stringify(Object.getOwnPropertyNames(Object.prototype));
  const codes = new Set<string>();
  const failures: string[] = [];
  let [accepted, refused, slowest] = [0, 0, 0];
  for (let done = 0; done < inputs; done += 1) {
    // The large edition costs far more a parse; it is there for its tally, which is small.
    const target = random.chance(0.1) ? survey : random.pick(targets);
    const reader = target === survey ? random.pick(["tally", "ledger"] as const) : random.pick(KINDS);
    const input = hostile(target.corpus[reader], random);
    const begun = performance.now();
    try {
      const issues = target.readers[reader](input);
      if (issues === null || issues.length === 0) accepted += 1;
      else refused += 1;
      for (const issue of issues ?? []) {
        codes.add(issue.code);
        if (/\{[a-zA-Z]+[#@~=]?\}/.test(describeIssue(issue, random.pick(["vi", "en"]))))
          throw new Error("open placeholder");
      }
    } catch (error) {
      if (isScoringError(error)) refused += 1;
      else failures.push(`${reader} #${done}: ${String(error)} ← ${inspect(input, { depth: 4 }).slice(0, 600)}`);
    }
    slowest = Math.max(slowest, performance.now() - begun);
    if (JSON.stringify(Object.getOwnPropertyNames(Object.prototype)) !== prototype) failures.push(`prototype #${done}`);
    if (done % 50_000 === 49_999) report?.(done + 1);
  }
  return { inputs, accepted, refused, codes, slowest, failures };
}

const KINDS = ["scheme", "dossier", "dossier", "ledger", "tally", "cases", "evaluation"] as const;

/** A valid document with some places spoilt; one time in five its text is spoilt instead. */
function hostile(valid: unknown, random: Random): unknown {
  if (!random.chance(0.2)) return mutate(valid, random);
  try {
    return JSON.parse(mutateText(JSON.stringify(valid), random));
  } catch {
    return mutate(valid, random);
  }
}

if (process.argv[1]?.endsWith("fuzz.ts")) {
  const { values } = parseArgs({
    options: { inputs: { type: "string", default: "1000000" }, seed: { type: "string", default: "880" } },
  });
  const begun = performance.now();
  const result = fuzz(Number(values.inputs), Number(values.seed), (done) => process.stderr.write(`${done}\n`));
  const seconds = ((performance.now() - begun) / 1000).toFixed(0);
  process.stdout.write(
    [
      `seed ${values.seed}: ${result.inputs} inputs in ${seconds} s, ${result.accepted} accepted, ${result.refused} refused`,
      `${result.codes.size} issue codes met; slowest input ${result.slowest.toFixed(0)} ms; ${result.failures.length} failures`,
      ...result.failures.slice(0, 20),
      "",
    ].join("\n"),
  );
  process.exitCode = result.failures.length === 0 ? 0 : 1;
}
