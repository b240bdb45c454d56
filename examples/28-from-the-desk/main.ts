import type { Language } from "par-index";
import { printWhenStarted } from "../print.js";
import { type Office, office, type Said } from "./commands.js";
import { type Damage, damaged, damages } from "./damages.js";
import { type Desk, desk } from "./desk.js";
import { words } from "./words.js";

const PERIOD = ["--period", "2025"];

/** From the desk to the memo. */
export const commands: readonly (readonly string[])[] = [
  ["import", ".", ...PERIOD, "--out", "nam-2025"],
  ["evaluate", "nam-2025"],
  ["report", "nam-2025", "--out", "bao-cao"],
  ["explain", "nam-2025", "Sở Y tế"],
];

export function given(at: Office, language: Language): readonly Said[] {
  return commands.map((command) => at.run(...command, "--lang", language));
}

/** What is said of a damaged desk, in a folder of its own. */
export async function saidOf(whole: Desk, damage: Damage, language: Language = "vi"): Promise<Said> {
  const files = await damaged(whole, damage);
  const place = office(files);
  try {
    return place.run("import", ".", ...(damage.options ?? PERIOD), "--out", "nam-2025", "--lang", language);
  } finally {
    place.close();
  }
}

export async function report(language: Language): Promise<string> {
  const say = words[language];
  const files = await desk();
  const place = office(files);
  const said = given(place, language);
  place.close();
  const shown = commands.map((command, at) => {
    const lines = (said[at]?.out ?? "").trimEnd().split("\n");
    const cut = lines.length > 40 ? [...lines.slice(0, 14), say.memo(lines.length)] : lines;
    const line = command.map((word) => (word.includes(" ") ? `"${word}"` : word)).join(" ");
    return `$ npx par-index ${line}\n${cut.join("\n")}`;
  });
  const wrong: string[] = [];
  for (const damage of damages) {
    const { code, err } = await saidOf(files, damage, language);
    wrong.push([`${damage.name}${code === 0 ? ` (${say.read})` : ""}`, ...sentencesIn(err)].join("\n  "));
  }
  return [
    say.title,
    `${say.files} ${Object.keys(files).join(", ")}`,
    ...shown,
    say.damaged(damages.length),
    ...wrong,
  ].join("\n\n");
}

/** The lines of the page that keep the import, without what the undamaged desk is told as well. */
export function sentencesIn(page: string): readonly string[] {
  const [wrong = ""] = page.split(/^(?:CẦN XEM LẠI|TO LOOK AT)/m);
  return wrong.split("\n").filter((line) => line.startsWith("- "));
}

printWhenStarted(import.meta.url, report);
