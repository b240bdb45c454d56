import { type Language, printDecimal, readTypedDecimal } from "par-index";
import { make } from "./dom.js";
import { type AskedFigure, typedFigure } from "./figure.js";

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

/** A figure of a form, by the key of the facts that it is stated under. */
export interface FigureField extends AskedFigure {
  readonly key: string;
  readonly label: string;
}

/** A field for a figure. What cannot be read is told at the field, and `changed` is told `null`. */
export function figure(
  { key, label, ...asked }: FigureField,
  value: string,
  language: Language,
  changed: (value: string | undefined | null) => void,
): HTMLElement {
  const stated = readTypedDecimal(value, "en");
  const shown = stated.ok ? printDecimal(stated.value, language) : value;
  const input = make("input", {
    type: "text",
    inputmode: "decimal",
    autocomplete: "off",
    value: shown,
    "data-key": key,
  });
  input.addEventListener("input", () => {
    const typed = typedFigure(input.value, asked, language);
    tellAt(input, typed.ok ? "" : typed.sentence);
    input.toggleAttribute("data-unread", !typed.ok);
    changed(typed.ok ? typed.value : null);
  });
  return make("div", { class: "field" }, labelled(label, input));
}

let told = 0;

/** Says under a field what is wrong with it, also to those who do not see it; nothing takes it back. */
export function tellAt(input: HTMLInputElement, sentence: string): void {
  const before = document.getElementById(input.getAttribute("aria-describedby") ?? "");
  if (sentence === "") {
    before?.remove();
    input.removeAttribute("aria-invalid");
    input.removeAttribute("aria-describedby");
    return;
  }
  told += 1;
  const fault = before ?? make("p", { class: "fault", id: `fault-${told}`, role: "alert" });
  fault.textContent = sentence;
  input.closest(".field")?.append(fault);
  input.setAttribute("aria-invalid", "true");
  input.setAttribute("aria-describedby", fault.id);
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
