import '../work/work.css';
import { Link } from 'react-router';
import type { LetterAnswer } from '../api/generated.js';
import { shortDay } from '../moment/day-in-words.js';

type Props<Letter extends LetterAnswer> = Readonly<{ title: string; letters: readonly Letter[]; nothing: string; noteOf: (letter: Letter) => string | undefined }>;

/** Letters by their days, each with what it reminds of. */
export function Letters<Letter extends LetterAnswer>({ title, letters, nothing, noteOf }: Props<Letter>) {
  return (
    <section className="stack" aria-label={title}>
      <h2>{title}</h2>
      {letters.length === 0 && <p className="sheet pad soft">{nothing}</p>}
      {letters.length > 0 && (
        <ul className="sheet tasks">
          {letters.map((letter) => (
            <li key={letter.day}>
              <p className="due"><b>{shortDay(letter.day)}</b></p>
              <div className="what">
                {letter.lines.map(({ sentence, goalId }) => <p key={`${sentence} ${goalId ?? ''}`}>{sentence}{goalId && <> <Link to={`/mal/${goalId}`}>Visa målet</Link></>}</p>)}
                {noteOf(letter) && <p className="soft">{noteOf(letter)}</p>}
              </div>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
