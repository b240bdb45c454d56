import type { AnyFacts } from "../place.js";
import type { AtLimit } from "./atLimits.js";

interface Part {
  readonly id: string;
  readonly examples: readonly AtLimit[];
}

interface Example extends Omit<AtLimit, "facts"> {
  readonly facts: readonly { readonly id: string; readonly facts: AnyFacts }[];
}

/** Each part at each of its limits, while the others stand at their first. */
export function aroundEach(parts: readonly Part[]): readonly Example[] {
  return parts.flatMap((part) =>
    part.examples.map(({ facts, ...example }) => ({
      ...example,
      facts: parts.map(({ id, examples }) => ({ id, facts: id === part.id ? facts : (examples[0]?.facts ?? {}) })),
    })),
  );
}
