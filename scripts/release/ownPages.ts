import { execFileSync } from "node:child_process";
import { readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Check } from "./check.js";

/**
 * Follows the pages of an unpacked package, without the repository: the first example of README.md gives what it says, and
 * `examples/start.ts` prints its league tables.
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
  const table = run("examples/start.ts").split("\n");
  const ranked = table.filter((line) => /\d,\d\d/.test(line)).length;
  return {
    says: `README gives ${found}; examples/start.ts prints ${table.length} lines, ${ranked} with figures`,
    faults: [
      ...(said.length === 1 && said[0] === found ? [] : [`README.md says ${said.join(", ")}, its example ${found}`]),
      ...(ranked > 50 ? [] : ["examples/start.ts prints no league table"]),
    ],
  };
}
