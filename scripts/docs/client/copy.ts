const WORDS = {
  vi: { copy: "Chép", copied: "Đã chép", refused: "Trình duyệt không cho chép" },
  en: { copy: "Copy", copied: "Copied", refused: "The browser does not allow it" },
};

/** A button on each piece of code, which puts its text on the clipboard. */
export function offerCopies(): void {
  const words = WORDS[document.documentElement.lang === "en" ? "en" : "vi"];
  for (const pre of document.querySelectorAll("main pre")) {
    if (pre.id !== "") continue;
    const box = document.createElement("div");
    box.className = "code";
    const button = document.createElement("button");
    button.type = "button";
    button.className = "copy";
    button.textContent = words.copy;
    button.addEventListener("click", async () => {
      button.textContent = await navigator.clipboard.writeText(pre.textContent).then(
        () => words.copied,
        () => words.refused,
      );
      setTimeout(() => {
        button.textContent = words.copy;
      }, 2000);
    });
    pre.replaceWith(box);
    box.append(pre, button);
  }
}
