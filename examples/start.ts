import { readdirSync } from "node:fs";
import type { Language } from "par-index";
import * as sonLa from "./08-a-year-in-son-la/main.js";
import * as tayNinh from "./09-tay-ninh-2023/main.js";
import * as binhDuong from "./10-binh-duong-2017/main.js";
import { commandLine } from "./print.js";

/** What every example's `main.ts` exports. */
interface Example {
  report(language: Language): string | Promise<string>;
}

/** The three years, and at the end what of the published ones comes out as it was printed. */
function threeYears(language: Language): string {
  const years = [sonLa.report(language), tayNinh.tables(language), binhDuong.tables(language)];
  return [...years, `${tayNinh.verdict(language)}\n${binhDuong.verdict(language)}`].join(`\n\n${"═".repeat(80)}\n\n`);
}

/** The example of that folder name, with or without its number; or the number alone. */
async function named(name: string, language: Language): Promise<string | null> {
  const folders = readdirSync(new URL(".", import.meta.url)).filter((folder) => /^\d\d-/.test(folder));
  const folder = folders.find((one) => [one, one.slice(3), one.slice(0, 2)].includes(name));
  if (folder === undefined) return null;
  const example = (await import(new URL(`${folder}/main.ts`, import.meta.url).href)) as Example;
  return example.report(language);
}

try {
  const { language, names } = commandLine(process.argv.slice(2));
  const [name] = names;
  const text = name === undefined ? threeYears(language) : await named(name, language);
  if (text === null) throw new Error(`Không có ví dụ “${name}” · There is no example “${name}”`);
  process.stdout.write(`${text}\n`);
  process.exitCode = tayNinh.reproduces() && binhDuong.reproduces() ? 0 : 1;
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
}
