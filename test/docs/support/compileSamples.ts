import { join } from 'node:path';
import ts from 'typescript';
import { root } from './markdown.js';

/** Where samples stand while they are compiled: beside the login page that some of them test. */
const folder = join(root, 'test/package/testKit');

/** What compiles, and what a reader's own project has around it. */
export interface CompiledSample {
  readonly title: string;
  readonly language: 'ts' | 'tsx';
  readonly code: string;
  /** Declarations of what the text around the sample speaks of. */
  readonly context?: string;
}

/** The compiler's complaints of each sample, by its title. Samples that compile have none. */
export function compileSamples(samples: readonly CompiledSample[]): Map<string, string[]> {
  const file = ts.readJsonConfigFile(join(root, 'tsconfig.json'), (path) => ts.sys.readFile(path));
  const { options } = ts.parseJsonSourceFileConfigFileContent(file, ts.sys, root);
  const sources = new Map(
    samples.map(({ title, language, code, context = '' }, index) => [
      // TypeScript writes all paths with slashes.
      join(folder, `sample${index}.${language}`).replaceAll('\\', '/'),
      // A module each, so that the names of one are not those of another.
      { title, hasContext: context !== '', text: `${context}\n${code}\nexport {};\n` },
    ]),
  );
  const host = ts.createCompilerHost(options);
  const { getSourceFile, fileExists } = host;
  host.fileExists = (path) => sources.has(path) || fileExists(path);
  host.getSourceFile = (path, languageVersion, ...rest) => {
    const source = sources.get(path);
    return source
      ? ts.createSourceFile(path, source.text, languageVersion, true)
      : getSourceFile(path, languageVersion, ...rest);
  };
  const program = ts.createProgram([...sources.keys()], options, host);
  return new Map(
    Array.from(sources, ([path, { title, hasContext }]) => {
      const source = program.getSourceFile(path);
      const found = [
        ...program.getSyntacticDiagnostics(source),
        ...program.getSemanticDiagnostics(source),
        // A reader's project can refuse unused names. What the context declares need not be used.
      ].filter(({ reportsUnnecessary }) => !(hasContext && reportsUnnecessary));
      return [
        title,
        found.map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, '\n')),
      ];
    }),
  );
}
