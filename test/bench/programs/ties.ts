/**
 * A year of a whole country of communes, of which none has submitted: nobody has a case, or every dossier is empty and all units are tied;
 * beside the same year in which every unit has points of its own.
 *
 *   npm run bench -- ties [--units 3400]
 */
import { parseArgs } from "node:util";
import { type Case, digest, evaluate, verifyEvaluation, type Year } from "par-index";
import { leaguePage, toHtml } from "par-index/report";
import { givenScheme } from "../workload/givenScheme.js";

const LEAVES = 60;

const { values } = parseArgs({ options: { units: { type: "string", default: "3400" } } });
const scheme = givenScheme({ maxima: Array.from({ length: LEAVES }, () => 1), best: "45", places: 4 });

const period = "2026";
const group = "xã";
const units = Array.from({ length: Number(values.units) }, (_, at) => ({ id: `xa-${at}`, name: `Xã ${at}`, group }));
const reference = { id: scheme.id, edition: scheme.edition, digest: digest(scheme) };
const year: Year = { period, schemes: [{ group, scheme: reference }], units };

const casesOf = (pointsOf: (at: number) => string | null): readonly Case[] =>
  units.map((unit, at) => {
    const points = pointsOf(at);
    const facts = points === null ? [] : [{ leaf: "1", facts: { points, reason: "Theo tài liệu kiểm chứng" } }];
    return { dossier: { unit, period, scheme: reference, entries: facts } };
  });

const years: Readonly<Record<string, readonly Case[]>> = {
  "no unit has a case": [],
  "every dossier is empty": casesOf(() => null),
  "all units have the same points": casesOf(() => "0.5"),
  "every unit has points of its own": casesOf((at) => (at / 10_000).toFixed(4)),
};

/** The best of three runs, in milliseconds of the processor. */
function time<Value>(run: () => Value): readonly [value: Value, ms: number] {
  const runs = [1, 2, 3].map(() => {
    const begun = process.cpuUsage();
    const value = run();
    const { user, system } = process.cpuUsage(begun);
    return [value, (user + system) / 1000] as const;
  });
  return runs.reduce((best, one) => (one[1] < best[1] ? one : best));
}

const megabytes = (text: string): string => `${(Buffer.byteLength(text) / 1e6).toFixed(2)} MB`;

console.log(`${units.length} communes, ${LEAVES} leaves`);
for (const [name, cases] of Object.entries(years)) {
  const [result, evaluated] = time(() => evaluate(scheme, structuredClone(cases), year));
  const text = JSON.stringify(result);
  const [page, printed] = time(() => toHtml(leaguePage(scheme, result, "vi")));
  const [verified, checked] = time(() => verifyEvaluation(scheme, structuredClone(cases), JSON.parse(text), year));
  if (!verified.ok) throw new Error(`${name}: not verified`);
  const places = new Set(result.rankings.flatMap(({ rows }) => rows.map(({ rank }) => rank)));
  console.log(
    `${name}: evaluated ${evaluated.toFixed(0)} ms, ${megabytes(text)}; printed ${printed.toFixed(0)} ms, ` +
      `${megabytes(page)}; verified ${checked.toFixed(0)} ms; ${result.indexes.length} scored, ${places.size} places`,
  );
}
