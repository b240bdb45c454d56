import type { JsonSchema } from "./assemble.js";
export function describeAll(_defs: Record<string, JsonSchema>): void {}
