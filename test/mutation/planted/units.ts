/**
 * What a province of 1, 24 and 3,400 units comes to: one digest for each, and one for the figures of a plan. A bug in the
 * one scorer changes all of them.
 */
import { compile } from "../../../src/bulk/compile.js";
import { type Case, digest, evaluate, parseDossier } from "../../../src/index.js";
import { dossiersOf } from "../../bench/workload/cases.js";
import { scheme } from "../../bench/workload/scheme.js";

const cases = dossiersOf(3400).map((dossier): Case => ({ dossier: parseDossier(scheme, dossier) }));
const found = [1, 24, 3400].map((units) => {
  const { indexes, rankings } = evaluate(scheme, cases.slice(0, units));
  return digest(indexes.map(({ class: name, points, nodes }) => ({ name, points, nodes }))) + digest(rankings);
});
process.stdout.write(JSON.stringify([...found, digest(compile(scheme).figures(cases))]));
