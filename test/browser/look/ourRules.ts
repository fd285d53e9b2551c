/** Finds every style rule of the cascade layer `bcc` on this page, inside any other rule too. */
export function ourRules(): CSSStyleRule[] {
  return styleRules().flatMap(({ rule, isOurs }) => (isOurs ? rule : []));
}

/** Finds the style rules for classes of the challenge that are outside the layer. */
export function rulesOutsideLayer(): CSSStyleRule[] {
  return styleRules().flatMap(({ rule, isOurs }) =>
    !isOurs && rule.selectorText.includes('.bcc-') ? rule : [],
  );
}

interface FoundRule {
  readonly rule: CSSStyleRule;
  /** Whether it is in the layer. */
  readonly isOurs: boolean;
}

function styleRules(): FoundRule[] {
  return Array.from(document.styleSheets).flatMap((sheet) => rulesIn(sheet.cssRules, false));
}

function rulesIn(rules: CSSRuleList, isOurs: boolean): FoundRule[] {
  return Array.from(rules).flatMap((rule) => {
    if (rule instanceof CSSStyleRule) return { rule, isOurs };
    const inLayer = isOurs || (rule instanceof CSSLayerBlockRule && rule.name === 'bcc');
    return rule instanceof CSSGroupingRule || rule instanceof CSSLayerBlockRule
      ? rulesIn(rule.cssRules, inLayer)
      : [];
  });
}
