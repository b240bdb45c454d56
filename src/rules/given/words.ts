import { pointsText } from "../form/say.js";
import { only } from "../sentence/leafPoints.js";
import { phrase } from "../sentence/phrases.js";
import type { Sentences } from "../sentences.js";
import type { GivenRule } from "./rule.js";

const GIVEN = phrase(
  "điểm do người có thẩm quyền cho hoặc lấy từ một chỉ số khác",
  "người chấm [ghi|cho] điểm [và lý do|]",
);
const IN_STEPS = phrase(
  "điểm do người có thẩm quyền cho hoặc lấy từ một chỉ số khác, theo từng bước {step:points}",
  "người chấm [ghi|cho] điểm [và lý do|] [,|] theo [từng|] bước {step:points}",
);

export const givenWords: Sentences<GivenRule> = {
  vi: ({ step }, _place, { style }) => (step === undefined ? GIVEN.write({}, style) : IN_STEPS.write({ step }, style)),
  en: ({ step }) => {
    const given = "points stated by whoever is competent, or taken from another index";
    return step === undefined ? given : `${given}, in steps of ${pointsText(step, "en")}`;
  },
  read: (clauses) => {
    const clause = only(clauses);
    if (GIVEN.read(clause).length > 0) return [{ kind: "given" }];
    return IN_STEPS.read(clause).map(({ step }) => ({ kind: "given", step }));
  },
  models: ["điểm do người có thẩm quyền cho hoặc lấy từ một chỉ số khác, theo từng bước 0,5 điểm."],
};
