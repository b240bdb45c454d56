import type { ScoredNode } from "../composite/unitIndex.js";
import type { Criterion } from "../criteria/criterion.js";
import type { CaseFile } from "./caseFile.js";
import { explainGroup } from "./explainGroup.js";
import { explainIndex } from "./explainIndex.js";
import { explainLeaf } from "./explainLeaf.js";
import { explainPart, partNodesIn } from "./explainPart.js";
import type { GroupProof, IndexProof, LeafProof, PartProof } from "./proof.js";

/** A criterion with everything below it. */
export function explainCriterion(file: CaseFile, criterion: Criterion, scored: ScoredNode): LeafProof | GroupProof {
  if (criterion.kind === "leaf") return explainLeaf(file, criterion, scored);
  return { ...explainGroup(file, criterion, scored), below: criteriaBelow(file, criterion.children, scored.children) };
}

/** The index with its parts and everything below the domains. */
export function explainIndexNode(file: CaseFile): IndexProof {
  return {
    ...explainIndex(file),
    parts: partsOf(file),
    below: criteriaBelow(file, file.prepared.scheme.criteria, file.index.nodes),
  };
}

/** A part with everything below the criteria that make it up; `null` where the scheme has no such part. */
export function explainEntirePart(file: CaseFile, id: string): PartProof | null {
  const part = partsOf(file).find(({ code }) => code === id);
  if (part === undefined) return null;
  const below = partNodesIn(file, id).map(({ criterion, scored }) => explainCriterion(file, criterion, scored));
  return { ...part, below };
}

/** Every part by itself. */
export function partsOf(file: CaseFile): readonly PartProof[] {
  const { prepared, index } = file;
  return prepared.scheme.parts.flatMap((part, at) => {
    const scored = index.parts[at];
    return scored === undefined ? [] : [explainPart(file, part, scored)];
  });
}

function criteriaBelow(
  file: CaseFile,
  criteria: readonly Criterion[],
  nodes: readonly ScoredNode[] = [],
): readonly (LeafProof | GroupProof)[] {
  return criteria.flatMap((criterion, at) => {
    const scored = nodes[at];
    return scored === undefined ? [] : [explainCriterion(file, criterion, scored)];
  });
}
