import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Language } from "par-index";
import { commandLine, printWhenStarted } from "../print.js";
import { simulate } from "./simulate.js";

/**
 * Writes the simulated year for the command line: `departments/` and `districts/`, each with a `scheme.json` and a
 * `cases.json`.
 *
 * @returns The folders written.
 */
export function writeCases(directory: string): readonly string[] {
  return simulate().map(({ id, scheme, cases }) => {
    const folder = join(directory, id);
    mkdirSync(folder, { recursive: true });
    writeFileSync(join(folder, "scheme.json"), `${JSON.stringify(scheme, null, 2)}\n`);
    writeFileSync(join(folder, "cases.json"), `${JSON.stringify(cases)}\n`);
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
    return `${say.next}: par-index evaluate ${join(folder, "scheme.json")} ${join(folder, "cases.json")}`;
  });
  return commands.join("\n");
});
