import { useQuery } from '@tanstack/react-query';
import { capacityName } from '#lib/texts';
import { listGoalHistory, type ActorAnswer, type HeldCapacity } from '../api/generated.js';
import { useUnitNames } from '../app/units.js';
import { momentInWords } from '../moment/day-in-words.js';
import { knownAtOf, useMoment } from '../moment/moment.js';
import { RefusalNote } from '../parts/refusal-note.js';
import { Waiting } from '../parts/waiting.js';

/** All that has happened to the goal, in sentences, with who recorded it and when. */
export function History({ goalId }: Readonly<{ goalId: string }>) {
  const { moment, show } = useMoment();
  const nameOf = useUnitNames();
  const { data, error } = useQuery({ queryKey: ['history', goalId, moment.knownAt], queryFn: () => listGoalHistory(goalId, knownAtOf(moment)) });
  if (error) return <RefusalNote error={error} />;
  if (!data) return <Waiting />;
  return (
    <ol className="line history">
      {data.map(({ index, sentence, recordedAt, actor }) => (
        <li key={index} data-o="rapport">
          <p>{sentence}</p>
          <p className="small soft">
            Registrerat {momentInWords(recordedAt)} av {byline(actor, nameOf)} · händelse {index}{' '}
            <button type="button" className="link" onClick={() => { show({ knownAt: recordedAt }); }}>Visa som det var då</button>
          </p>
        </li>
      ))}
    </ol>
  );
}

const byline = ({ name, role, body }: ActorAnswer, nameOf: (code: string) => string): string =>
  `${name === null ? '' : `${name}, `}${capacityName({ role: role as HeldCapacity['role'], body }, nameOf)}`;
