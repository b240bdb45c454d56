import { byId } from "./dom.js";

export type Tab = "results" | "score" | "what-if" | "scheme" | "tree";

const TABS: readonly Tab[] = ["results", "score", "what-if", "scheme", "tree"];

/** Shows one step at a time; the arrow keys go from one to the next. */
export function wireTabs(shown: (tab: Tab) => void): (tab: Tab) => void {
  const show = (tab: Tab): void => {
    for (const one of TABS) {
      const button = byId<HTMLButtonElement>(`tab-${one}`);
      button.setAttribute("aria-selected", String(one === tab));
      button.tabIndex = one === tab ? 0 : -1;
      byId(`panel-${one}`).hidden = one !== tab;
    }
    shown(tab);
  };
  for (const tab of TABS) byId(`tab-${tab}`).addEventListener("click", () => show(tab));
  byId("tabs").addEventListener("keydown", ({ key }) => {
    const step = { ArrowRight: 1, ArrowLeft: -1 }[key];
    const at = TABS.findIndex((one) => byId(`tab-${one}`) === document.activeElement);
    const next = step === undefined || at < 0 ? undefined : TABS[(at + step + TABS.length) % TABS.length];
    if (next === undefined) return;
    show(next);
    byId(`tab-${next}`).focus();
  });
  return show;
}
