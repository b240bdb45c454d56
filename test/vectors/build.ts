import { inputOf } from "./input.js";
import { describeSentence, pathOf } from "./issues.js";
import { oracle, sha256 } from "./oracle.js";
import { badCombined, badCombinedFacts } from "./tables/badCombined.js";
import { bounds } from "./tables/bounds.js";
import { combined, deadlines, group, kindsWithMore, lines } from "./tables/combined.js";
import { absences, appraisals, bonus, drafts, sums } from "./tables/composite.js";
import { digests, extensions, histories, readings } from "./tables/documents.js";
import { allocations, decimals, roundings } from "./tables/numbers.js";
import { badNodes, badQuestions, questions } from "./tables/questions.js";
import {
  badChanges,
  badDossiers,
  badEvaluations,
  badFacts,
  badHistories,
  badLedgers,
  badNumbers,
  badRules,
  badSchemes,
  badSheets,
  badTallies,
  malformed,
} from "./tables/refusals.js";
import { rests } from "./tables/rests.js";
import { classes, evaluations, ranks, weightings } from "./tables/results.js";
import { counted, deducting, given, levels, proportional, relative, steps, weighted } from "./tables/rules.js";
import { badAdvice, cochranSamples } from "./tables/strata.js";
import { merged, samples, surveys } from "./tables/survey.js";
import type { Accepted, Refused, Table } from "./tables/table.js";
import { badWhatIfs, whatIfs } from "./tables/whatIf.js";
import { yardsticks } from "./tables/yardsticks.js";
import { assessedYears, badYears } from "./tables/years.js";
import { differences, type Vector, type VectorFile } from "./vector.js";

const accepted: readonly Table<Accepted>[] = [
  ...[roundings, decimals, allocations],
  ...[levels, steps, proportional, weighted, counted, deducting, relative, given],
  ...[lines, deadlines, kindsWithMore, combined, group],
  ...[surveys, samples, merged],
  ...[absences, drafts, bonus, bounds, sums, appraisals, rests],
  ...[classes, ranks, evaluations, assessedYears, yardsticks, weightings],
  ...[cochranSamples],
  ...[readings, digests, extensions, histories, questions, whatIfs],
];

const refused: readonly Table<Refused>[] = [
  ...[malformed, badNumbers, badRules, badFacts, badSchemes],
  ...[
    badDossiers,
    badLedgers,
    badTallies,
    badSheets,
    badEvaluations,
    badYears,
    badChanges,
    badHistories,
    badQuestions,
    badNodes,
  ],
  ...[badWhatIfs, badAdvice, badCombined, badCombinedFacts],
];

/** Every file of vectors by its path below this folder, as the tables make it. */
export function buildFiles(): ReadonlyMap<string, VectorFile> {
  const files = new Map<string, VectorFile>();
  for (const table of accepted) files.set(`accepted/${table.id}.json`, fileOf(table, acceptedVector));
  for (const table of refused) files.set(`refused/${table.id}.json`, fileOf(table, refusedVector));
  return files;
}

/** The digest of every file's canonical JSON. */
export function pinsOf(files: ReadonlyMap<string, VectorFile>): Readonly<Record<string, string>> {
  return Object.fromEntries([...files].map(([path, file]) => [path, sha256(file)]));
}

function fileOf<Row>({ rows, ...frame }: Table<Row>, vectorOf: (row: Row, file: VectorFile) => Vector): VectorFile {
  const file = plain({ ...frame, vectors: [] });
  return withNames({ ...file, vectors: rows.map((row) => vectorOf(plain(row), file)) });
}

/** Leaves and bands that many vectors share stand among the documents, and the vectors name them. */
function withNames({ documents, vectors, ...frame }: VectorFile): VectorFile {
  const names = new Map<string, string>();
  const nameOf = (field: string, value: unknown): string => {
    const text = JSON.stringify(value);
    const name = names.get(text) ?? `${field} ${names.size + 1}`;
    names.set(text, name);
    return name;
  };
  const named = vectors.map((vector) => {
    const fields = Object.entries(vector.input).map(([field, value]) =>
      ["leaf", "bands"].includes(field) ? [field, nameOf(field, value)] : [field, value],
    );
    return { ...vector, input: Object.fromEntries(fields) };
  });
  const shared = Object.fromEntries([...names].map(([text, name]) => [name, JSON.parse(text)]));
  const all = { ...documents, ...shared };
  return { ...frame, ...(Object.keys(all).length > 0 && { documents: all }), vectors: named };
}

function plain<Value>(value: Value): Value {
  return JSON.parse(JSON.stringify(value));
}

/** A value computed by hand must be the oracle's too, where the oracle knows the call; without a hand it is the oracle's. */
function acceptedVector({ id, call, input, note, expected }: Accepted, file: VectorFile): Vector {
  const compute = oracle[call];
  const own = { id, call, input, ...(note !== undefined && { note }) };
  if (compute === undefined) {
    if (expected === undefined || note === undefined)
      throw new Error(`${file.id}: ${id}: nobody says what is expected`);
    return { ...own, expected };
  }
  const computed = plain(compute(inputOf(file, { ...own, expected })));
  if (expected === undefined) return { ...own, expected: computed };
  const wrong = differences(expected, computed);
  if (wrong.length > 0) throw new Error(`${file.id}: ${id}: hand and oracle differ at ${wrong.join(", ")}`);
  return { ...own, expected };
}

function refusedVector({ id, call, input, issues }: Refused): Vector {
  const expected = issues.map(({ code, at, params, clause }) => {
    const issue = { code, level: "error", path: pathOf(at), params, ...(clause && { clause }) } as const;
    return { ...issue, vi: describeSentence(issue, "vi"), en: describeSentence(issue, "en") };
  });
  return { id, call, input, expected: { issues: expected } };
}
