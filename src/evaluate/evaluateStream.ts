import type { Unit } from "../assessment/dossier.js";
import { digestOfCase, type ParsedCase } from "../composite/combineDocuments.js";
import { figureByCode } from "../composite/figureByCode.js";
import { readCase } from "../composite/readCase.js";
import { readOptionsObject, readStream, wrongArgument } from "../document/arguments.js";
import { digestOf } from "../document/digest.js";
import { readPieces } from "../document/pieces.js";
import { type Issue, issue } from "../issue/issue.js";
import { ScoringError } from "../issue/scoringError.js";
import { orderStandings, rankingKeyOf, type Standing } from "../ranking/rank.js";
import { type PreparedScheme, prepareScheme } from "../scheme/prepareScheme.js";
import type { Scheme } from "../scheme/scheme.js";
import { ENGINE } from "../scheme/stamp.js";
import { tallies } from "../survey/parseTally.js";
import { duplicateUnit, otherPeriod } from "./compareCases.js";
import type { RefusedCase } from "./evaluation.js";
import { indexOfCase } from "./indexOfCase.js";
import { jsonLines } from "./jsonLines.js";
import type { Streamed, StreamedIndex, StreamedRefusal, StreamOptions, StreamSummary } from "./streamed.js";
import { withRefused } from "./withRefused.js";

/**
 * {@link evaluate} for more cases than fit in memory: takes them one by one, gives each unit's result as it comes, and
 * the rankings at the end. Of a case only the figures for the ranking are kept. The next case is requested only
 * when the last result has been taken.
 *
 * @param scheme - A scheme from `parseScheme` or a ready edition.
 * @param cases - The cases, one for each unit, as for `evaluate`; any iterable, at once or by and by. A tally that many
 *   cases share is read again with each unless it comes from `parseTally`.
 * @param options - A callback for progress, and a signal that stops the work.
 * @returns An async iterable: for each case its index with its stamp, or its refusal; last of all the summary. A unit that
 *   comes again is refused at once, and its first case is withdrawn in the summary.
 * @throws What `parseScheme` throws; the signal's reason when it is aborted; whatever the iterable itself throws. Issues of
 *   a case do not throw.
 *   `argument.*` for an argument that is something else.
 * @example
 * ```ts
 * import { evaluateStream } from "par-index";
 * import { sonLa880Departments } from "par-index/schemes";
 *
 * for await (const result of evaluateStream(sonLa880Departments, [])) {
 *   result.kind; // => "summary"
 * }
 * ```
 * @clause 880/QĐ-UBND, Phần II, mục II.3, as for `evaluate`.
 * @law a stream ends where evaluate ends: collect(evaluateStream(s, cases)) = evaluate(s, cases)
 */
export async function* evaluateStream(
  scheme: Scheme,
  cases: Iterable<unknown> | AsyncIterable<unknown>,
  options: StreamOptions = {},
): AsyncGenerator<Streamed, void> {
  const stream = startStream(prepareScheme(scheme), readStreamOptions(options));
  for await (const input of untilAborted(readStream("cases", cases), options)) yield stream.take(input);
  yield stream.end();
}

/**
 * {@link evaluateStream} for cases that come as text, one JSON document a line (NDJSON). A line that cannot be read is
 * refused by itself, with its number.
 *
 * @param scheme - A scheme from `parseScheme` or a ready edition.
 * @param chunks - Pieces of the text in their order, wherever they are cut, as text or as bytes: UTF-8, or UTF-16 with its
 *   mark. `createReadStream(file)` gives such.
 * @param options - A callback for progress, and a signal that stops the work.
 * @returns As `evaluateStream`, figures and all, with the line in each result. Blank lines are no cases.
 * @throws As `evaluateStream`; `document.not_bytes` for a piece that is neither text nor bytes. What is wrong with a line
 *   refuses that line alone: `document.json_unexpected` and its like, `document.doubled_key`, `document.inexact_number`,
 *   `document.wrong_encoding`, `document.broken_character`, `document.line_too_long`.
 *   `argument.*` for an argument that is something else.
 * @example
 * ```ts
 * import { evaluateLines } from "par-index";
 * import { sonLa880Departments } from "par-index/schemes";
 *
 * for await (const result of evaluateLines(sonLa880Departments, ["not JSON"])) {
 *   if (result.kind === "refused") result.issues[0]?.code; // => "document.json_word"
 * }
 * ```
 * @clause 880/QĐ-UBND, Phần II, mục II.3, as for `evaluate`.
 */
export async function* evaluateLines(
  scheme: Scheme,
  chunks: Iterable<string | Uint8Array> | AsyncIterable<string | Uint8Array>,
  options: StreamOptions = {},
): AsyncGenerator<Streamed, void> {
  const stream = startStream(prepareScheme(scheme), readStreamOptions(options));
  for await (const read of untilAborted(jsonLines(readPieces("chunks", chunks)), options)) {
    const { line } = read;
    yield { ...("issues" in read ? stream.refuse(read.issues) : stream.take(read.value)), line };
  }
  yield stream.end();
}

