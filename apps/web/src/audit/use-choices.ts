import { useSearchParams } from 'react-router';

type Choices = Readonly<{ chosen: (name: string) => string; choose: (choices: Readonly<Record<string, string>>) => void }>;

/** What is chosen on the page. It stands in the address, so that a link shows the same; empty: nothing. */
export function useChoices(): Choices {
  const [search, setSearch] = useSearchParams();
  return {
    chosen: (name) => search.get(name) ?? '',
    choose: (choices) => {
      setSearch((previous) => {
        const next = new URLSearchParams(previous);
        for (const [name, value] of Object.entries(choices)) {
          if (value === '') next.delete(name);
          else next.set(name, value);
        }
        return next;
      }, { replace: true });
    },
  };
}
