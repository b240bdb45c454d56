import type { ChecklistFacts, ChecklistRule } from "./checklist.js";
import type { CountingFacts, CountingRule } from "./counting.js";
import type { DeductingFacts, DeductingRule } from "./deducting.js";
import type { GivenFacts, GivenRule } from "./given.js";
import type { LevelsFacts, LevelsRule } from "./levels.js";
import type { MeasureFacts, RatioFacts, ValueFacts } from "./measure.js";
import type { ProportionalRule } from "./proportional.js";
import type { RelativeFacts, RelativeRule } from "./relative.js";
import type { Rule } from "./rule.js";
import type { StepsRule } from "./steps.js";
import type { Counted, WeightedFacts, WeightedRule } from "./weighted.js";

/** The facts that a rule takes, down to the ids that it declares. A survey rule takes none. */
export type FactsOf<Of extends Rule> = Of extends LevelsRule
  ? LevelsFacts & { readonly level: IdIn<Of["levels"]> }
  : Of extends StepsRule | ProportionalRule
    ? MeasureFactsOf<Of["measure"]>
    : Of extends WeightedRule
      ? WeightedFacts & { readonly counts: readonly CountedOf<IdIn<Of["terms"]>>[] }
      : Of extends CountingRule
        ? CountingFacts
        : Of extends ChecklistRule
          ? ChecklistFacts & { readonly met: readonly IdIn<Of["items"]>[] }
          : Of extends DeductingRule
            ? DeductingFacts & { readonly faults: readonly CountedOf<IdIn<Of["faults"]>>[] }
            : Of extends RelativeRule
              ? RelativeFacts
              : Of extends GivenRule
                ? GivenFacts
                : never;

type MeasureFactsOf<Measure> = "ratio" extends Measure
  ? "value" extends Measure
    ? MeasureFacts
    : RatioFacts
  : ValueFacts;

type IdIn<List extends readonly { readonly id: string }[]> = List[number]["id"];

interface CountedOf<Id extends string> extends Counted {
  readonly id: Id;
}
