/**
 * Readers against the published JSON Schemas, on spoilt documents: what Ajv refuses for its form, the reader refuses, and what
 * the reader refuses for its form, Ajv refuses; classes of difference are counted and named.
 *
 *   npx tsx test/attack/agreement.ts [--inputs 100000] [--seed 880]
 */
import { parseArgs } from "node:util";
import {
  type Issue,
  parseScheme,
  type Scheme,
  safeParseDossier,
  safeParseEvaluation,
  safeParseLedger,
  safeParseScheme,
  safeParseTally,
} from "par-index";
import { safeExtendScheme } from "par-index/editions";
import { caMau2013Fragment, phuTho2025Fragment, sonLa880Departments, tienGiang2022Fragment } from "par-index/schemes";
import { safeParseSuccession } from "par-index/years";
import { anyDocument } from "../../src/document/digest.js";
import { generator, type Random } from "../random/choices.js";
import { faults } from "../schema/validators.js";
import { corpus } from "./corpus.js";
import { mutate } from "./mutate.js";

/** Codes of form; all others are of meaning, of which JSON Schema sees nothing. */
const FORM =
  /^document\.(blank|empty_list|forbidden_key|list_too_long|missing|not_a_date|not_a_list|not_a_text|not_allowed|not_an_object|null_field|text_too_long|unknown_key)$|^number\.(negative|not_a_count|not_a_decimal|not_canonical|not_positive|out_of_range|too_many_digits)$/;

type Read = (input: unknown) => readonly Issue[];
const issuesOf = (parsed: { readonly ok: boolean; readonly issues?: readonly Issue[] }): readonly Issue[] =>
  parsed.issues ?? [];

const clause = { document: "minh họa" };

/** A document of every kind with its reader. */
function subjectsOf(scheme: Scheme): Readonly<Record<string, readonly [document: unknown, read: Read]>> {
  const valid = corpus(scheme);
  const criterion = scheme.criteria[0];
  const changes = [
    { kind: "set", clause, reason: "r", fields: { id: "n", edition: "2", bands: scheme.bands } },
    { kind: "amend", clause, reason: "r", code: criterion?.code, set: { title: { vi: "t" } }, unset: ["tags"] },
    { kind: "add", clause, reason: "r", under: null, at: 0, criterion },
    { kind: "move", clause, reason: "r", code: criterion?.code, under: null, at: 0 },
    { kind: "remove", clause, reason: "r", code: "99" },
  ];
  const events = [{ kind: "merge", date: "2025-07-01", clause, from: ["a", "b"], to: [{ id: "c", name: "C" }] }];
  return {
    scheme: [scheme, (input) => issuesOf(safeParseScheme(input))],
    dossier: [valid.dossier, (input) => issuesOf(safeParseDossier(scheme, input))],
    ledger: [valid.ledger, (input) => issuesOf(safeParseLedger(scheme, input))],
    tally: [valid.tally, (input) => issuesOf(safeParseTally(scheme, input))],
    changes: [changes, (input) => issuesOf(safeExtendScheme(scheme, input))],
    succession: [events, (input) => issuesOf(safeParseSuccession(input))],
    evaluation: [valid.evaluation, (input) => issuesOf(safeParseEvaluation(input))],
  };
}

function classOf(kind: string, document: unknown, issues: readonly Issue[]): string {
  const wrong = faults(kind, document);
  const form = issues.filter(({ code }) => FORM.test(code));
  if (wrong.length > 0 === form.length > 0) return wrong.length > 0 ? "both refuse its form" : "both take its form";
  if (form.length === 0) return `${kind}: Ajv refuses, the reader says ${issues[0]?.code ?? "nothing"}`;
  if (form.every(({ path }) => path.includes("facts"))) return "facts of another rule: only the scheme knows the rule";
  return `${kind}: the reader refuses, Ajv does not: ${form[0]?.code}`;
}

export function agreement(inputs: number, seed: number): ReadonlyMap<string, number> {
  const random: Random = generator(seed);
  const small = [caMau2013Fragment, tienGiang2022Fragment, phuTho2025Fragment].map(parseScheme).map(subjectsOf);
  const large = subjectsOf(parseScheme(sonLa880Departments));
  const counts = new Map<string, number>();
  for (let done = 0; done < inputs; done += 1) {
    const isLarge = random.chance(0.1);
    const subjects = isLarge ? large : random.pick(small);
    const kind = isLarge ? "tally" : random.pick(Object.keys(subjects));
    const [valid, read] = subjects[kind] as readonly [unknown, Read];
    const input = random.chance(0.05) ? valid : mutate(valid, random);
    const plain = anyDocument.safeRead(input);
    // What is no JSON is no document for Ajv.
    const name = plain.ok ? classOf(kind, plain.value, read(plain.value)) : "not plain data";
    counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  return counts;
}

if (process.argv[1]?.endsWith("agreement.ts")) {
  const { values } = parseArgs({
    options: { inputs: { type: "string", default: "100000" }, seed: { type: "string", default: "880" } },
  });
  for (const [name, count] of [...agreement(Number(values.inputs), Number(values.seed))].sort((a, b) => b[1] - a[1])) {
    process.stdout.write(`${String(count).padStart(9)}  ${name}\n`);
  }
}
