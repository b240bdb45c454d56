import type { Evaluation } from "../../evaluate/evaluation.js";

/** The name of the page of each unit that was scored. */
export function pageNames({ indexes }: Evaluation): ReadonlyMap<string, string> {
  return new Map(indexes.map(({ unit }, at) => [unit.id, pageName("unit", at + 1, unit.id)]));
}

/** A name that any file system takes: `unit-007-so-y-te`. The number keeps two alike apart. */
function pageName(kind: string, number: number, id: string): string {
  const plain = id
    .toLowerCase()
    .replace(/đ/g, "d")
    .normalize("NFD")
    .replace(/[\u0300-\u036f]/g, "")
    .replace(/[^a-z0-9]+/g, "-")
    .slice(0, 40)
    .replace(/^-|-$/g, "");
  return [kind, String(number).padStart(3, "0"), plain].filter((part) => part !== "").join("-");
}
