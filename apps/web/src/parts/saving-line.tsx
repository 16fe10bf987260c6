import type { Saving } from './use-kept-form.js';

const CLOCK = new Intl.DateTimeFormat('sv-SE', { hour: '2-digit', minute: '2-digit', timeZone: 'Europe/Stockholm' });

/** A quiet line that says where what is typed is kept. */
export function SavingLine({ saving: { state, savedAt } }: Readonly<{ saving: Saving }>) {
  return <span className="savings" role="status">{sentence(state, savedAt)}</span>;
}

function sentence(state: Saving['state'], savedAt: string | undefined): string {
  switch (state) {
    case 'untouched': return 'Det du skriver sparas medan du skriver.';
    case 'saving': return 'Sparar …';
    case 'saved': return `Sparat kl. ${CLOCK.format(new Date(savedAt ?? 0))}. Du kan gå härifrån och fortsätta senare.`;
    case 'kept-here': return 'Ingen kontakt just nu. Texten finns kvar i den här webbläsaren och sparas när du skriver vidare.';
  }
}
