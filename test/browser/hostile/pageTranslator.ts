const skipped = 'font, script, style, input, [translate=no]';

/**
 * Does what the most intrusive page translators do. At once, and whenever a text appears or changes, it
 * replaces every text node by `<font><font>…</font></font>`. Its language is English in guillemets.
 *
 * @returns A function that stops it.
 */
export function translatePage(root: Node): () => void {
  const observer = new MutationObserver(() => translate());
  const translate = () => {
    const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
    const texts: Text[] = [];
    while (walker.nextNode()) {
      // SAFETY: the walker shows only text nodes.
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
