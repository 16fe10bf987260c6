import { useEffect } from 'react';

/** What the window is called while the page is open. */
export function usePageTitle(title: string): void {
  useEffect(() => {
    document.title = `${title} – Årshjul`;
  }, [title]);
}
