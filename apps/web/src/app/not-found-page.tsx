import { Link } from 'react-router';
import { usePageTitle } from './page-title.js';

export function NotFoundPage() {
  usePageTitle('Sidan finns inte');
  return (
    <>
      <h1>Sidan finns inte</h1>
      <p className="lead">Adressen leder ingenstans. Den kan vara felskriven, eller så har det som stod här fått en ny adress.</p>
      <p><Link to="/styrkort">Till styrkortet</Link></p>
    </>
  );
}
