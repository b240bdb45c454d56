import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";

/** Programs by the name that starts each: its file below this folder, and what it shows. */
export type Programs = Readonly<Record<string, { readonly file: string; readonly shows: string }>>;

/** Runs the program that the first argument names, with the others; the one that stands first, where none is named. */
export function runProgram(programs: Programs): void {
  const [named, ...rest] = process.argv.slice(2);
  const [first = ""] = Object.keys(programs);
  const isOption = named?.startsWith("-") ?? true;
  const name = named === undefined || isOption ? first : named;
  const program = programs[name];
  if (program === undefined) {
    const width = Math.max(...Object.keys(programs).map(({ length }) => length));
    const lines = Object.entries(programs).map(([each, { shows }]) => `  ${each.padEnd(width)}  ${shows}\n`);
    process.stderr.write(`there is no ${name}; there are\n${lines.join("")}`);
    process.exitCode = 1;
    return;
  }
  const file = fileURLToPath(new URL(program.file, import.meta.url));
  const args = named === undefined ? [] : isOption ? [named, ...rest] : rest;
  const { status } = spawnSync("npx", ["--no-install", "tsx", file, ...args], { stdio: "inherit" });
  process.exitCode = status ?? 1;
}
