import type { ReactNode } from 'react';
import { SignInAgain } from './sign-in-again.js';
import type { Saving } from './use-kept-form.js';

const CLOCK = new Intl.DateTimeFormat('sv-SE', { hour: '2-digit', minute: '2-digit', timeZone: 'Europe/Stockholm' });

/** A quiet line that says where what is typed is kept. */
export function SavingLine({ saving }: Readonly<{ saving: Saving }>) {
  return <span className="savings" data-k={saving.state} role="status">{sentence(saving)}</span>;
}

function sentence(saving: Saving): ReactNode {
  switch (saving.state) {
    case 'untouched': return 'Det du skriver sparas medan du skriver.';
    case 'saving': return 'Sparar …';
    case 'saved': return `Sparat kl. ${CLOCK.format(new Date(saving.savedAt))}. Du kan gå härifrån och fortsätta senare.`;
    case 'kept-here': return <>{whyNot(saving)} Texten finns kvar i den här webbläsaren{wayOn(saving)}</>;
  }
}

type KeptHere = Extract<Saving, { state: 'kept-here' }>;

function whyNot({ refusal: { isSignedOut, isUnreached, problem } }: KeptHere): string {
  if (isSignedOut) return 'Inloggningen har tagit slut.';
  return isUnreached ? 'Ingen kontakt just nu.' : `Det gick inte att spara utkastet. ${problem.detail}`;
}

function wayOn({ refusal: { isSignedOut, isUnreached } }: KeptHere): ReactNode {
  if (isSignedOut) return <>. <SignInAgain />, så sparas den när du kommer tillbaka.</>;
  return isUnreached ? ' och sparas så snart kontakten är tillbaka.' : '.';
}
