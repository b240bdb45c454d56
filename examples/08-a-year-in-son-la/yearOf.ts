import { digest, type Year } from "par-index";
import { PERIOD, type SimulatedBlock } from "./simulate.js";

/** The year document: which units take part, in which group, and by which edition each group is scored. */
export function yearOf(blocks: readonly Pick<SimulatedBlock, "scheme" | "units">[]): Year {
  const schemes = blocks.flatMap(({ scheme, units }) => {
    const { id, edition } = scheme;
    const groups = [...new Set(units.map(({ group }) => group))];
    return groups.map((group) => ({ group, scheme: { id, edition, digest: digest(scheme) } }));
  });
  return { period: PERIOD, schemes, units: blocks.flatMap(({ units }) => units) };
}
