import { execFileSync } from "node:child_process";
import { readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Check } from "./check.js";

/**
 * Follows the pages of an unpacked package, without the repository: the first example of README.md gives what it says, the
 * programs of `docs/guide/start` print the league table that stands there, and `examples/start.ts` prints its own.
 *
 * @param folder - The unpacked package with its runtime dependencies; the examples import it by its own name.
 * @param root - Where `tsx` is installed, which runs TypeScript.
 */
export function worksFromItsOwnPages(folder: string, root: string): Omit<Check, "name"> {
  const tsx = join(root, "node_modules/tsx/dist/cli.mjs");
  const run = (file: string): string =>
    execFileSync(process.execPath, [tsx, file], { cwd: folder, encoding: "utf8", stdio: "pipe", maxBuffer: 2 ** 26 });
  const [, code = ""] = /```ts\n([\s\S]*?)```/.exec(readFileSync(join(folder, "README.md"), "utf8")) ?? [];
  const said = [...code.matchAll(/^index\?\.points; \/\/ => (".*")$/gm)].map(([, value]) => value);
  const file = join(folder, "first-example.ts");
  writeFileSync(file, `${code}\nconsole.log(JSON.stringify(index?.points));\n`);
  const found = run(file).trim();
  rmSync(file);
  const first = ["vi", "en"].map((language) => followed(folder, `docs/guide/start.${language}.md`, run));
  const table = run("examples/start.ts").split("\n");
  const ranked = table.filter((line) => /\d,\d\d/.test(line)).length;
  return {
    says: `README gives ${found}; the guide's first table has ${first[0]?.rows} rows; examples/start.ts prints ${table.length} lines, ${ranked} with figures`,
    faults: [
      ...(said.length === 1 && said[0] === found ? [] : [`README.md says ${said.join(", ")}, its example ${found}`]),
      ...first.flatMap(({ faults }) => faults),
      ...(ranked > 50 ? [] : ["examples/start.ts prints no league table"]),
    ],
  };
}

/** Runs the programs of a page one after another: what it shows as the league table must be printed by them. */
function followed(
  folder: string,
  page: string,
  run: (file: string) => string,
): { readonly rows: number; readonly faults: readonly string[] } {
  const text = readFileSync(join(folder, page), "utf8");
  const programs = [...text.matchAll(/^```ts\n([\s\S]*?)^```/gm)].map(([, code = ""]) => code);
  const printed = programs.map((code) => {
    const file = join(folder, "followed.ts");
    writeFileSync(file, code);
    const said = run(file);
    rmSync(file);
    return said;
  });
  const [, shown = ""] = /^```text\n(Bản [\s\S]*?)^```/m.exec(text) ?? [];
  const rows = shown.split("\n").filter((line) => /^ +\d /.test(line));
  const missing = rows.filter((row) => !printed.join("\n").includes(row));
  return {
    rows: rows.length,
    faults: [
      ...missing.map((row) => `${page} shows “${row.trim()}”, which its programs do not print`),
      ...(rows.length === 0 ? [`${page} shows no league table`] : []),
    ],
  };
}
