/**
 * Questions to finished results: where points went, what leads to the next class, what if, who over-claims.
 *
 * @packageDocumentation
 */
export type { ChangedFacts } from "./changedFacts.js";
export { type AdjustmentEffect, effectOf } from "./effectOf.js";
export type { FewestPoints } from "./fewestPoints.js";
export { type Gap, type Gaps, gaps, type PartGap } from "./gaps.js";
export { type ClassGap, type FewestLeaves, gapToNextClass, type NextClass, type Outlook } from "./gapToNextClass.js";
export type { Raise } from "./increase.js";
export { type OverClaims, overClaims, type SelfComparison } from "./overClaims.js";
export type { Placing, PlacingChange } from "./placings.js";
export { allMaximumClaims, type MaximumClaim } from "./screens/allMaximumClaims.js";
export { type DocumentUse, documentsReused, type ReusedDocument } from "./screens/documentsReused.js";
export { type IdenticalDossiers, identicalDossiers } from "./screens/identicalDossiers.js";
export { type View, viewByAgency, viewByTag } from "./views.js";
export { type WhatIf, whatIf } from "./whatIf.js";
export { withFacts } from "./withFacts.js";
