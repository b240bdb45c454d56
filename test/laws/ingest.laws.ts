import { sealLedger } from "par-index";
import { describe, expect } from "vitest";
import { disguise } from "../attack/disguise.js";
import { mutate } from "../attack/mutate.js";
import { walkBoth } from "../attack/twoWays.js";
import { generator } from "../random/choices.js";
import { years } from "./arbitraries/documents.js";
import { drawn } from "./arbitraries/draw.js";
import { law } from "./law.js";

const randoms = drawn((draw) => generator(draw.int(0, 2 ** 31 - 1)));

describe("ingest", () => {
  law(
    "the quick way is taken: a valid document is not in doubt",
    "Our reading: a country is read while a page loads",
    [years],
    ({ scheme, cases }) => {
      for (const { dossier, ledger = [], tally = [] } of cases) {
        expect(walkBoth("dossier", scheme, dossier)).toBe("quick");
        expect(walkBoth("ledger", scheme, ledger)).toBe("quick");
        if (scheme.questionnaire !== undefined) expect(walkBoth("tally", scheme, tally)).toBe("quick");
      }
    },
  );
  law(
    "the quick way accepts only what the door accepts, and gives the same: quick(x) = y ⇒ full(x) = y",
    "Our reading: no check is weaker for being fast",
    [years, randoms],
    ({ scheme, cases }, random) => {
      for (const { dossier, ledger = [], tally = [] } of cases) {
        const sealed = sealLedger(scheme, ledger);
        for (let time = 0; time < 8; time += 1) {
          const spoil = random.chance(0.5) ? mutate : disguise;
          expect(walkBoth("dossier", scheme, spoil(dossier, random))).not.toBe("DIFFERENT");
          expect(walkBoth("ledger", scheme, spoil(ledger, random))).not.toBe("DIFFERENT");
          expect(walkBoth("ledger", scheme, spoil(sealed, random))).not.toBe("DIFFERENT");
          expect(walkBoth("tally", scheme, spoil(tally, random))).not.toBe("DIFFERENT");
        }
      }
    },
  );
});
