import ts from 'typescript';
import { paramTexts } from './comments.js';
import type { Member } from './model.js';
import { sourceText, typeText } from './typeText.js';

/** The parameters of a function or a constructor. */
export function parametersOf(
  signature: ts.Signature,
  texts: ReturnType<typeof paramTexts>,
  checker: ts.TypeChecker,
): readonly Member[] {
  return signature.parameters.map((parameter) => {
    // SAFETY: the source has no parameter without a declaration.
    const declaration = parameter.valueDeclaration as ts.ParameterDeclaration;
    const name = parameterName(declaration);
    const description = texts.get(name) ?? '';
    return {
      name,
      type: typeText(declaration.type, checker.getTypeOfSymbol(parameter), checker),
      isRequired: !declaration.questionToken && !declaration.initializer,
      description,
      defaultValue: description.includes('Default: ') ? null : defaultOf(declaration),
      members: [],
    };
  });
}

/** What is taken apart in the source has no name: it is called by the last word of its type. */
export function parameterName({ name, type }: ts.ParameterDeclaration): string {
  if (ts.isIdentifier(name)) return name.text;
  const words = type?.getText().match(/[A-Z][a-z]+/g) ?? [];
  return words.at(-1)?.toLowerCase() ?? 'options';
}

/** A constant of the source says nothing to a reader, and neither does an object without properties. */
function defaultOf({ initializer }: ts.ParameterDeclaration): string | null {
  if (!initializer || ts.isIdentifier(initializer)) return null;
  const text = sourceText(initializer);
  return text === '{}' ? null : text;
}

/** How a function is called. */
export function callText(name: string, signature: ts.Signature, checker: ts.TypeChecker): string {
  const declaration = signature.getDeclaration();
  const parameters = parametersOf(signature, new Map(), checker).map(
    (one) => `${one.name}${one.isRequired ? '' : '?'}: ${one.type}`,
  );
  const generics = declaration?.typeParameters?.map(sourceText).join(', ');
  const result = typeText(declaration?.type, signature.getReturnType(), checker);
  return `${name}${generics ? `<${generics}>` : ''}(${parameters.join(', ')}): ${result}`;
}
