import '../../themes/fernwood.css';
import { LiveStep } from './LiveStep.js';

/** The step under a second brand, in light and in dark, open and after failures. */
export function ThemePictures() {
  return (
    <div className="docs-pair fernwood">
      <LiveStep theme="light" />
      <LiveStep theme="dark" entered="wr0ngC0d" />
      <LiveStep theme="light" meets="rateLimited" entered="AD45XH56" />
      <LiveStep theme="dark" meets="lockedForAWhile" entered="AD45XH56" />
    </div>
  );
}
