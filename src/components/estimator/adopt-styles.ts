/**
 * Styles of code that is loaded later. As an ordinary import Astro would put them into the page,
 * where every reader waits for them.
 */
export function adoptStyles(...styles: readonly string[]) {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(styles.join('\n'));
  document.adoptedStyleSheets.push(sheet);
}
