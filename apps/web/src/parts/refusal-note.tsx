import { refusalOf } from '../api/refusal.js';
import { SignInAgain } from './sign-in-again.js';

/** Why something cannot be shown or done, in the server's words, and what to do. */
export function RefusalNote({ error }: Readonly<{ error: unknown }>) {
  const { problem: { title, detail }, isSignedOut } = refusalOf(error);
  return (
    <div className="note" data-k="bad" role="alert">
      <p className="strong">{title}</p>
      <p>{detail}</p>
      {isSignedOut && <p><SignInAgain /> och fortsätt sedan här.</p>}
    </div>
  );
}
