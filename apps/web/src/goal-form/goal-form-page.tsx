import { usePageTitle } from '../app/page-title.js';

export function GoalFormPage() {
  usePageTitle('Skriv mål');
  return <h1>Skriv mål</h1>;
}
