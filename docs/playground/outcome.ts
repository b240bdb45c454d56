import { type Language, nodeOf, printDecimal } from "par-index";
import { gapToNextClass } from "par-index/questions";
import { indexOf, rankIn, type Session } from "./session.js";
import { say, type Word } from "./words.js";

/** A figure as it stands, and as it would be. */
export interface Compared {
  readonly word: Word;
  readonly before: string;
  readonly after: string;
}

/** What other facts of one leaf would do to its unit. */
export function outcomeOf(
  before: Session,
  after: Session,
  unit: string,
  leaf: string,
  language: Language,
): readonly Compared[] {
  const row = (word: Word, of: (session: Session) => string): Compared => ({
    word,
    before: of(before),
    after: of(after),
  });
  const print = (figure: string | null | undefined): string =>
    figure === null || figure === undefined ? say("draft", language) : printDecimal(figure, language);
  return [
    row("leafPoints", ({ evaluation }) => {
      const index = indexOf({ evaluation }, unit);
      return print(index && nodeOf(before.scheme, index, leaf).points);
    }),
    row("published", (session) => print(indexOf(session, unit)?.published)),
    row("className", (session) => indexOf(session, unit)?.class ?? say("draft", language)),
    row("rank", ({ evaluation }) => String(rankIn(evaluation, unit) ?? say("draft", language))),
    row("missing", (session) => missing(session, unit, language)),
  ];
}

/** How many points are missing for which class. */
function missing({ scheme, evaluation }: Session, unit: string, language: Language): string {
  const index = indexOf({ evaluation }, unit);
  const next = index === undefined || scheme.bands.best.length === 0 ? null : gapToNextClass(scheme, index).next;
  if (next === null || next === undefined) return "–";
  return `${printDecimal(next.missing, language)} ${say("pointsFor", language)} ${next.class}`;
}
