/** What the project's own compiler needs of Next, which is installed only where a consumer is. */
declare module 'next/headers' {
  export function cookies(): Promise<{
    get(name: string): { readonly value: string } | undefined;
    set(name: string, value: string): void;
  }>;
}
