import { usePageTitle } from '../app/page-title.js';

export function PreparationPage() {
  usePageTitle('Beredning');
  return <h1>Beredning</h1>;
}
