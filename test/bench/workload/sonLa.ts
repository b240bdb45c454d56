import { type Case, type Dossier, evaluate, isScoringError, type Scheme, selfAssess, type TallyRow } from "par-index";
import { drawDossier, drawLedger } from "../../laws/arbitraries/case.js";
import { type Draw, seeded } from "../../laws/arbitraries/draw.js";
import { times } from "./scheme.js";

const DOCUMENTS = [{ id: "d1", title: "Báo cáo kết quả thực hiện năm 2021", date: "2021-12-15" }];
const GROUPS = 34;

/** Complete cases of a real edition, as they are written to files: dossiers half of which prove their facts, ledgers, answers to all questions. */
export function casesOf(scheme: Scheme, units: number, seed = 880): readonly Case[] {
  const draw = seeded(seed);
  const cases: Case[] = [];
  while (cases.length < units) {
    const at = cases.length;
    const unit = { id: `so-${at}`, name: `Sở số ${at}`, group: `nhom-${at % GROUPS}` };
    const one = drawn(draw, scheme, unit);
    // What is drawn is now and then refused, by a limit of one leaf that a draw does not know.
    if (one !== null && evaluate(scheme, [one]).refused.length === 0) cases.push(one);
  }
  return JSON.parse(JSON.stringify(cases));
}

function drawn(draw: Draw, scheme: Scheme, unit: Dossier["unit"]): Case | null {
  const bare = drawDossier(draw, scheme, unit);
  const entries = bare.entries.map((entry, at) =>
    at % 2 === 0 ? { ...entry, documents: DOCUMENTS, note: "Theo báo cáo của đơn vị" } : entry,
  );
  const dossier = { ...bare, entries };
  try {
    return {
      dossier,
      ledger: drawLedger(draw, scheme, selfAssess(scheme, dossier)),
      tally: answersOf(draw, scheme, unit.id),
    };
  } catch (error) {
    if (isScoringError(error)) return null;
    throw error;
  }
}

function answersOf(draw: Draw, { questionnaire }: Scheme, unit: string): readonly TallyRow[] {
  const { groups = [], questions = [] } = questionnaire ?? {};
  return questions.flatMap(({ id: question, options, groups: asked }) =>
    groups.flatMap(({ id: group }) =>
      asked !== undefined && !asked.includes(group)
        ? []
        : times(options.length, (at) => ({
            unit,
            group,
            question,
            option: options[at]?.id ?? "",
            count: draw.int(1, 60),
          })),
    ),
  );
}
