import { spawn } from "node:child_process";
import { createInterface } from "node:readline";
import type { Request } from "./requests.js";

/** How long a program may be silent before what is left counts as not answered. */
const SILENCE = 120_000;

/**
 * Starts a program, writes each request as a line of JSON to its input and reads a line of its output for each.
 *
 * @returns The lines in the order of the requests; fewer, where the program ended or fell silent before.
 */
export function exchange(command: string, requests: readonly Request[], folder: string): Promise<readonly string[]> {
  const program = spawn(command, { cwd: folder, shell: true, stdio: ["pipe", "pipe", "inherit"] });
  return new Promise((resolve, reject) => {
    const lines: string[] = [];
    const giveUp = (): void => {
      program.kill();
    };
    let waiting = setTimeout(giveUp, SILENCE);
    const output = createInterface({ input: program.stdout, crlfDelay: Number.POSITIVE_INFINITY });
    output.on("line", (line) => {
      lines.push(line);
      clearTimeout(waiting);
      waiting = setTimeout(giveUp, SILENCE);
    });
    output.on("close", () => {
      clearTimeout(waiting);
      resolve(lines);
    });
    program.on("error", reject);
    // A program that has ended reads no more: what it has not answered says so.
    program.stdin.on("error", () => undefined);
    for (const request of requests) program.stdin.write(`${JSON.stringify(request)}\n`);
    program.stdin.end();
  });
}
