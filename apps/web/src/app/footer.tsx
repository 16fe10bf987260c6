import { Link } from 'react-router';
import { useSession } from './session.js';

export function Footer() {
  const { installation } = useSession();
  return (
    <footer className="foot">
      <div>
        <span>Årshjul · {installation.name}</span>
        {installation.isDemo && <span>Demonstration: personer, siffror och beslut är påhittade.</span>}
        <a href="/oppet">Det här ser invånarna</a>
        <Link to="/cykel">Planeringsår</Link>
        <Link to="/tillganglighet">Tillgänglighetsredogörelse</Link>
        <a href="/api">Gränssnitt för program</a>
      </div>
    </footer>
  );
}
