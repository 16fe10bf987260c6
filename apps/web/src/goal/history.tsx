import { MatterLink } from '../audit/matter-link.js';
import { momentInWords } from '../moment/day-in-words.js';
import { useMoment } from '../moment/moment.js';
import { RefusalNote } from '../parts/refusal-note.js';
import { Waiting } from '../parts/waiting.js';
import { useByline, useHistory } from './use-history.js';

/** All that has happened to the goal, in sentences, with who recorded it and when. */
export function History({ goalId }: Readonly<{ goalId: string }>) {
  const { show } = useMoment();
  const bylineOf = useByline();
  const { data, error } = useHistory(goalId);
  if (error) return <RefusalNote error={error} />;
  if (!data) return <Waiting />;
  return (
    <>
      <p><MatterLink about={`goal/${goalId}`} /></p>
      <ol className="line history">
        {data.map(({ index, sentence, recordedAt, actor }) => (
          <li key={index} data-o="rapport">
            <p>{sentence}</p>
            <p className="small soft">
              Registrerat {momentInWords(recordedAt)} av {bylineOf(actor)} · händelse {index}{' '}
              <button type="button" className="link" onClick={() => { show({ knownAt: recordedAt }); }}>Visa som det var då</button>
            </p>
          </li>
        ))}
      </ol>
    </>
  );
}
