import { Code } from './Code.js';
import { LiveStep, type LiveStepProps } from './LiveStep.js';

interface Props extends LiveStepProps {
  /** The selector in the code block. */
  selector: string;
}

/** Shows the step with a theme, and the theme's code. */
export function ThemedStep({ selector, ...step }: Props) {
  const rules = Object.entries(step.properties ?? {}).map(
    ([name, value]) => `  ${name}: ${value};`,
  );
  const scheme = step.theme === 'dark' ? ['  color-scheme: dark;'] : [];
  return (
    <div>
      <Code language="css">{`${selector} {\n${[...scheme, ...rules].join('\n')}\n}`}</Code>
      <LiveStep {...step} />
    </div>
  );
}
