import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Language } from "par-index";
import { commandLine, printWhenStarted } from "../print.js";
import { simulate } from "./simulate.js";
import { yearOf } from "./yearOf.js";

/**
 * Writes the simulated year for the command line: `departments/` and `districts/`, each with a `scheme.json`, a
 * `cases.json` and the `year.json` of both.
 *
 * @returns The folders written.
 */
export function writeCases(directory: string): readonly string[] {
  const blocks = simulate();
  const year = `${JSON.stringify(yearOf(blocks), null, 2)}\n`;
  return blocks.map(({ id, scheme, cases }) => {
    const folder = join(directory, id);
    mkdirSync(folder, { recursive: true });
    writeFileSync(join(folder, "scheme.json"), `${JSON.stringify(scheme, null, 2)}\n`);
    writeFileSync(join(folder, "cases.json"), `${JSON.stringify(cases)}\n`);
    writeFileSync(join(folder, "year.json"), year);
    return folder;
  });
}

printWhenStarted(import.meta.url, (language: Language): string => {
  const [directory] = commandLine(process.argv.slice(2)).names;
  const say = {
    vi: { usage: "Cách dùng: npx tsx examples/08-a-year-in-son-la/writeCases.ts THƯ-MỤC", next: "Sau đó" },
    en: { usage: "Usage: npx tsx examples/08-a-year-in-son-la/writeCases.ts FOLDER", next: "Then" },
  }[language];
  if (directory === undefined) return say.usage;
  const commands = writeCases(directory).map((folder) => {
    const [scheme, cases, year] = ["scheme.json", "cases.json", "year.json"].map((file) => join(folder, file));
    return `${say.next}: par-index evaluate ${scheme} ${cases} --year ${year}`;
  });
  return commands.join("\n");
});
