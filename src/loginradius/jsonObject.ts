/** A JSON object. */
export type JsonObject = Readonly<Record<string, unknown>>;

export function isJsonObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The object that a JSON text holds; an empty object if it holds none. */
export function parseJsonObject(text: string): JsonObject {
  try {
    return Object(JSON.parse(text));
  } catch {
    return {};
  }
}

/** A property by its PascalCase name, or by the same name in another letter case or with underscores. */
export function property(holder: unknown, name: string): unknown {
  // SAFETY: `Object` makes an object of anything: an empty one of null, and one without these
  // properties of a string or a number.
  const object = Object(holder) as JsonObject;
  const wanted = name.toLowerCase();
  const key = Object.keys(object).find((each) => each.replace(/_/g, '').toLowerCase() === wanted);
  return object[name] ?? (key && object[key]);
}

/** A string without the spaces around it; `null` for an empty one, and for anything but a string. */
export function readText(value: unknown): string | null {
  return (typeof value === 'string' && value.trim()) || null;
}
