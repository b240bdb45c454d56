import { indexOf, type Row, withoutMarks } from "../searchIndex.js";

const WORDS = {
  vi: {
    title: "Tìm trong tài liệu",
    label: "Từ cần tìm",
    close: "Đóng",
    none: "Không tìm thấy. Thử từ ngắn hơn, có dấu hoặc không dấu.",
    count: (found: number) => `${found} kết quả`,
  },
  en: {
    title: "Search the documentation",
    label: "Words to find",
    close: "Close",
    none: "Nothing found. Try fewer or shorter words.",
    count: (found: number) => `${found} result${found === 1 ? "" : "s"}`,
  },
};

const MOST = 20;
const AROUND = 70;

/** The button and the key that open the search; its texts are loaded when it is first opened. */
export function offerSearch(): void {
  const open = document.getElementById("search-open");
  if (open === null) return;
  const { documentElement: page } = document;
  const dialogs = new Map<"vi" | "en", () => void>();
  // The playground changes its language while it is open.
  const dialog = (): void => {
    const language = page.lang === "en" ? "en" : "vi";
    const show = dialogs.get(language) ?? dialogIn(language, page.dataset["root"] ?? "");
    dialogs.set(language, show);
    show();
  };
  open.hidden = false;
  open.addEventListener("click", dialog);
  document.addEventListener("keydown", (event) => {
    const writes = event.target instanceof HTMLElement && /^(INPUT|TEXTAREA|SELECT)$/.test(event.target.tagName);
    if (event.key !== "/" || writes || event.ctrlKey || event.metaKey || event.altKey) return;
    event.preventDefault();
    dialog();
  });
}

function dialogIn(language: "vi" | "en", root: string): () => void {
  const words = WORDS[language];
  const dialog = document.createElement("dialog");
  dialog.className = "search";
  dialog.setAttribute("aria-label", words.title);
  dialog.innerHTML = `<div class="search-head"><input type="search" autocomplete="off" spellcheck="false"><button type="button"></button></div><p role="status"></p><ol></ol>`;
  const [input, close, told, list] = [
    dialog.querySelector("input"),
    dialog.querySelector("button"),
    dialog.querySelector("p"),
    dialog.querySelector("ol"),
  ];
  if (input === null || close === null || told === null || list === null) throw new Error("the search has no parts");
  input.setAttribute("aria-label", words.label);
  input.placeholder = words.label;
  close.textContent = words.close;
  close.addEventListener("click", () => dialog.close());
  document.body.append(dialog);

  let rows: readonly Row[] = [];
  let find: (query: string) => readonly number[] = () => [];
  const show = (): void => {
    const query = input.value.trim();
    const found = query === "" ? [] : find(query);
    told.textContent = query === "" ? "" : found.length === 0 ? words.none : words.count(found.length);
    list.replaceChildren(
      ...found.slice(0, MOST).flatMap((at) => {
        const row = rows[at];
        return row === undefined ? [] : [itemOf(row, query, root)];
      }),
    );
  };
  input.addEventListener("input", show);
  dialog.addEventListener("keydown", (event) => {
    const links = [...list.querySelectorAll("a")];
    const at = links.indexOf(document.activeElement as HTMLAnchorElement);
    if (event.key === "ArrowDown") links[Math.min(at + 1, links.length - 1)]?.focus();
    else if (event.key === "ArrowUp") (links[at - 1] ?? input).focus();
    else if (event.key === "Enter" && document.activeElement === input) links[0]?.click();
    // A search field takes the key for itself, and only empties.
    else if (event.key === "Escape") dialog.close();
    else return;
    event.preventDefault();
  });
  // A link within the page that is already open would leave the dialog above it.
  list.addEventListener("click", () => dialog.close());

  return () => {
    dialog.showModal();
    input.select();
    if (rows.length > 0) return;
    const script = document.createElement("script");
    script.src = `${root}search.${language}.js`;
    script.addEventListener("load", () => {
      rows = (globalThis as unknown as { readonly parIndexFound: readonly Row[] }).parIndexFound;
      find = indexOf(rows);
      show();
    });
    document.head.append(script);
  };
}

function itemOf([place, page, heading, text]: Row, query: string, root: string): HTMLElement {
  const item = document.createElement("li");
  const link = document.createElement("a");
  link.href = root + place;
  const title = document.createElement("b");
  title.textContent = heading === "" ? page : heading;
  const where = document.createElement("span");
  where.textContent = heading === "" ? "" : page;
  const excerpt = document.createElement("span");
  excerpt.className = "excerpt";
  excerpt.textContent = excerptOf(text, query);
  link.append(title, " ", where, excerpt);
  item.append(link);
  return item;
}

/** The words around the first one that was asked for. */
function excerptOf(text: string, query: string): string {
  // Each letter for itself, so that places in the text without marks are places in the text.
  const flat = [...text].map((letter) => withoutMarks(letter)[0] ?? " ").join("");
  const words = withoutMarks(query).split(/\s+/);
  const at = Math.max(0, flat.indexOf(words.find((word) => flat.includes(word)) ?? ""));
  const start = at < AROUND ? 0 : text.indexOf(" ", at - AROUND) + 1;
  return `${start > 0 ? "… " : ""}${text.slice(start, at + 2 * AROUND)}${text.length > at + 2 * AROUND ? "…" : ""}`;
}
