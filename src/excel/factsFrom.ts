import type { Field, Form } from "../rules/form/form.js";

/** What the cells of a leaf say, by the paths of its slots: as facts have it; nothing where a cell is blank. */
type Said = (path: readonly string[]) => string | number | boolean | undefined;
/** Is told at which place of the facts a slot has put something. */
type Noted = (place: readonly (string | number)[], path: readonly string[]) => void;

/** The facts that the cells of a form state. */
export function factsFrom(form: Form, say: Said, note: Noted, above: readonly string[] = []): Record<string, unknown> {
  const facts: Record<string, unknown> = {};
  for (const field of form.fields) addField(field, [...above, field.key], facts, say, note);
  return facts;
}

function addField(field: Field, path: readonly string[], facts: Record<string, unknown>, say: Said, note: Noted): void {
  const { key } = field;
  const inside = (place: readonly (string | number)[]): Noted => {
    return (inner, slot) => note([...place, ...inner], slot);
  };
  switch (field.holds) {
    case "things":
    case "amount":
    case "value":
    case "count":
    case "choice":
    case "flag":
    case "remark": {
      note([key], path);
      const content = say(path);
      if (content !== undefined) facts[key] = content;
      return;
    }
    case "ids": {
      const chosen: string[] = [];
      note([key], [...path, field.ids[0]?.id ?? ""]);
      for (const { id } of field.ids) {
        if (say([...path, id]) !== true) continue;
        note([key, chosen.length], [...path, id]);
        chosen.push(id);
      }
      facts[key] = chosen;
      return;
    }
    case "counts": {
      const counts: object[] = [];
      note([key], [...path, field.ids[0]?.id ?? ""]);
      for (const { id, range } of field.ids) {
        const [slot, pointsSlot] = [
          [...path, id],
          [...path, id, "points"],
        ];
        const [count, points] = [say(slot), range === undefined ? undefined : say(pointsSlot)];
        if (count === undefined && points === undefined) continue;
        note([key, counts.length], slot);
        note([key, counts.length, "points"], pointsSlot);
        counts.push({ id, count: count ?? 0, ...(points === undefined ? {} : { points }) });
      }
      facts[key] = counts;
      return;
    }
    case "day": {
      note([key], path);
      note(["missed"], [...path.slice(0, -1), "missed"]);
      const [day, missed] = [say(path), say([...path.slice(0, -1), "missed"])];
      if (day !== undefined) facts[key] = day;
      if (missed === true) facts["missed"] = true;
      return;
    }
    case "peer":
    case "place":
      return;
    case "facts":
      if (isAsked(field.form, path, say)) facts[key] = factsFrom(field.form, say, inside([key]), path);
      return;
    case "terms": {
      const terms: object[] = [];
      for (const { id, form } of field.terms) {
        const slot = [...path, id];
        if (field.some === undefined ? !isAsked(form, slot, say) : say(slot) !== true) continue;
        const place = [key, terms.length];
        note(place, slot);
        terms.push({ id, facts: factsFrom(form, say, inside([...place, "facts"]), slot) });
      }
      facts[key] = terms;
      return;
    }
  }
}

/** Whether any cell of a form inside another one is filled. */
function isAsked(form: Form, path: readonly string[], say: Said): boolean {
  let isFilled = false;
  const watched: Said = (slot) => {
    const content = say(slot);
    if (content !== undefined) isFilled = true;
    return content;
  };
  factsFrom(form, watched, () => undefined, path);
  return isFilled;
}
