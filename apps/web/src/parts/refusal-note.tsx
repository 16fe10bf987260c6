import { refusalOf } from '../api/refusal.js';

/** Why something cannot be shown or done, in the server's words, and what to do. */
export function RefusalNote({ error }: Readonly<{ error: unknown }>) {
  const { problem: { title, detail }, isSignedOut } = refusalOf(error);
  return (
    <div className="note" data-k="bad" role="alert">
      <p className="strong">{title}</p>
      <p>{detail}</p>
      {isSignedOut && <p><a href="/demo" target="_blank" rel="noreferrer">Logga in igen i en ny flik</a> och fortsätt sedan här.</p>}
    </div>
  );
}
