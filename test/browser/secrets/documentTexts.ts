/** The content of a document, open shadow trees included. */
export interface DocumentTexts {
  /** Names and values of every attribute. */
  readonly attributes: ReadonlySet<string>;
  /** Every text and comment. */
  readonly texts: ReadonlySet<string>;
  readonly fields: ReadonlySet<HTMLInputElement | HTMLTextAreaElement>;
}

export function readDocument(root: Node): DocumentTexts {
  const attributes = new Set<string>();
  const texts = new Set<string>();
  const fields = new Set<HTMLInputElement | HTMLTextAreaElement>();
  const roots = [root];
  for (const tree of roots) {
    const walker = document.createTreeWalker(tree);
    for (let node: Node | null = tree; node; node = walker.nextNode()) {
      if (node.nodeValue) texts.add(node.nodeValue);
      if (!(node instanceof Element)) continue;
      for (const { name, value } of node.attributes) attributes.add(name).add(value);
      if (node instanceof HTMLInputElement || node instanceof HTMLTextAreaElement) fields.add(node);
      if (node.shadowRoot) roots.push(node.shadowRoot);
    }
    // A text in two nodes is one text for a reader.
    if (tree.textContent) texts.add(tree.textContent);
  }
  return { attributes, texts, fields };
}
