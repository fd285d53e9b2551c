/** The types of Next that the project's compiler needs. Only a consumer installs Next. */
declare module 'next/headers' {
  export function cookies(): Promise<{
    get(name: string): { readonly value: string } | undefined;
    set(name: string, value: string): void;
  }>;
}
