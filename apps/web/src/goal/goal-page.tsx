import { usePageTitle } from '../app/page-title.js';

export function GoalPage() {
  usePageTitle('Mål');
  return <h1>Mål</h1>;
}
