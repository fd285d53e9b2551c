export interface OldChromium {
  readonly major: number;
  readonly packageVersion: string;
  readonly why: string;
}

export declare const builds: readonly OldChromium[];
export declare function folderOf(build: OldChromium): string;
export declare function executableOf(build: OldChromium): string;
