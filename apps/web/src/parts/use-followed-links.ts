import type { MouseEvent } from 'react';
import { useNavigate } from 'react-router';

/** For a place with very many plain links: one that is clicked is followed within the page. With a key held down the browser does as usual. */
export function useFollowedLinks(): (event: MouseEvent<HTMLElement>) => void {
  const navigate = useNavigate();
  return (event) => {
    const link = event.target instanceof Element ? event.target.closest('a[href]') : null;
    if (!link || event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    void navigate(link.getAttribute('href') ?? '');
  };
}
