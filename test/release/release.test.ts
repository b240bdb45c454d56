import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { faultsOf, pendingChangesets } from "../../scripts/release/changesets.js";
import {
  driftBetween,
  expectationsAt,
  expectationsHere,
  expectationsOf,
  isMajor,
  lastRelease,
} from "../../scripts/release/expectations.js";
import { groupByVerb } from "../../scripts/release/groupByVerb.js";
import { changesAreDescribed, vectorsAreKept } from "../../scripts/release/sinceLastRelease.js";
import type { Vector, VectorFile } from "../vectors/vector.js";

const file = (...vectors: readonly Vector[]): VectorFile => ({
  id: "steps",
  title: { vi: "Bậc", en: "Steps" },
  vectors,
});
const vector = (id: string, expected: unknown): Vector => ({ id, call: "score", input: {}, expected });
const expecting = (...vectors: readonly Vector[]) => expectationsOf([["accepted/steps.json", file(...vectors)]]);

describe("any changed vector is major", () => {
  const before = expecting(vector("9 of 10", { points: "2", max: "2" }), vector("1 of 10", "0"));

  test("another expectation under the same id is a change; a new id is not; a missing one is", () => {
    const after = expecting(vector("9 of 10", { points: "1", max: "2" }), vector("8 of 10", "1"));
    const drift = driftBetween(before, after);
    expect(drift).toEqual({
      added: ["accepted/steps.json: 8 of 10"],
      changed: ["accepted/steps.json: 9 of 10"],
      removed: ["accepted/steps.json: 1 of 10"],
    });
    expect(isMajor(drift)).toBe(true);
  });

  test("what is only added, or written in another order, is none", () => {
    const after = expecting(
      vector("1 of 10", "0"),
      vector("9 of 10", { max: "2", points: "2" }),
      vector("8 of 10", "1"),
    );
    const drift = driftBetween(before, after);
    expect(drift).toEqual({ added: ["accepted/steps.json: 8 of 10"], changed: [], removed: [] });
    expect(isMajor(drift)).toBe(false);
  });
});

describe("in a repository", () => {
  const repository = mkdtempSync(join(tmpdir(), "par-index-release-"));
  afterAll(() => rmSync(repository, { recursive: true, force: true }));
  const git = (...args: readonly string[]): void => {
    const who = ["-c", "user.name=a", "-c", "user.email=a@b", "-c", "commit.gpgsign=false", "-c", "tag.gpgsign=false"];
    execFileSync("git", [...who, ...args], { cwd: repository, stdio: "ignore" });
  };
  const write = (path: string, text: string): void => {
    mkdirSync(join(repository, path, ".."), { recursive: true });
    writeFileSync(join(repository, path), text);
  };

  test("the vectors are held against those of the last release's tag, not of any other", () => {
    git("init", "-b", "main");
    write("test/vectors/refused/none.json", JSON.stringify(file()));
    write("test/vectors/accepted/steps.json", JSON.stringify(file(vector("9 of 10", "2"))));
    git("add", ".");
    git("commit", "-m", "one");
    expect(lastRelease(repository)).toBeNull();
    git("tag", "v1.0.0");
    git("tag", "not-a-release");
    write("test/vectors/accepted/steps.json", JSON.stringify(file(vector("9 of 10", "1"))));
    const tag = lastRelease(repository);
    expect(tag).toBe("v1.0.0");
    expect(driftBetween(expectationsAt(repository, tag ?? ""), expectationsHere(repository)).changed).toEqual([
      "accepted/steps.json: 9 of 10",
    ]);
  });

  test("a changed vector needs a major changeset; a changed source at the tagged version needs one at all", () => {
    write("package.json", JSON.stringify({ version: "1.0.0" }));
    write(".changeset/config.json", "{}");
    write("src/score.ts", "// other");
    git("add", ".");
    const sentence = (bump: string) => `---\n"par-index": ${bump}\n---\n\nChange \`score\`. Vectors: one changes.\n`;
    expect(changesAreDescribed(repository).faults).toEqual([
      "src/score.ts has changed since v1.0.0, and no changeset says so",
    ]);
    write(".changeset/one.md", sentence("minor"));
    expect(changesAreDescribed(repository).faults).toEqual([]);
    expect(vectorsAreKept(repository).faults).toEqual([
      "accepted/steps.json: 9 of 10: changed since v1.0.0 without a major changeset",
    ]);
    write(".changeset/one.md", sentence("major"));
    expect(vectorsAreKept(repository).faults).toEqual([]);
  });

  test("changesets are pending until a version has taken them in", () => {
    write(".changeset/one.md", '---\n"par-index": major\n---\n\nChange `score`. Vectors: one changes.\n');
    write(".changeset/two.md", '---\n"par-index": patch\n---\n\nSundry things.\n');
    expect(pendingChangesets(repository).map(({ name, bump }) => [name, bump])).toEqual([
      ["one", "major"],
      ["two", "patch"],
    ]);
    expect(pendingChangesets(repository).map((changeset) => faultsOf(changeset).length)).toEqual([0, 2]);
    write(".changeset/pre.json", JSON.stringify({ mode: "pre", tag: "rc", changesets: ["one"] }));
    expect(pendingChangesets(repository).map(({ name }) => name)).toEqual(["two"]);
  });
});

describe("the changelog by verb", () => {
  const written = `# par-index

## 1.0.0-rc.0

### Major Changes

- 0123abc: Add \`one\`: a thing that
  takes two lines.

  Fix \`two\`.

  Clause: none. Vectors: none changes.

### Minor Changes

- Add the third.

  Clause: none. Vectors: none changes.

## 0.9.0

### Minor Changes

- Add what was before.
`;
  const told = `# par-index

## 1.0.0-rc.0

### Add

- \`one\`: a thing that
  takes two lines.
- The third.

### Fix

- \`two\`.

### Clauses and vectors

- Clause: none. Vectors: none changes.

## 0.9.0

### Minor Changes

- Add what was before.
`;

  test("groups the newest section and leaves the others", () => expect(groupByVerb(written)).toBe(told));
  test("told again it is the same", () => expect(groupByVerb(told)).toBe(told));
});