function readStreamOptions(options: StreamOptions): StreamOptions {
  const { onProgress, signal, ...others } = readOptionsObject("options", options);
  const [unknown] = Object.keys(others);
  if (unknown !== undefined) {
    throw new ScoringError([issue("document.unknown_key", ["options", unknown], { key: unknown })]);
  }
  if (onProgress !== undefined && typeof onProgress !== "function") {
    throw wrongArgument("onProgress", "a-function", onProgress);
  }
  if (signal !== undefined && (typeof signal !== "object" || signal === null)) {
    throw wrongArgument("signal", "an-object", signal);
  }
  return options;
}

async function* untilAborted<Value>(
  values: Iterable<Value> | AsyncIterable<Value>,
  { signal }: StreamOptions,
): AsyncGenerator<Value, void> {
  for await (const value of values) {
    if (signal?.aborted) throw signal.reason ?? new Error("The stream was aborted");
    yield value;
  }
}

/** What is kept of a case: who stands where, or who was refused. */
interface Kept {
  readonly case: number;
  readonly id: string;
  readonly group: string;
  readonly standing: Standing | null;
}

interface Stream {
  /** Scores the next case. */
  readonly take: (input: unknown) => StreamedIndex | StreamedRefusal;
  /** Refuses the next case unseen. */
  readonly refuse: (issues: readonly Issue[]) => StreamedRefusal;
  readonly end: () => StreamSummary;
}

function startStream(open: PreparedScheme, { onProgress }: StreamOptions): Stream {
  const kept: Kept[] = [];
  const first = new Map<string, Kept>();
  const repeated = new Map<string, Kept>();
  let [cases, refused] = [0, 0];
  let expected: string | null = null;

  const keep = (position: number, { id, group }: Pick<Unit, "id" | "group">, rankingFigures: Standing | null): void => {
    const one = { case: position, id, group, standing: rankingFigures };
    kept.push(one);
    const before = first.get(id);
    if (before === undefined) first.set(id, one);
    else repeated.set(id, before);
  };

  /** What `evaluate` finds once it has seen every case, as far as it is known when this one comes. */
  const lateIssues = (position: number, unit: Unit | null, parsed: ParsedCase | null): Issue[] => {
    const issues: Issue[] = [];
    if (unit !== null && first.has(unit.id)) issues.push(duplicateUnit(position, unit.id));
    if (parsed === null) return issues;
    const { period } = parsed.dossier;
    expected ??= period;
    if (period !== expected) issues.push(otherPeriod(position, parsed.dossier.unit.id, period, expected));
    return issues;
  };

  const refusal = (position: number, unit: Unit | null, issues: readonly Issue[]): StreamedRefusal => {
    if (unit !== null) keep(position, unit, null);
    refused += 1;
    onProgress?.({ cases, refused });
    return { kind: "refused", case: position, unit: unit?.id ?? null, issues };
  };

  const take = (input: unknown): StreamedIndex | StreamedRefusal => {
    const {
      position,
      unit,
      sound,
      issues: own,
    } = readCase(open, input, cases, (tally) => tallies.examine(tally, open));
    cases += 1;
    const issues = [...own, ...lateIssues(position, unit, sound)];
    if (issues.length > 0 || sound === null) return refusal(position, unit, issues);
    const index = indexOfCase(open, sound);
    keep(position, index.unit, rankingKeyOf(open.scheme, index, figureByCode(index)));
    onProgress?.({ cases, refused });
    return { kind: "index", case: position, index, stamp: { unit: index.unit.id, digest: digestOfCase(sound) } };
  };

  const refuse = (issues: readonly Issue[]): StreamedRefusal => {
    const position = cases;
    cases += 1;
    return refusal(
      position,
      null,
      issues.map((one) => ({ ...one, path: [position, ...one.path] })),
    );
  };

  const end = (): StreamSummary => {
    const counts = kept.filter(({ id, standing }) => standing !== null && !repeated.has(id));
    const rankings = orderStandings(
      open.scheme,
      counts.flatMap(({ standing }) => standing ?? []),
    );
    const missing = kept.filter(({ id, standing }) => standing === null || repeated.has(id));
    const summary = {
      scheme: open.stamp,
      engine: ENGINE,
      cases,
      accepted: counts.length,
      withdrawn: [...repeated.values()].sort((a, b) => a.case - b.case).map(withdrawal),
      rankings: withRefused(rankings, missing),
    };
    return { kind: "summary", ...summary, digest: digestOf(summary) };
  };
  return { take, refuse, end };
}

function withdrawal({ case: position, id }: Kept): RefusedCase {
  return { case: position, unit: id, issues: [duplicateUnit(position, id)] };
}
