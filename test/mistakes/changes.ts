import type { Mistake } from "./mistake.js";

type Holder = Record<string, unknown> | unknown[];

/*
 * A place is a path of steps with `/` between them. In a list a step is a position, `+` behind the last element, or the name of an
 * element: its id, code, leaf, class, group, unit or question. A path may begin at a unit instead of the documents: `so-y-te/1.2/whole` is a
 * fact of leaf 1.2, `so-y-te/1.2/claimed` a field of its entry, `so-y-te/unit/name` one of its dossier, `so-y-te/ledger/0` one
 * of its case.
 */

const OF_A_CASE = ["ledger", "tally", "surveyed", "dossier"];
const OF_AN_ENTRY = ["leaf", "facts", "claimed", "documents", "note"];

function stepsOf(documents: Readonly<Record<string, unknown>>, place: string): readonly string[] {
  const [first = "", second, third, ...rest] = place.split("/");
  if (Object.hasOwn(documents, first)) return place.split("/");
  if (second === undefined || OF_A_CASE.includes(second)) return ["cases", ...place.split("/")];
  if (!/^\d/.test(second)) return ["cases", first, "dossier", ...place.split("/").slice(1)];
  const entry = ["cases", first, "dossier", "entries", second];
  if (third === undefined) return entry;
  return OF_AN_ENTRY.includes(third) ? [...entry, third, ...rest] : [...entry, "facts", third, ...rest];
}

const NAMES = ["id", "code", "leaf", "class", "group", "unit", "question", "by"];

function isNamed(element: unknown, name: string): boolean {
  if (typeof element !== "object" || element === null) return element === name;
  const unit: unknown = Reflect.get(Reflect.get(element, "dossier") ?? {}, "unit");
  return NAMES.some((key) => Reflect.get(element, key) === name) || Reflect.get(unit ?? {}, "id") === name;
}

function keyIn(holder: Holder, step: string, place: string): string | number {
  if (!Array.isArray(holder)) return step;
  if (step === "+") return holder.length;
  const named = holder.findIndex((element) => isNamed(element, step));
  const at = named >= 0 ? named : /^\d+$/.test(step) ? Number(step) : -1;
  if (at < 0 || at >= holder.length) throw new Error(`There is no ${step} in ${place}`);
  return at;
}

/** The object or list that holds a place, and its key there. */
function locate(documents: Record<string, unknown>, place: string): readonly [Holder, string | number] {
  const steps = [...stepsOf(documents, place)];
  const last = steps.pop() ?? "";
  let holder: Holder = documents;
  for (const step of steps) {
    const inner: unknown = Reflect.get(holder, keyIn(holder, step, place));
    if (typeof inner !== "object" || inner === null) throw new Error(`There is nothing at ${step} in ${place}`);
    holder = inner as Holder;
  }
  return [holder, keyIn(holder, last, place)];
}

/** The documents with the differences of a mistake: first what is repeated, then what is set, then what is left out. */
export function changed(documents: Record<string, unknown>, { copy = {}, set = {}, drop = [] }: Mistake): void {
  for (const [to, from] of Object.entries(copy)) {
    const [source, key] = locate(documents, from);
    const value: unknown = structuredClone(Reflect.get(source, key));
    const [holder, at] = locate(documents, to);
    Reflect.set(holder, at, value);
  }
  for (const [place, value] of Object.entries(set)) {
    const [holder, at] = locate(documents, place);
    Reflect.set(holder, at, structuredClone(value));
  }
  for (const place of drop) {
    const [holder, at] = locate(documents, place);
    if (Array.isArray(holder)) holder.splice(Number(at), 1);
    else Reflect.deleteProperty(holder, at);
  }
}
