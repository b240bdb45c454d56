import type { Language } from "par-index";
import { toHtml, unitProfile } from "par-index/report";
import { make } from "./dom.js";
import { indexOf, type Session } from "./session.js";
import { say } from "./words.js";

/** The page of the unit in the report of the library, in the look that it has there. */
export function unitPage(session: Session, unit: string, language: Language): HTMLElement {
  const { scheme, evaluation, cases } = session;
  if (indexOf(session, unit) === undefined) return make("p", { class: "help" }, say("noUnit", language));
  const page = unitProfile(scheme, evaluation, unit, language, { cases });
  // What the page of the report warns of, this page says at its head.
  const html = toHtml({ ...page, stamp: { warnings: [], lines: [] } });
  const { head, body } = new DOMParser().parseFromString(html, "text/html");
  const host = make("div", { class: "report" });
  const look = new CSSStyleSheet();
  look.replaceSync(head.querySelector("style")?.textContent ?? "");
  const main = body.querySelector("main");
  for (const extra of main?.querySelectorAll("nav, .stamp") ?? []) extra.remove();
  // The heading of this page is above it; the first section needs none below that.
  const title = main?.querySelector("h1");
  title?.replaceWith(make("h2", {}, title.textContent ?? ""));
  main?.querySelector("section > h2")?.remove();
  for (const heading of main?.querySelectorAll("li > h3") ?? []) {
    heading.replaceWith(make("h4", {}, heading.textContent ?? ""));
  }
  for (const section of main?.querySelectorAll("section") ?? []) shorten(section);
  const more = new CSSStyleSheet();
  more.replaceSync(
    "h2 { margin-top: 0; border: 0; } summary { padding: .5rem 0; font-weight: 700; cursor: pointer; } .section { margin: 1.5rem 0 .5rem; padding-top: .5rem; border-top: 2px solid #1a1a1a; font-size: 1.1rem; } h4 { margin: 0; }",
  );
  const root = host.attachShadow({ mode: "open" });
  root.adoptedStyleSheets = [look, more];
  root.append(...(main?.childNodes ?? []));
  return host;
}

/** The sections of a page that say everything once more, in long tables. */
const LONG = ["criteria", "lost-others", "minutes"];

/** A long section is one press away. */
function shorten(section: HTMLElement): void {
  const heading = section.querySelector("h2");
  if (heading === null) return;
  const text = heading.textContent ?? "";
  if (!LONG.includes(section.id)) {
    heading.replaceWith(make("h3", { class: "section" }, text));
    return;
  }
  heading.remove();
  section.replaceWith(make("details", { id: section.id }, make("summary", {}, text), ...section.childNodes));
}
