export interface PageProps {
  readonly searchParams: Promise<Record<string, string>>;
}
