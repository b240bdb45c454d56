import { type Language, printDecimal } from "par-index";
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

/** A field for a figure, which takes a decimal comma too; what is no figure is left for the library to say. */
export function number(
  label: string,
  value: string,
  language: Language,
  changed: (value: string) => void,
): HTMLElement {
  const shown = /^-?\d+(\.\d+)?$/.test(value) ? printDecimal(value, language) : value;
  const input = make("input", { type: "text", inputmode: "decimal", autocomplete: "off", value: shown });
  input.addEventListener("input", () => changed(input.value.trim().replace(",", ".")));
  return labelled(label, input);
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
