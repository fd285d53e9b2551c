/** Every style rule of the cascade layer `bcc` on this page, whatever it is wrapped in. */
export function ourRules(): CSSStyleRule[] {
  return Array.from(document.styleSheets).flatMap((sheet) => rulesIn(sheet.cssRules, false));
}

function rulesIn(rules: CSSRuleList, isOurs: boolean): CSSStyleRule[] {
  return Array.from(rules).flatMap((rule) => {
    if (rule instanceof CSSStyleRule) return isOurs ? [rule] : [];
    const inLayer = isOurs || (rule instanceof CSSLayerBlockRule && rule.name === 'bcc');
    return rule instanceof CSSGroupingRule || rule instanceof CSSLayerBlockRule
      ? rulesIn(rule.cssRules, inLayer)
      : [];
  });
}
