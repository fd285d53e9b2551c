/** A JSON object. */
export type JsonObject = Readonly<Record<string, unknown>>;

export function isJsonObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Parses the object in a JSON text. Returns an empty object if there is none. */
export function parseJsonObject(text: string): JsonObject {
  try {
    const value: unknown = JSON.parse(text);
    return isJsonObject(value) ? value : {};
  } catch {
    return {};
  }
}

/** Reads a property by its PascalCase name, in any letter case, with or without underscores. */
export function property(holder: unknown, name: string): unknown {
  // A text of a million characters would have a million keys.
  if (!isJsonObject(holder)) return undefined;
  const wanted = name.toLowerCase();
  const key = Object.keys(holder).find((each) => each.replace(/_/g, '').toLowerCase() === wanted);
  return holder[name] ?? (key && holder[key]);
}

/** Trims a string. Returns `null` for an empty string and for any other value. */
export function readText(value: unknown): string | null {
  return (typeof value === 'string' && value.trim()) || null;
}
