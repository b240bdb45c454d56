import { execFileSync, spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import type { Desk } from "./desk.js";

/** What a command has said. */
export interface Said {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

/** A folder with the files of a desk, in which commands are given as at a terminal. */
export interface Office {
  readonly folder: string;
  readonly run: (...args: readonly string[]) => Said;
  readonly close: () => void;
}

const source = fileURLToPath(new URL("../../src/cli/cli.ts", import.meta.url));

/** The program in one file, so that each command starts at once; whoever has installed the package writes `npx par-index`. */
function program(folder: string): string {
  const esbuild = join(dirname(createRequire(import.meta.url).resolve("esbuild/package.json")), "bin/esbuild");
  const file = join(folder, "par-index.mjs");
  execFileSync(esbuild, [
    source,
    "--bundle",
    "--platform=node",
    "--format=esm",
    "--main-fields=module,main",
    `--outfile=${file}`,
    "--log-level=error",
  ]);
  return file;
}

let built: string | undefined;

/** The program, made once. */
function par(): string {
  built ??= program(mkdtempSync(join(tmpdir(), "par-index-program-")));
  return built;
}

export function office(files: Desk): Office {
  const folder = mkdtempSync(join(tmpdir(), "par-index-desk-"));
  for (const [name, bytes] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), bytes);
  }
  return {
    folder,
    run: (...args) => {
      const { status, stdout, stderr } = spawnSync(process.execPath, [par(), ...args], {
        cwd: folder,
        encoding: "utf8",
      });
      return { code: status ?? -1, out: stdout, err: stderr };
    },
    close: () => rmSync(folder, { recursive: true, force: true }),
  };
}
