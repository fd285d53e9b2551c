import { dirname, join, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';

/** The folder of the repository. */
export const root = join(dirname(fileURLToPath(import.meta.url)), '../..');

const sourceFolder = join(root, 'src') + sep;

/** The package's source, as the compiler sees it. */
export function createSourceProgram(sources: readonly string[]): ts.Program {
  const file = ts.readJsonConfigFile(join(root, 'tsconfig.json'), (path) => ts.sys.readFile(path));
  const { options } = ts.parseJsonSourceFileConfigFileContent(file, ts.sys, root);
  return ts.createProgram(
    sources.map((source) => join(root, source)),
    options,
  );
}

/** Whether a declaration is the package's own, and not React's or a library's. */
export function isOurs(declaration: ts.Node): boolean {
  return declaration.getSourceFile().fileName.startsWith(sourceFolder.replaceAll(sep, '/'));
}
