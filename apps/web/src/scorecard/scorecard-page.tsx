import { usePageTitle } from '../app/page-title.js';

export function ScorecardPage() {
  usePageTitle('Styrkort');
  return <h1>Styrkort</h1>;
}
