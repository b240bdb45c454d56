import { type Language, printDecimal } from "par-index";
import { make } from "./dom.js";
import { say } from "./words.js";

/** A row of a league table of the page. */
export interface LeagueRow {
  readonly rank: number;
  /** The rank at the beginning; `null` where there was none. */
  readonly before: number | null;
  readonly published: string;
  readonly class: string;
  /** What stands in the column of units. */
  readonly name: Node | string;
  readonly chosen?: boolean;
}

/** Ranks, figures and classes and, once a rank has moved, how each has since the beginning. */
export function leagueTable(rows: readonly LeagueRow[], language: Language): HTMLElement {
  const isMoved = rows.some(({ before, rank }) => moved(before, rank) !== "=");
  const words = ["rank", "unitColumn", "published", "className", ...(isMoved ? (["change"] as const) : [])] as const;
  const heads = words.map((word) => make("th", { scope: "col" }, say(word, language)));
  const body = rows.map((row) =>
    make(
      "tr",
      row.chosen ? { class: "chosen", "aria-current": "true" } : {},
      make("td", { class: "number" }, String(row.rank)),
      make("td", {}, row.name),
      make("td", { class: "number" }, printDecimal(row.published, language, 2)),
      make("td", {}, row.class),
      isMoved ? make("td", { class: "number" }, moved(row.before, row.rank)) : null,
    ),
  );
  return make("table", { class: "league" }, make("thead", {}, make("tr", {}, ...heads)), make("tbody", {}, ...body));
}

/** How a rank has moved: `▲2` is two places up. */
function moved(before: number | null, now: number): string {
  if (before === null || before === now) return "=";
  return before > now ? `▲${before - now}` : `▼${now - before}`;
}
