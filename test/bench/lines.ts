import { fileURLToPath } from "node:url";
import { evaluate } from "par-index";
import { type RankedLines, rankLines } from "par-index/bulk";
import { once } from "../../src/document/once.js";
import { buildUnlessNewer } from "./built.js";
import { type Comparison, inProcessorTime } from "./comparison.js";
import { bytesOf, GROUPS, MEMBERS } from "./workload/cases.js";
import { computeDoubles, emptyDoubles, readDoubles } from "./workload/doubles.js";
import { rowsByDoubles } from "./workload/rows.js";
import { scheme } from "./workload/scheme.js";
import { wrongCells } from "./workload/wrongCells.js";

const UNITS = GROUPS * MEMBERS;

/** From the bytes of a file with one case a line, which nobody has read yet, to ranked rows; in processor time. */
export async function comparisons(): Promise<Comparison[]> {
  const given = bytesOf(UNITS);
  const canonical = bytesOf(UNITS, inOrder);
  return [
    compared("keys as they are written by hand", given),
    compared("keys in the order of RFC 8785", canonical),
    inThreads(),
  ];
}

/** Several threads of the built package beside one, by the clock: what all of them use together is more. */
function inThreads(): Comparison {
  const units = 3 * UNITS;
  const bytes = once(() => bytesOf(units));
  const built = fileURLToPath(new URL("../../dist/node/bulk.js", import.meta.url));
  const ranked = async (workers: number): Promise<RankedLines> => {
    const bulk: { readonly rankLines: typeof rankLines } = await import(built);
    return bulk.rankLines(scheme, bytes(), { workers });
  };
  return {
    title: `workers: from bytes to ranked rows, ${units} units × 120 leaves, wall time`,
    variants: [
      { name: "rankLines, one thread", run: () => ranked(0) },
      { name: "1 worker", run: () => ranked(1) },
      { name: "2 workers", run: () => ranked(2) },
    ],
    check: async () => {
      buildUnlessNewer(built);
      const [alone, ...others] = [await ranked(0), await ranked(1), await ranked(2)].map((one) => JSON.stringify(one));
      if (others.some((other) => other !== alone)) throw new Error("workers change the result");
    },
  };
}

function compared(what: string, bytes: Uint8Array): Comparison {
  const doubles = emptyDoubles(UNITS);
  const parsed = () => linesOf(bytes).map((line) => JSON.parse(line).dossier);
  const byDoubles = () => rowsByDoubles(parsed(), doubles, computeDoubles);
  const note = async (): Promise<string> => {
    const dossiers = parsed();
    readDoubles(dossiers, doubles);
    computeDoubles(doubles);
    const evaluation = evaluate(
      scheme,
      dossiers.map((dossier) => ({ dossier })),
    );
    const { leaves, indexes, ranks } = wrongCells(evaluation, doubles);
    return `${(bytes.length / 1e6).toFixed(1)} MB; doubles, which check nothing and seal nothing: ${leaves} leaves, ${indexes} indexes, ${ranks} ranks wrong; rankLines: none`;
  };
  return {
    title: `from bytes to ranked rows, 3,400 units × 120 leaves, ${what}`,
    note,
    variants: [
      { name: "rankLines: checked, exact, with digests", run: inProcessorTime(() => rankLines(scheme, bytes)) },
      { name: "JSON.parse alone", run: inProcessorTime(parsed) },
      { name: "JSON.parse + doubles", run: inProcessorTime(byDoubles) },
    ],
    check: async () => {
      const { rows, rankings, cases } = await rankLines(scheme, bytes);
      const evaluation = evaluate(
        scheme,
        parsed().map((dossier) => ({ dossier })),
      );
      for (const [at, index] of evaluation.indexes.entries()) {
        const { points, max, percent, published, class: name, unit } = index;
        const row = rows[at];
        const isSame =
          row?.unit === unit.id &&
          row.points === points &&
          row.max === max &&
          row.percent === percent &&
          row.published === published &&
          row.class === name &&
          cases[at]?.digest === evaluation.cases[at]?.digest;
        if (!isSame) throw new Error(`${unit.id} differs from evaluate`);
      }
      if (JSON.stringify(rankings) !== JSON.stringify(evaluation.rankings)) throw new Error("other rankings");
    },
  };
}

function linesOf(bytes: Uint8Array): readonly string[] {
  return new TextDecoder().decode(bytes).trimEnd().split("\n");
}

/** A value with the keys of every object in order. */
function inOrder<Value>(value: Value): Value {
  if (typeof value !== "object" || value === null) return value;
  if (Array.isArray(value)) return value.map(inOrder) as Value;
  const entries = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1));
  return Object.fromEntries(entries.map(([key, inner]) => [key, inOrder(inner)])) as Value;
}
