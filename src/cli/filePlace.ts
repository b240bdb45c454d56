import { fieldOf } from "../document/fieldOf.js";
import type { Issue, Path } from "../issue/issue.js";
import { isScoringError, ScoringError } from "../issue/scoringError.js";
import { type JsonFile, readJson } from "./readJson.js";

/** The issues with where in a file they stand; `within` leads to what their paths begin at. */
export function placeIn({ file, placesOf }: JsonFile, issues: readonly Issue[], within: Path = []): readonly Issue[] {
  if (issues.length === 0) return issues;
  const places = placesOf(issues.map(({ path }) => [...within, ...path]));
  return issues.map((one, position): Issue => {
    const { line = 1, column = 1 } = places[position] ?? {};
    return { ...one, at: { ...one.at, file, line, column } };
  });
}

/** Does what may refuse something; what is wrong is then told at the places that are given to it. */
export function placing<Result>(read: () => Result, place: (issues: readonly Issue[]) => readonly Issue[]): Result {
  try {
    return read();
  } catch (error) {
    if (isScoringError(error)) throw new ScoringError(place(error.issues));
    throw error;
  }
}

/** Reads the document of a file on; what is wrong with it is then known by its place. */
export function reading<Result>(json: JsonFile, read: (value: unknown) => Result): Result {
  return placing(
    () => read(json.value),
    (issues) => placeIn(json, issues),
  );
}

/** A document of a file, and what the paths of its issues begin with where it is an argument beside others: `options.previous`. */
export type DocumentAt = readonly [argument: string, json: JsonFile | undefined];

/** Reads the documents of several files together; what is wrong with each is then known by its place in its own file. */
export function readingAll<Result>(documents: readonly DocumentAt[], read: () => Result): Result {
  return placing(read, (issues) => placeInEach(documents, issues));
}

/** The issues with where in which of the files they stand. */
function placeInEach(documents: readonly DocumentAt[], issues: readonly Issue[]): readonly Issue[] {
  const placed = new Map<Issue, Issue>();
  for (const [argument, json] of documents) {
    if (json === undefined) continue;
    const own = issues.flatMap((one) => {
      const steps = stepsOf(one.path, argument);
      return steps === 0 ? [] : [{ one, within: { ...one, path: one.path.slice(steps) } }];
    });
    const found = placeIn(
      json,
      own.map(({ within }) => within),
    );
    own.forEach(({ one }, position) => {
      placed.set(one, found[position] as Issue);
    });
  }
  return issues.map((one) => placed.get(one) ?? one);
}

/** How many steps of a path are the name of an argument, whose parts are one step or several; none where it is another's. */
function stepsOf(path: Path, argument: string): number {
  const steps = [1, 2].find((count) => path.slice(0, count).join(".") === argument);
  return steps === undefined || steps > path.length ? 0 : steps;
}

/** A field of a file as a document of its own. */
export function fieldIn(json: JsonFile, name: string): JsonFile {
  const { file, value, placesOf } = json;
  return { file, value: fieldOf(value, name), placesOf: (paths) => placesOf(paths.map((path) => [name, ...path])) };
}

/** The document of an option; nothing where the option is not given. */
export function readOption(file: string | undefined): JsonFile | undefined {
  return file === undefined ? undefined : readJson(file);
}
