import { useQuery } from '@tanstack/react-query';
import { Link } from 'react-router';
import { listDrafts } from '../api/generated.js';
import { useUnitNames } from '../app/units.js';
import { momentInWords } from '../moment/day-in-words.js';
import { begunForm } from './begun-form.js';

/** What has been begun and not yet sent. */
export function Begun() {
  const drafts = useQuery({ queryKey: ['drafts'], queryFn: () => listDrafts() });
  const nameOf = useUnitNames();
  const begun = (drafts.data ?? []).flatMap((draft) => { const form = begunForm(draft, nameOf); return form ? [{ draft, form }] : []; });
  if (begun.length === 0) return null;
  return (
    <section className="stack" aria-labelledby="paborjat">
      <h2 id="paborjat">Påbörjat</h2>
      <ul className="sheet tasks">
        {begun.map(({ draft: { draftId, savedAt }, form: { title, text, to } }) => (
          <li key={draftId}>
            <p className="due"><span>Sparat {momentInWords(savedAt)}</span></p>
            <div className="what"><h3>{title}</h3><p>{text}</p></div>
            <Link className="ds-button" data-variant="secondary" to={to}>Fortsätt</Link>
          </li>
        ))}
      </ul>
    </section>
  );
}
