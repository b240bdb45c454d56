import { make } from "./dom.js";
import { lineAt, type Span } from "./locate.js";

/** A text to be edited beside the numbers of its lines, some of them marked. */
export interface Editor {
  readonly element: HTMLElement;
  readonly text: () => string;
  readonly write: (text: string) => void;
  readonly mark: (lines: ReadonlySet<number>) => void;
  /** Brings a place into view, with the cursor on it. */
  readonly goTo: (span: Span) => void;
}

/** How long a pause in typing is before the text is read, in milliseconds. */
const PAUSE = 150;

export function editor(label: string, changed: (text: string) => void): Editor {
  const area = make("textarea", {
    id: "text",
    "aria-label": label,
    spellcheck: "false",
    autocomplete: "off",
    autocapitalize: "off",
    wrap: "off",
  });
  const numbers = make("div", { class: "numbers", "aria-hidden": "true" });
  let waiting = 0;
  let marked: ReadonlySet<number> = new Set();
  let shown = 0;

  const lineHeight = (): number => Number.parseFloat(getComputedStyle(area).lineHeight);
  const scroll = (): void => {
    numbers.scrollTop = area.scrollTop;
  };
  const number = (): void => {
    const lines = area.value.split("\n").length;
    if (lines === shown) return;
    shown = lines;
    numbers.replaceChildren(...Array.from({ length: lines }, (_, at) => make("span", {}, String(at + 1))));
    mark(marked);
  };
  const mark = (lines: ReadonlySet<number>): void => {
    for (const line of marked) numbers.children[line - 1]?.classList.remove("marked");
    for (const line of lines) numbers.children[line - 1]?.classList.add("marked");
    marked = lines;
    scroll();
  };
  area.addEventListener("scroll", scroll);
  area.addEventListener("input", () => {
    number();
    clearTimeout(waiting);
    waiting = window.setTimeout(() => changed(area.value), PAUSE);
  });
  return {
    element: make("div", { class: "editor" }, numbers, area),
    text: () => area.value,
    write: (text) => {
      area.value = text;
      number();
    },
    mark,
    goTo: ({ start, end }) => {
      area.focus();
      area.setSelectionRange(start, Math.min(end, start + 200));
      area.scrollTop = (lineAt(area.value, start) - 1) * lineHeight() - area.clientHeight / 3;
      area.scrollLeft = 0;
    },
  };
}
