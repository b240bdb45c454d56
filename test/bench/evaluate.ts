import { digest, evaluate, parseDossier, parseScheme } from "par-index";
import { sonLa880Departments } from "par-index/schemes";
import type { Comparison } from "./comparison.js";
import { casesOf } from "./workload/sonLa.js";

const UNITS = [32, 200];

/** (j) A year from its text: everything that `evaluate` does, against reading the same text as JSON and nothing else. */
export async function comparisons(): Promise<Comparison[]> {
  const scheme = parseScheme(sonLa880Departments);
  const all = casesOf(scheme, Math.max(...UNITS));
  return [...UNITS.map((units) => year(units)), dossiers()];

  function year(units: number): Comparison {
    const text = JSON.stringify(all.slice(0, units));
    return {
      title: `evaluate from text, ${units} departments of Sơn La`,
      note: `${(text.length / 1e6).toFixed(1)} million characters: dossier, ledger and tally of each unit.`,
      variants: [
        { name: "JSON.parse + evaluate", run: () => evaluate(scheme, JSON.parse(text)) },
        { name: "JSON.parse", run: () => JSON.parse(text) },
      ],
      check: () => {
        const evaluation = evaluate(scheme, JSON.parse(text));
        if (evaluation.indexes.length !== units) throw new Error(`${evaluation.indexes.length} of ${units}`);
      },
    };
  }

  function dossiers(): Comparison {
    const texts = all.slice(0, 32).map(({ dossier }) => JSON.stringify(dossier));
    const read = (text: string) => parseDossier(scheme, JSON.parse(text));
    return {
      title: "32 dossiers of Sơn La from text",
      variants: [
        { name: "JSON.parse + parseDossier + digest", run: () => texts.map((text) => digest(read(text))) },
        { name: "JSON.parse + parseDossier", run: () => texts.map(read) },
        { name: "JSON.parse", run: () => texts.map((text) => JSON.parse(text)) },
      ],
      check: () => {
        for (const text of texts)
          if (digest(read(text)) !== digest(JSON.parse(text))) throw new Error("another digest");
      },
    };
  }
}
