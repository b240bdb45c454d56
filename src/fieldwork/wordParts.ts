import type { KnownNames } from "./knownNames.js";

/** A number, letter or code before a text: `Câu 3: …`, `b) …`, `q3. …`, `4 - …`. */
const CODE_BEFORE = /^(?:câu(?: hỏi)?\s+|question\s+)?([\p{L}\p{N}_.]*[\p{L}\p{N}_])\s*(?:[.:)]|\s[-–])\s+(\S.*)$/isu;

/**
 * What a text means of what is known: as it stands, or behind a code. A code that is known must mean the same as the words behind
 * it: options that are numbered in another order are not mistaken for one another.
 */
export function meaningIn(known: KnownNames, text: string): readonly string[] {
  const direct = known.meant(text);
  if (direct.length > 0) return direct;
  const [, code = "", rest = ""] = CODE_BEFORE.exec(text.trim()) ?? [];
  if (rest === "") return [];
  const [byCode, byWords] = [known.meant(code), known.meant(rest)];
  return byCode.length === 0 ? byWords : byWords.filter((id) => byCode.includes(id));
}

/**
 * The parts of a heading that survey tools put together: `Question [row]` of Google Forms, `code[sub]. Text [sub text]` of
 * LimeSurvey, `group/question/option` of Kobo.
 */
export function partsOf(heading: string): readonly string[] {
  const parts: string[] = [];
  const take = (text: string): void => {
    const [open, close] = [text.indexOf("["), text.indexOf("]")];
    if (open < 0 || close < open) parts.push(text);
    else {
      parts.push(text.slice(0, open), text.slice(open + 1, close));
      take(text.slice(close + 1).replace(/^[.:]/, ""));
    }
  };
  take(heading);
  const split = parts.length > 1 ? parts : heading.split("/");
  return split.map((part) => part.trim()).filter((part) => part !== "");
}
