import { useEffect, useRef, useState, type ReactNode } from 'react';
import { useLocation } from 'react-router';
import { LookingBack } from '../moment/looking-back.js';
import { TimeControl } from '../moment/time-control.js';
import { Footer } from './footer.js';
import { Header } from './header.js';

/** What stands around every page. */
export function Frame({ children }: Readonly<{ children: ReactNode }>) {
  const main = useFocusOnNewPage();
  const [isTimeOpen, setTimeOpen] = useState(false);
  return (
    <>
      <a className="skip" href="#innehall">Hoppa till innehållet</a>
      <Header isTimeOpen={isTimeOpen} toggleTime={() => { setTimeOpen((isOpen) => !isOpen); }} />
      {isTimeOpen && <TimeControl />}
      <LookingBack />
      <main id="innehall" tabIndex={-1} ref={main}>{children}</main>
      <Footer />
    </>
  );
}

/** A screen reader hears of a new page only if focus goes there. */
function useFocusOnNewPage() {
  const main = useRef<HTMLElement>(null);
  const { pathname } = useLocation();
  const shown = useRef(pathname);
  useEffect(() => {
    if (shown.current === pathname) return;
    shown.current = pathname;
    window.scrollTo(0, 0);
    main.current?.focus({ preventScroll: true });
  }, [pathname]);
  return main;
}
