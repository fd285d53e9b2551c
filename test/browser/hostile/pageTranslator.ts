const skipped = 'font, script, style, input, [translate=no]';

/**
 * What a page translator does to a page, at its worst: at once, and whenever a text appears or
 * changes, it puts `<font><font>…</font></font>` in the place of every text node. Its language is
 * English in guillemets.
 */
export function translatePage(root: Node): () => void {
  const observer = new MutationObserver(() => translate());
  const translate = () => {
    const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
    const texts: Text[] = [];
    while (walker.nextNode()) {
      // SAFETY: the walker shows nothing else.
      const text = walker.currentNode as Text;
      if (text.data.trim() && !text.parentElement?.closest(skipped)) texts.push(text);
    }
    for (const text of texts) {
      const outer = document.createElement('font');
      const inner = outer.appendChild(document.createElement('font'));
      inner.textContent = translated(text.data.trim());
      text.replaceWith(outer);
    }
    observer.takeRecords();
  };
  observer.observe(root, { characterData: true, childList: true, subtree: true });
  translate();
  return () => observer.disconnect();
}

/** A text as the translator shows it. */
export function translated(text: string): string {
  return `«${text}»`;
}
