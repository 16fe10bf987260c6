import type { ReactNode } from 'react';

type Props = Readonly<{ keepMine: () => void; takeTheirs: () => void; children?: ReactNode }>;

/** The same form was typed in elsewhere: a person chooses. The two may be shown beside each other within. */
export function DraftConflict({ keepMine, takeTheirs, children }: Props) {
  return (
    <section className="note stack" data-k="warn" role="alert">
      <h2>Det här utkastet har också ändrats i ett annat fönster</h2>
      {children}
      <div className="actions">
        <button type="button" className="ds-button" onClick={keepMine}>Behåll det som står här</button>
        <button type="button" className="ds-button" data-variant="secondary" onClick={takeTheirs}>Ta det andra fönstrets text</button>
      </div>
    </section>
  );
}
