/** Gives the focus to the element of that id or name, in whatever closed part it stands. */
export function focusField(id: string) {
  const element = document.getElementById(id) ?? document.getElementsByName(id)[0];
  const part = element?.closest('details');
  if (part) part.open = true;
  element?.focus();
}
