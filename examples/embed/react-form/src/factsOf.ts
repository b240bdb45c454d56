import type { Rule } from "par-index";

/** What has been filled in for a leaf: the text of each field by its place. */
export type Answers = Readonly<Record<string, string>>;

/**
 * The facts that the answers state, or `null` while nothing is filled in. They are not checked here: `parseDossier` does
 * that, and says what is wrong in words.
 */
export function factsOf(rule: Rule, answers: Answers): object | null {
  const filled = Object.values(answers).some((answer) => answer.trim() !== "");
  if (!filled) return null;
  const of = (place: string): string | undefined => answers[place]?.trim() || undefined;
  const amount = (place: string): string | undefined => of(place)?.replace(",", ".");
  const count = (place: string): number | string => wholeNumber(of(place) ?? "0");
  const excused = amount("excused") === undefined ? {} : { excused: amount("excused") };

  switch (rule.kind) {
    case "levels":
      return { level: of("level") };
    case "steps":
    case "proportional":
      if (rule.measure === "value") return { value: amount("value") };
      return { part: amount("part"), whole: amount("whole"), ...excused };
    case "weighted": {
      const counts = rule.terms.map(({ id }, at) => ({ id, count: count(`counts.${at}.count`) }));
      return { counts, whole: amount("whole"), ...excused };
    }
    case "counting":
      return { count: count("count") };
    case "checklist":
      return { met: rule.items.map(({ id }) => id).filter((id) => of(`met.${id}`) === "yes") };
    case "deducting":
      return { faults: rule.faults.map(({ id }, at) => ({ id, count: count(`faults.${at}.count`) })) };
    case "relative":
      return { value: amount("value") };
    case "given":
      return { points: amount("points"), reason: of("reason") };
    case "survey":
      return null;
  }
}

/** A count; what is none stays as it was typed, so that the library can say so. */
function wholeNumber(text: string): number | string {
  return /^\d{1,15}$/.test(text) ? Number(text) : text;
}
