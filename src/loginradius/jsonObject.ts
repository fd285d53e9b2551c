/** A JSON object. */
export type JsonObject = Readonly<Record<string, unknown>>;

export function isJsonObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Parses the object in a JSON text. Returns an empty object if there is none. */
export function parseJsonObject(text: string): JsonObject {
  try {
    return Object(JSON.parse(text));
  } catch {
    return {};
  }
}

/** Reads a property by its PascalCase name, in any letter case, with or without underscores. */
export function property(holder: unknown, name: string): unknown {
  // SAFETY: `Object` turns any value into an object: null into an empty one, a string or a number into
  // one without these properties.
  const object = Object(holder) as JsonObject;
  const wanted = name.toLowerCase();
  const key = Object.keys(object).find((each) => each.replace(/_/g, '').toLowerCase() === wanted);
  return object[name] ?? (key && object[key]);
}

/** Trims a string. Returns `null` for an empty string and for any other value. */
export function readText(value: unknown): string | null {
  return (typeof value === 'string' && value.trim()) || null;
}
