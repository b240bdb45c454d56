import * as kindSentences from "./kindSentences.js";
import type * as kinds from "./kinds.js";
import type { AnyRule } from "./place.js";
import type { Saying, Sentences } from "./sentences.js";

/** A kind without sentences does not compile. */
const complete: { readonly [Kind in keyof typeof kinds]: unknown } = kindSentences;

/** The sentences of a rule's own kind, which the compiler cannot follow through the list. */
const byKind = complete as Readonly<Record<string, Sentences<AnyRule>>>;

/** How each kind reads, in the order of the list of kinds. */
export const allSentences: readonly Sentences<AnyRule>[] = Object.values(byKind);

function sayingIn(style: Saying["style"]): Saying {
  const saying: Saying = {
    words: (rule, place, language) => {
      const sentences = byKind[rule.kind];
      if (sentences === undefined) throw new Error(`No such kind of rule: ${rule.kind}`);
      return sentences[language](rule, place, saying);
    },
    style,
  };
  return saying;
}

/** Rules in sentences that are pleasant to read. */
export const forPeople: Saying = sayingIn("for-people");

/** Rules in sentences that can be read back. */
export const exactly: Saying = sayingIn("exact");
