import { type Case, type Dossier, type Facts, parseDossier, parseLedger, parseScheme, parseTally } from "par-index";
import { compile } from "par-index/bulk";
import { sonLa880Departments } from "par-index/schemes";
import type { Comparison } from "./comparison.js";
import { casesOf } from "./workload/sonLa.js";

/** Milliseconds within which an answer is there before the next key. */
const LIMIT = 0.2;

/** Calls of one run, so that the clock can see them. */
const PRESSES = 100;

/** (k) A form at each key press: the index and the class of one unit of Sơn La after one fact of one leaf has been changed. */
export async function comparisons(): Promise<Comparison[]> {
  const scheme = parseScheme(sonLa880Departments);
  const plan = compile(scheme);
  const [raw] = casesOf(scheme, 1);
  if (raw === undefined) throw new Error("no case");
  const { dossier, ledger, tally } = raw;
  const others = { ledger: parseLedger(scheme, ledger ?? []), tally: parseTally(scheme, tally ?? []) };
  const read: Case = { dossier: parseDossier(scheme, dossier), ...others };
  const { leaf, pressed } = pressedIn(raw);
  const answer = plan.vary([read], leaf);
  const withPress = (facts: Facts): Case => ({ dossier: stating(read.dossier, leaf, facts), ...others });
  const eachPress = (ask: (facts: Facts) => unknown) => (): void => {
    for (let press = 0; press < PRESSES; press += 1) ask(pressed[press % pressed.length] as Facts);
  };
  return [
    {
      title: `index and class of one unit after each of ${PRESSES} key presses`,
      note: `a press is a hundredth of the time; it may take ${LIMIT} ms`,
      variants: [
        { name: "plan.vary, while a field has the focus", run: eachPress((facts) => answer(() => facts)) },
        {
          name: "plan.vary, each press in another field",
          run: eachPress((facts) => plan.vary([read], leaf)(() => facts)),
        },
        { name: "plan.figures of a new dossier", run: eachPress((facts) => plan.figures([withPress(facts)])) },
        {
          name: "plan.index of a new dossier, the whole tree",
          run: eachPress((facts) => plan.index([withPress(facts)])),
        },
      ],
      check: () => {
        for (const facts of pressed) {
          const [one] = answer(() => facts);
          const [index] = plan.index([withPress(facts)]);
          if (one?.points !== index?.points || one?.class !== index?.class) throw new Error(JSON.stringify(facts));
        }
        const all = eachPress((facts) => answer(() => facts));
        for (let warm = 0; warm < 100; warm += 1) all();
        const begun = performance.now();
        all();
        const took = (performance.now() - begun) / PRESSES;
        if (took > LIMIT) throw new Error(`a key press takes ${took} ms`);
      },
    },
  ];
}

/** A leaf whose level is stated, which nobody has adjusted, and the facts of two levels. */
function pressedIn({ dossier: { entries }, ledger = [] }: Case): {
  readonly leaf: string;
  readonly pressed: readonly Facts[];
} {
  const adjusted = new Set(ledger.map((adjustment) => adjustment.leaf));
  const found = entries.find(({ leaf, facts }) => facts !== undefined && "level" in facts && !adjusted.has(leaf));
  if (found === undefined) throw new Error("no levels");
  return { leaf: found.leaf, pressed: [{ level: "yes" }, { level: "no" }] };
}

function stating(dossier: Dossier, leaf: string, facts: Facts): Dossier {
  const entries = dossier.entries.map((entry) => (entry.leaf === leaf ? { leaf, facts } : entry));
  return { ...dossier, entries };
}
