/** What a field is called where it stands, with the group that it is in: `Indikator 2, Enhet`. Empty where it has no name of its own. */
export function nameOfField(id: string): string {
  const field = document.getElementById(id);
  const label = document.querySelector(`label[for="${CSS.escape(id)}"]`)?.textContent ?? '';
  const group = field?.closest('fieldset')?.querySelector(':scope > legend')?.textContent ?? '';
  return [group, label].filter((name) => label !== '' && name !== '').join(', ');
}
