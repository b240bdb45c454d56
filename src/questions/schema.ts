import * as z from "zod/mini";
import { unknownLeaf } from "../assessment/checkEntry.js";
import { factsOrAbsent } from "../assessment/schema.js";
import { noted } from "../document/note.js";
import { words } from "../document/schema.js";
import type { OpenLeaf, OpenScheme } from "../scheme/openScheme.js";
import type { ChangedFacts } from "./changedFacts.js";
import { checkApplies, checkRepeated, surveyLeaf } from "./checkChanged.js";

const changedFacts: z.ZodMiniType<ChangedFacts> = noted<ChangedFacts, OpenScheme, OpenLeaf>(
  z.strictObject({ unit: words, leaf: words, facts: factsOrAbsent }),
  {
    place: ({ unit, leaf }) => ({ unit, leaf }),
    subject: {
      field: "leaf",
      waiting: ["facts"],
      find: ({ leaves }, leaf) => leaves.get(leaf),
      unknown: unknownLeaf,
      refuse: surveyLeaf,
      clause: ({ clause }) => clause,
    },
    checks: [
      {
        needs: ["leaf", "facts"],
        find: ({ facts }, { context, subject, path }) =>
          subject === undefined ? [] : checkApplies(context, subject, facts, path),
      },
    ],
  },
);

export const changedFactsSchema: z.ZodMiniType<readonly ChangedFacts[]> = noted<readonly ChangedFacts[], OpenScheme>(
  z.array(changedFacts),
  {
    checks: [{ needs: ["unit", "leaf"], find: (changes, { context, path }) => checkRepeated(context, changes, path) }],
  },
);
