/** Finds every style rule of the stylesheet on this page, inside any other rule too. */
export function ourRules(): CSSStyleRule[] {
  return Array.from(document.styleSheets).flatMap((sheet) => rulesIn(sheet.cssRules));
}

function rulesIn(rules: CSSRuleList): CSSStyleRule[] {
  return Array.from(rules).flatMap((rule) => {
    if (rule instanceof CSSStyleRule) return rule.selectorText.includes('.bcc-') ? rule : [];
    return rule instanceof CSSGroupingRule || rule instanceof CSSLayerBlockRule
      ? rulesIn(rule.cssRules)
      : [];
  });
}
