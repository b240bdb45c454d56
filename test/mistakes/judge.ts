import type { Issue } from "par-index";
import { calls } from "./calls.js";
import { changed } from "./changes.js";
import { lacking } from "./correctable.js";
import type { Mistake } from "./mistake.js";
import { type Outcome, outcomeOf } from "./outcome.js";
import { smallYear, stamped } from "./smallYear.js";

/** What came of a mistake, against what must. */
export interface Judgement {
  /** Refused or noticed by the code that must be; of what is no mistake after all, that nothing is said. */
  readonly caught: boolean;
  /** Nothing at all was said of it. */
  readonly silent: boolean;
  /** What the sentence lacks for somebody who has only the sentence. */
  readonly lacks: readonly string[];
  /** All that was said: errors, then notices. */
  readonly told: readonly Issue[];
  /** What came otherwise than it must, the sentence aside. */
  readonly faults: readonly string[];
}

/** Makes a mistake, and sees what comes of it. */
export async function made(mistake: Mistake, call: string): Promise<Outcome> {
  const documents = smallYear();
  changed(documents, mistake);
  const given = calls[call];
  if (given === undefined) throw new Error(`There is no call ${call}`);
  return outcomeOf(() => given(stamped(documents), mistake));
}

export async function judge(mistake: Mistake, call: string): Promise<Judgement> {
  const { refused, noticed, at = [], says = [], exactly = {} } = mistake;
  const { errors, notices, figures, raw } = await made(mistake, call);
  const told = [...errors, ...notices];
  const wanted = refused ?? noticed;
  const one = (refused === undefined ? notices : errors).find(({ code }) => code === wanted);
  const caught = wanted === undefined ? told.length === 0 : one !== undefined;
  const [unit = ""] = at;
  return {
    caught,
    silent: wanted !== undefined && told.length === 0 && raw === undefined,
    told,
    lacks: one === undefined ? [] : lacking(one, at, says),
    faults: [
      ...(raw === undefined ? [] : [`a raw error: ${raw}`]),
      ...(caught
        ? []
        : [`must be ${wanted ?? "accepted"}, is ${told.map(({ code }) => code).join(", ") || "accepted"}`]),
      ...(noticed === undefined || errors.length === 0
        ? []
        : [`refused, too: ${errors.map(({ code }) => code).join(", ")}`]),
      ...(refused !== undefined && figures.has(unit) ? [`${unit} has an index`] : []),
      ...Object.entries(exactly).flatMap(([name, value]) => {
        const found = figures.get(name);
        return JSON.stringify(found) === JSON.stringify(value)
          ? []
          : [`${name} is ${JSON.stringify(found)}, not ${JSON.stringify(value)}`];
      }),
    ],
  };
}
