import { type Criterion, inLanguage, type Language, printDecimal, type Scheme, type UnitIndex } from "par-index";
import { make } from "./dom.js";
import { say } from "./words.js";

/** What a press on the tree leads to. */
export interface Pressed {
  readonly leaf: (code: string) => void;
}

/** A box of the icicle: its place in percent of the whole. */
interface Box {
  readonly criterion: Criterion;
  readonly domain: number;
  readonly depth: number;
  readonly top: number;
  readonly height: number;
}

/** A node without a maximum (a penalty, a bonus without one) still has to be seen. */
const LEAST = 0.2;

/** Heights in pixels: of the whole tree, of one group, and of a line in a box. */
const [TALL, LESS, LINE] = [1200, 460, 12];

/** The criteria as boxes, from the domains on the left to the leaves on the right; as high as their maxima. */
export function icicle(
  scheme: Scheme,
  index: UnitIndex | undefined,
  language: Language,
  pressed: Pressed,
): HTMLElement {
  const place = make("div", { class: "icicle", role: "group", "aria-label": say("tree", language) });
  const trail = make("nav", { class: "trail", "aria-label": say("tree", language) });
  const pointsOf = pointsByCode(index);

  const show = (way: readonly Criterion[]): void => {
    const boxes = boxesOf(scheme.criteria, way.at(-1));
    const depths = Math.max(...boxes.map(({ depth }) => depth)) + 1;
    place.style.height = `${way.length === 0 ? TALL : LESS}px`;
    const height = Number.parseFloat(place.style.height);
    place.replaceChildren(
      ...boxes.map((box, at) => {
        const { criterion } = box;
        const button = boxButton(box, depths, height, pointsOf, language);
        button.tabIndex = at === 0 ? 0 : -1;
        button.addEventListener("click", () => {
          if (criterion.kind === "leaf") pressed.leaf(criterion.code);
          else show(way.at(-1) === criterion ? way.slice(0, -1) : [...wayTo(scheme.criteria, criterion)]);
          place.querySelector("button")?.focus();
        });
        return button;
      }),
    );
    trail.replaceChildren(
      ...[null, ...way].map((stop, at) => {
        const name = stop === null ? say("whole", language) : stop.code;
        if (at === way.length) return make("strong", {}, name);
        return make("button", { type: "button", onclick: () => show(way.slice(0, at)) }, name);
      }),
    );
  };
  place.addEventListener("keydown", (event) => moveFocus(place, event));
  show([]);
  return make("div", {}, make("p", { class: "help" }, say("treeHelp", language)), trail, place);
}

function boxButton(
  { criterion, domain, depth, top, height }: Box,
  depths: number,
  tall: number,
  pointsOf: ReadonlyMap<string, string>,
  language: Language,
): HTMLButtonElement {
  const title = inLanguage(criterion.title, language);
  const max = printDecimal(criterion.max, language);
  const own = pointsOf.get(criterion.code);
  const figures = own === undefined ? max : `${printDecimal(own, language)}/${max}`;
  const named = `${criterion.code} ${title} ${figures} ${say("points", language)}`;
  const isTall = (height / 100) * tall >= LINE;
  const button = make(
    "button",
    {
      type: "button",
      title: named,
      ...(isTall ? {} : { "aria-label": named }),
      class: `box domain-${domain % 8}`,
      "data-depth": depth,
    },
    ...(isTall
      ? [
          make("span", { class: "box-code" }, criterion.code, " "),
          make("span", { class: "box-title" }, title, " "),
          make("span", { class: "box-max" }, figures, make("span", { class: "unseen" }, ` ${say("points", language)}`)),
        ]
      : []),
  );
  button.dataset["code"] = criterion.code;
  const width = 100 / depths;
  button.style.top = `${top}%`;
  button.style.height = `${height}%`;
  button.style.left = `${depth * width}%`;
  button.style.width = `${criterion.kind === "leaf" ? 100 - depth * width : width}%`;
  return button;
}

function weightOf(criterion: Criterion): number {
  const below = criterion.kind === "group" ? criterion.children.reduce((sum, one) => sum + weightOf(one), 0) : 0;
  return Math.max(LEAST, Number(criterion.max), below);
}

/** The boxes of the whole tree, or of one group and what is below it, in the order of the document. */
function boxesOf(criteria: readonly Criterion[], within: Criterion | undefined): readonly Box[] {
  const boxes: Box[] = [];
  const lay = (list: readonly Criterion[], depth: number, top: number, height: number, domain: number | null): void => {
    const whole = list.reduce((sum, one) => sum + weightOf(one), 0);
    let from = top;
    for (const [at, criterion] of list.entries()) {
      const own = (height * weightOf(criterion)) / whole;
      const color = domain ?? at;
      boxes.push({ criterion, domain: color, depth, top: from, height: own });
      if (criterion.kind === "group") lay(criterion.children, depth + 1, from, own, color);
      from += own;
    }
  };
  if (within === undefined) lay(criteria, 0, 0, 100, null);
  else
    lay(
      [within],
      0,
      0,
      100,
      criteria.findIndex((one) => wayTo([one], within).length > 0),
    );
  return boxes;
}

function wayTo(criteria: readonly Criterion[], wanted: Criterion): readonly Criterion[] {
  for (const one of criteria) {
    if (one === wanted) return [one];
    const below = one.kind === "group" ? wayTo(one.children, wanted) : [];
    if (below.length > 0) return [one, ...below];
  }
  return [];
}

function pointsByCode(index: UnitIndex | undefined): ReadonlyMap<string, string> {
  const points = new Map<string, string>();
  const visit = (nodes: UnitIndex["nodes"]): void => {
    for (const { code, points: own, children } of nodes) {
      if (own !== null) points.set(code, own);
      visit(children ?? []);
    }
  };
  visit(index?.nodes ?? []);
  return points;
}

/** Up and down: the neighbours of the same depth; right and left: what is below, and what is around. */
function moveFocus(place: HTMLElement, event: KeyboardEvent): void {
  const boxes = [...place.querySelectorAll("button")];
  const at = boxes.indexOf(document.activeElement as HTMLButtonElement);
  if (at < 0) return;
  const depth = Number(boxes[at]?.dataset["depth"]);
  const isAt = (wanted: number) => (one: HTMLButtonElement) => Number(one.dataset["depth"]) === wanted;
  const before = boxes.slice(0, at).reverse();
  const after = boxes.slice(at + 1);
  const next = {
    ArrowDown: after.find((one) => Number(one.dataset["depth"]) <= depth),
    ArrowUp: before.find((one) => Number(one.dataset["depth"]) <= depth),
    ArrowRight: after[0] !== undefined && isAt(depth + 1)(after[0]) ? after[0] : undefined,
    ArrowLeft: before.find(isAt(depth - 1)),
    Home: boxes[0],
    End: boxes.at(-1),
  }[event.key];
  if (next === undefined) return;
  event.preventDefault();
  for (const one of boxes) one.tabIndex = one === next ? 0 : -1;
  next.focus();
}
