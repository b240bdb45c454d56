import { type Evaluation, evaluate, type Language, printDecimal, type Scheme } from "par-index";
import { type Column, toWideText } from "par-index/report";
import { toRows } from "par-index/sql";
import { SEED, simulate } from "../08-a-year-in-son-la/simulate.js";
import { left, linedUp, printWhenStarted, right } from "../print.js";
import { answers, type CountedAnswers, countAnswers, countedHere } from "./answers.js";
import { createTables, type Database, duckdb, insert, load, postgres } from "./database.js";
import { BANDS, questions } from "./questions.js";
import { words } from "./words.js";

/** What is loaded: the departments' year and the one before it. */
export interface Years {
  readonly scheme: Scheme;
  readonly now: Evaluation;
  readonly before: Evaluation;
}

export function years(): Years {
  const block = (seed: number) => {
    const found = simulate(seed).find(({ id }) => id === "departments");
    if (found === undefined) throw new Error("no departments");
    return found;
  };
  const { scheme, cases } = block(SEED);
  const earlier = block(SEED + 1).cases.map((one) => ({ ...one, dossier: { ...one.dossier, period: "2020" } }));
  return { scheme, now: evaluate(scheme, cases), before: evaluate(scheme, earlier) };
}

/** The most that a unit may be short of a better class to be named. */
export const NEAR = "1";

export type Question = keyof typeof questions;
export type Answers = Readonly<Record<Question, readonly (readonly string[])[]>>;

/** A new database with both years in it, and the limits of the classes. */
export async function loadedWith(start: () => Promise<Database>, { scheme, now, before }: Years): Promise<Database> {
  const database = await start();
  await createTables(database);
  await database.ask(BANDS);
  for (const evaluation of [before, now]) {
    await load(database, toRows(scheme, evaluation));
    const bands = scheme.bands.best.map(({ class: name, from }) => ({
      evaluation: evaluation.digest,
      class: name,
      from_points: from,
    }));
    await insert(database, "bands", bands);
  }
  return database;
}

/** The four questions, asked. */
export async function answersOf(database: Database, { now, before }: Years): Promise<Answers> {
  const ask = async (question: Question, ...values: string[]): Promise<readonly (readonly string[])[]> => {
    const rows = await database.ask(questions[question], [now.digest, ...values]);
    return rows.map((row) =>
      row.map((cell, at) => (decimals[question].includes(at) ? canonical(cell ?? "–") : (cell ?? "–"))),
    );
  };
  return {
    mostLost: await ask("mostLost"),
    mostLowered: await ask("mostLowered"),
    nearMisses: await ask("nearMisses", NEAR),
    classChanges: await ask("classChanges", before.digest),
  };
}

/** Which cells of an answer are decimals. */
const decimals: Readonly<Record<Question, readonly number[]>> = {
  mostLost: [2],
  mostLowered: [2, 3, 4],
  nearMisses: [4, 5],
  classChanges: [4],
};

/** A decimal without the zeros that the scale of its column fills it up with. */
function canonical(decimal: string): string {
  return decimal.includes(".") ? decimal.replace(/\.?0+$/, "") : decimal;
}

export async function report(language: Language): Promise<string> {
  const loaded = years();
  const databases = [await loadedWith(postgres, loaded), await loadedWith(duckdb, loaded)];
  const given: Answers[] = [];
  const tallies: CountedAnswers[] = [];
  for (const database of databases) {
    given.push(await answersOf(database, loaded));
    tallies.push(await countAnswers(database));
    await database.close();
  }
  const say = words[language];
  const [first, second] = given;
  const same = first !== undefined && JSON.stringify(first) === JSON.stringify(second);
  const verdict = same ? say.same(databases.map(({ name }) => name).join(", ")) : say.differ;
  const here = countedHere();
  const agree = tallies.every((one) => JSON.stringify(one) === JSON.stringify(here));
  return [
    `${say.title}\n${say.simulated}`,
    ...(first === undefined ? [] : printed(first, language)),
    verdict,
    say.counted(answers.length, here.tally.length, here.unknown, agree),
  ].join("\n\n");
}

/** A table for each question. */
export function printed(given: Answers, language: Language): readonly string[] {
  const say = words[language];
  const columns: Readonly<Record<Question, readonly Column[]>> = {
    mostLost: [left(say.code), left(say.criterion), right(say.lost), right(say.units)],
    mostLowered: [left(say.unit), right(say.self), right(say.appraised), right(say.taken)],
    nearMisses: [left(say.unit), left(say.class), left(say.missed), right(say.published), right(say.short)],
    classChanges: [left(say.unit), left(say.before), left(say.now), right(say.difference)],
  };
  return (Object.keys(columns) as Question[]).map((question) => {
    const rows = given[question].map((row) => {
      // A unit is named, not coded.
      const shown = question === "mostLost" ? row : row.slice(1);
      return shown.map((cell, at) => (columns[question][at]?.align === "right" ? printDecimal(cell, language) : cell));
    });
    return toWideText(linedUp({ caption: [say[question]], columns: columns[question], rows, notes: [] }));
  });
}

printWhenStarted(import.meta.url, report);
