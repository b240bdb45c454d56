import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

/**
 * One small mistake of real life: how what is entered differs from the small year (`smallYear.ts`), who is given it, and what must
 * happen. The files beside this one hold them, one area a file and one mistake a line.
 */
export interface Mistake {
  /** What somebody did, in Vietnamese. */
  readonly mistake: string;
  /** The values at some places of the small year (`changes.ts`) are these. */
  readonly set?: Readonly<Record<string, unknown>>;
  /** What stands at the second place is repeated at the first. */
  readonly copy?: Readonly<Record<string, string>>;
  readonly drop?: readonly string[];
  /** Who is given it (`calls.ts`); the call of the file where the mistake does not say. */
  readonly call?: string;
  /** What is replaced in the text of a file. A text that is not found there is a fault of the corpus. */
  readonly edit?: readonly (readonly [from: string, to: string])[];
  /** How the text becomes bytes (`bytes.ts`); UTF-8 where it does not say. */
  readonly saved?: string;
  /** The code of an error, … */
  readonly refused?: string;
  /** … or of a notice. */
  readonly noticed?: string;
  /** What the place names: unit, leaf, line … */
  readonly at?: readonly string[];
  /** What the Vietnamese sentence must hold: above all what to write instead. */
  readonly says?: readonly string[];
  /** Figures of the result (`outcome.ts`), whatever was noticed. */
  readonly exactly?: Readonly<Record<string, unknown>>;
}

export interface Area {
  readonly file: string;
  readonly area: string;
  readonly call: string;
  readonly mistakes: readonly Mistake[];
}

/** Every file of the corpus. */
export function areas(): readonly Area[] {
  const folder = fileURLToPath(new URL(".", import.meta.url));
  return readdirSync(folder)
    .filter((name) => name.endsWith(".json"))
    .sort()
    .map((file) => ({ file, ...(JSON.parse(readFileSync(`${folder}${file}`, "utf8")) as Omit<Area, "file">) }));
}
