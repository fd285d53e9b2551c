import { useEffect } from 'react';

/** What a browser does to every element: the person's colours, and no shadows. */
const forcedRules = `:where(.site, .site *) {
  border-color: CanvasText; background-color: Canvas; color: CanvasText; box-shadow: none;
}
:where(.site :is(input, button)) { border-style: solid; border-color: ButtonText }`;

/**
 * Shows the product roughly as a browser with forced colours does, since a page cannot switch them on:
 * the rules above, then everything that the stylesheets have for `@media (forced-colors: active)`.
 */
export function useForcedColors(isOn: boolean): void {
  useEffect(() => {
    if (!isOn) return undefined;
    const style = document.head.appendChild(document.createElement('style'));
    const own = Array.from(document.styleSheets).flatMap((sheet) => forcedRulesIn(sheet.cssRules));
    style.textContent = [forcedRules, ...own].join('\n');
    return () => style.remove();
  }, [isOn]);
}

function forcedRulesIn(rules: CSSRuleList): string[] {
  return Array.from(rules).flatMap((rule) => {
    if (rule instanceof CSSMediaRule && rule.conditionText.includes('forced-colors')) {
      return Array.from(rule.cssRules, ({ cssText }) => cssText);
    }
    return rule instanceof CSSGroupingRule ? forcedRulesIn(rule.cssRules) : [];
  });
}
