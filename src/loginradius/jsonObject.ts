/** What `JSON.parse` makes of `{…}`. */
export type JsonObject = Readonly<Record<string, unknown>>;

export function isJsonObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** What a text of JSON holds, as an object: without any property where it holds no JSON. */
export function parseJsonObject(text: string): JsonObject {
  try {
    return Object(JSON.parse(text));
  } catch {
    return {};
  }
}

/** A property by its PascalCase name, or by the camelCase that newer endpoints answer in. */
export function property(holder: unknown, name: string): unknown {
  // SAFETY: `Object` makes an object of anything: an empty one of null, and one without these
  // properties of a text or a number.
  const object = Object(holder) as JsonObject;
  return object[name] ?? object[name.replace(/^./, (letter) => letter.toLowerCase())];
}

/** A text without the spaces around it; `null` for an empty one, and for what is no text. */
export function readText(value: unknown): string | null {
  return (typeof value === 'string' && value.trim()) || null;
}
