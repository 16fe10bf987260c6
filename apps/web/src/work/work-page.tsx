import { usePageTitle } from '../app/page-title.js';

export function WorkPage() {
  usePageTitle('Mitt arbete');
  return <h1>Mitt arbete</h1>;
}
