import { useState } from 'react';
import { NavLink, Link, useLocation } from 'react-router';
import { TimeButton } from '../moment/time-button.js';
import { useMoment } from '../moment/moment.js';
import { Search } from '../search/search-dialog.js';
import { Emblem } from './emblem.js';
import type { Panel } from './panel.js';
import { useSession } from './session.js';
import { Who } from './who.js';

/** Where one is, where one can go, as of when, and as whom. */
export function Header({ opened, toggle }: Readonly<{ opened: Panel | undefined; toggle: (panel: Panel) => void }>) {
  const { installation, person } = useSession();
  const { at } = useMoment();
  const [openOn, setOpenOn] = useState<string>();
  const { pathname } = useLocation();
  const isOpen = openOn === pathname;
  return (
    <header className="top">
      <div>
        <Link className="brand" to={at('/')}><Emblem /><span>Årshjul <small>{installation.name}</small></span></Link>
        <button type="button" className="menu ds-button" data-variant="secondary" aria-expanded={isOpen} aria-controls="huvudmeny" onClick={() => { setOpenOn(isOpen ? undefined : pathname); }}>Meny</button>
        <nav className="nav" id="huvudmeny" aria-label="Huvudmeny" data-open={isOpen}>
          {person && <NavLink to={at('/mitt-arbete')}>Mitt arbete</NavLink>}
          {person && <NavLink to={at('/inkorg')}>Inkorg</NavLink>}
          <NavLink to={at('/styrkort')}>Styrkort</NavLink>
          <NavLink to={at('/arshjul')}>Årshjul</NavLink>
          <NavLink to={at('/sammantraden')}>Sammanträden</NavLink>
          {person && <NavLink to={at('/beredning')}>Beredning</NavLink>}
          {person && <NavLink to={at('/revision')}>Revision</NavLink>}
          {person?.capacity?.role === 'controller' && <NavLink to={at('/cykel')}>Planeringsår</NavLink>}
          {person?.capacities.some(({ role }) => role === 'administrator') && <NavLink to="/administration">Administration</NavLink>}
        </nav>
        <div className="tools">
          <Search />
          <TimeButton isOpen={opened === 'time'} toggle={() => { toggle('time'); }} />
          <button type="button" className="when" aria-expanded={opened === 'help'} aria-controls="hjalp" onClick={() => { toggle('help'); }}>Hjälp</button>
        </div>
        <Who />
      </div>
    </header>
  );
}
