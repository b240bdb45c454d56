import { describeIssue, type Language, printDecimal, readTypedDecimal } from "par-index";
import { make } from "./dom.js";

export function select(
  label: string,
  options: readonly (readonly [string, string])[],
  value: string,
  changed: (value: string) => void,
): HTMLElement {
  const list = make(
    "select",
    {},
    ...options.map(([id, text]) => make("option", { value: id, selected: id === value }, text)),
  );
  list.addEventListener("change", () => changed(list.value));
  return labelled(label, list);
}

/**
 * A field for a figure as people write it in the language of the page. What is not written so is told at the field, and whoever
 * asked for the figure gets none.
 */
export function number(
  label: string,
  value: string,
  language: Language,
  changed: (value: string) => void,
): HTMLElement {
  const stated = readTypedDecimal(value, "en");
  const shown = stated.ok ? printDecimal(stated.value, language) : value;
  const input = make("input", { type: "text", inputmode: "decimal", autocomplete: "off", value: shown });
  const fault = make("small", { class: "fault", role: "status" });
  input.addEventListener("input", () => {
    const text = input.value.trim();
    const read = text === "" ? null : readTypedDecimal(text, language);
    const [issue] = read === null || read.ok ? [] : read.issues;
    fault.textContent = issue === undefined ? "" : describeIssue(issue, language);
    input.setAttribute("aria-invalid", String(issue !== undefined));
    changed(read?.ok ? read.value : "");
  });
  return make("label", {}, make("span", {}, label), input, fault);
}

export function words(label: string, value: string, changed: (value: string) => void): HTMLElement {
  const input = make("input", { type: "text", autocomplete: "off", value });
  input.addEventListener("input", () => changed(input.value));
  return labelled(label, input);
}

/** A field for a day, `YYYY-MM-DD`; empty while there is none. */
export function day(label: string, value: string, changed: (value: string) => void): HTMLElement {
  const input = make("input", { type: "date", value });
  input.addEventListener("input", () => changed(input.value));
  return labelled(label, input);
}

export function checkbox(label: string, checked: boolean, changed: (checked: boolean) => void): HTMLElement {
  const box = make("input", { type: "checkbox", checked });
  box.addEventListener("change", () => changed(box.checked));
  return make("label", { class: "check" }, box, make("span", {}, label));
}

/** Fields that belong together, under a title. */
export function fieldset(title: string, ...fields: readonly HTMLElement[]): HTMLElement {
  return make("fieldset", { class: "fields" }, make("legend", {}, title), ...fields);
}

function labelled(label: string, input: HTMLElement): HTMLElement {
  return make("label", {}, make("span", {}, label), input);
}
