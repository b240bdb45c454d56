import { type Path, printPath as pathOf } from "../issue/issue.js";
import { type Language, printDecimal as print } from "../number/print.js";
import { type LocalizedText, inLanguage as wordsIn } from "../text/text.js";
import { argument } from "./argument.js";
import { readLanguage, readList, readName, readWhole, refuseOtherKinds } from "./arguments.js";

/*
 * What the core prints for others: the functions of the folders before this one, which rely on what they are given,
 * with their arguments read.
 */

/**
 * A canonical decimal as it is printed in a language: with a comma in Vietnamese, with a point in English.
 *
 * @param text - A canonical decimal, such as `"90.25"`.
 * @param language - `"vi"`, the default, or `"en"`.
 * @param places - Decimal places to fill up with zeros, so that a column lines up. Nothing is ever rounded or cut off.
 * @returns The decimal in print; digits are not grouped.
 * @throws `number.*` for what is no decimal, `argument.language`, `argument.not_whole`.
 * @example
 * ```ts
 * import { printDecimal } from "par-index";
 *
 * printDecimal("90.25", "vi"); // => "90,25"
 * printDecimal("82", "vi", 2); // => "82,00"
 * ```
 * @clause Our reading: Vietnamese documents print decimals with a comma.
 */
export function printDecimal(text: string, language: Language = "vi", places = 0): string {
  argument(text, ["spelling"]);
  return print(readName("spelling", text), readLanguage(language), readWhole("places", places, 0, 100));
}

/**
 * The words in the language asked for.
 *
 * @param text - Any title of a document.
 * @param language - `"vi"`, the default, or `"en"`.
 * @returns The words; Vietnamese where no English is given.
 * @throws `argument.missing`, `argument.other_kind`, `argument.language`.
 * @example
 * ```ts
 * import { inLanguage } from "par-index";
 *
 * inLanguage({ vi: "Sở Y tế", en: "Department of Health" }, "en"); // => "Department of Health"
 * ```
 * @clause Our reading: Vietnamese is the language of the documents; English stands beside it.
 */
export function inLanguage(text: LocalizedText, language: Language = "vi"): string {
  refuseOtherKinds("text", "an-object", text);
  readName("vi", text.vi);
  if (text.en !== undefined) readName("en", text.en);
  return wordsIn(text, readLanguage(language));
}

/**
 * A path as people write it.
 *
 * @param path - The path of an issue.
 * @returns `criteria[0].children[2].max`; the root is `(document)`.
 * @throws `argument.missing`, `argument.other_kind`.
 * @example
 * ```ts
 * import { printPath } from "par-index";
 *
 * printPath(["criteria", 0, "max"]); // => "criteria[0].max"
 * ```
 * @clause Our reading: a refusal names the place.
 */
export function printPath(path: Path): string {
  const steps = readList("path", "list-of-steps", path);
  for (const step of steps) if (typeof step !== "number") readName("path", step);
  return pathOf(steps as Path);
}
