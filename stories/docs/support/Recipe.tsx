import { Canvas } from '@storybook/addon-docs/blocks';
import { Code } from './Code.js';

interface Props {
  /** A story whose parameters have its source. */
  of: { input: { parameters?: { docs?: { source?: { code?: string } } } } };
}

/** Shows a story and its source. Storybook's own source of a story is dark in the light theme too. */
export function Recipe({ of }: Props) {
  return (
    <>
      <Canvas of={of} sourceState="none" />
      <Code language="tsx">{of.input.parameters?.docs?.source?.code ?? ''}</Code>
    </>
  );
}
