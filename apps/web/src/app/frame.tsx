import { Suspense, lazy, useEffect, useRef, useState, type ReactNode } from 'react';
import { useLocation } from 'react-router';
import { LookingBack } from '../moment/looking-back.js';
import { TimeControl } from '../moment/time-control.js';
import { Footer } from './footer.js';
import { Header } from './header.js';
import type { Panel } from './panel.js';

const HelpPanel = lazy(async () => ({ default: (await import('../help/help-panel.js')).HelpPanel }));

/** What stands around every page. */
export function Frame({ children }: Readonly<{ children: ReactNode }>) {
  const main = useFocusOnNewPage();
  const [opened, setOpened] = useState<Panel>();
  const toggle = (panel: Panel) => { setOpened((now) => (now === panel ? undefined : panel)); };
  return (
    <>
      <a className="skip" href="#innehall">Hoppa till innehållet</a>
      <Header opened={opened} toggle={toggle} />
      {opened === 'time' && <TimeControl />}
      {opened === 'help' && <Suspense><HelpPanel /></Suspense>}
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
