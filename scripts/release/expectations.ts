import { execFileSync } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

/** As much of a file of vectors as is compared between releases. */
interface VectorFile {
  readonly vectors: readonly { readonly id: string; readonly expected: unknown }[];
}

/** What each vector expects, as text, by its file and id. */
export type Expectations = ReadonlyMap<string, string>;

/** What became of the vectors since a release. */
export interface Drift {
  readonly added: readonly string[];
  /** Another result is expected of the same id: ports that were right are now wrong. */
  readonly changed: readonly string[];
  readonly removed: readonly string[];
}

/** Whether only a new major version may say so: any changed vector is major (and a removed one is changed). */
export function isMajor({ changed, removed }: Drift): boolean {
  return changed.length + removed.length > 0;
}

export function driftBetween(before: Expectations, after: Expectations): Drift {
  return {
    added: [...after.keys()].filter((id) => !before.has(id)),
    changed: [...before].filter(([id, expected]) => after.has(id) && after.get(id) !== expected).map(([id]) => id),
    removed: [...before.keys()].filter((id) => !after.has(id)),
  };
}

export function expectationsOf(files: Iterable<readonly [path: string, file: VectorFile]>): Expectations {
  return new Map(
    [...files].flatMap(([path, { vectors }]) =>
      vectors.map(({ id, expected }) => [`${path}: ${id}`, JSON.stringify(sorted(expected))]),
    ),
  );
}

/** The same value with the keys of its objects in order, so that moving a key about changes nothing. */
function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== "object" || value === null) return value;
  const entries = Object.entries(value).sort(([one], [other]) => (one < other ? -1 : 1));
  return Object.fromEntries(entries.map(([key, each]) => [key, sorted(each)]));
}

const FOLDERS = ["accepted", "refused"];

/** As the files stand in the repository's folder. */
export function expectationsHere(repository: string): Expectations {
  const vectors = join(repository, "test/vectors");
  const names = FOLDERS.flatMap((folder) => readdirSync(join(vectors, folder)).map((name) => `${folder}/${name}`));
  return expectationsOf(names.map((name) => [name, JSON.parse(readFileSync(join(vectors, name), "utf8"))] as const));
}

/** As they stood at a commit or tag. */
export function expectationsAt(repository: string, revision: string): Expectations {
  const git = (...args: readonly string[]): string =>
    execFileSync("git", args, { cwd: repository, encoding: "utf8", maxBuffer: 2 ** 28 });
  const places = FOLDERS.map((folder) => `test/vectors/${folder}`);
  const paths = git("ls-tree", "-r", "-z", "--name-only", revision, "--", ...places)
    .split("\0")
    .filter((path) => path.endsWith(".json"));
  return expectationsOf(
    paths.map((path) => [path.slice("test/vectors/".length), JSON.parse(git("show", `${revision}:${path}`))] as const),
  );
}

/** The tag of the last release that this commit comes from, or `null` before the first. */
export function lastRelease(repository: string): string | null {
  const args = ["tag", "--list", "v[0-9]*", "--merged", "HEAD", "--sort=-creatordate"];
  const [latest = ""] = execFileSync("git", args, { cwd: repository, encoding: "utf8" }).split("\n");
  return latest === "" ? null : latest;
}
