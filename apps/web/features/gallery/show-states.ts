/** What a pointer or the keyboard would bring about, by selector of a rule and of what is shown in that state. */
const shown = [
  [/(?<!\\):hover/g, ':is([data-show="hover"] *)'],
  [/(?<!\\):focus-within/g, ':is([data-show="focus"] *)'],
  [/(?<!\\):focus-visible/g, ':is([data-show="focus"] :is(a, button, input, textarea))'],
  [/\[data-focus-visible\]/g, ':is([data-show="focus"] label:has(input))'],
] as const;

/** Repeats the rules of hover and focus for what stands inside `data-show`, so that states can be looked at all at once. */
export function showStates(): void {
  const style = document.createElement('style');
  style.textContent = [...document.styleSheets].flatMap(rulesOf).map(withStates).join('\n');
  document.head.append(style);
}

const rulesOf = (sheet: CSSStyleSheet) => [...sheet.cssRules].map(({ cssText }) => cssText);

const withStates = (rule: string) =>
  shown.reduce((text, [pattern, selector]) => text.replaceAll(pattern, selector), rule);
