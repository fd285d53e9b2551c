import { HeadlessSample } from './HeadlessSample.js';
import { useSimulatedLogin } from './useSimulatedLogin.js';
import './docs.css';

const nothing = () => undefined;

/** Shows the headless sample in the browser's default style. */
export function LiveHeadless() {
  const login = useSimulatedLogin();
  return (
    <div className="sb-unstyled docs-surface docs-plain">
      <HeadlessSample
        {...login}
        onSuccess={nothing}
        onUseAnotherMethod={nothing}
        onStartOver={nothing}
      />
    </div>
  );
}
