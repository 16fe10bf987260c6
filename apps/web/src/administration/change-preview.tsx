import { useAct } from '../api/act.js';
import { useState } from 'react';
import { previewReminders, type PreviewAnswer, type PreviewBody } from '../api/generated.js';
import { shortDay } from '../moment/day-in-words.js';
import { RefusalNote } from '../parts/refusal-note.js';

const WORDS = { before: 'Försvinner', after: 'Tillkommer' } as const;

/** Who would be told of what in the month to come, asked for by a button: what is told of an earlier text is shown no longer. */
export function ChangePreview({ asked }: Readonly<{ asked: PreviewBody }>) {
  const { run, refusal, isUnderWay } = useAct<PreviewAnswer>();
  const [shown, setShown] = useState<Readonly<{ of: string; answer: PreviewAnswer }>>();
  const of = JSON.stringify(asked);
  const show = async () => {
    const answer = await run((options) => previewReminders(asked, options));
    if (answer) setShown({ of, answer });
  };
  return (
    <div className="stack tight">
      <p><button type="button" className="ds-button" data-variant="secondary" disabled={isUnderWay} onClick={() => void show()}>Visa vad som skulle ändras</button></p>
      {refusal && <RefusalNote error={refusal} />}
      <div role="status">{shown?.of === of && <Changes answer={shown.answer} />}</div>
    </div>
  );
}

function Changes({ answer: { until, reminders } }: Readonly<{ answer: PreviewAnswer }>) {
  const changed = reminders.flatMap(({ by, ...reminder }) => (by === 'both' ? [] : [{ by, ...reminder }]));
  return (
    <div className="note stack tight">
      <p className="strong">Till och med den {shortDay(until)}: {reminders.length - changed.length} påminnelser som förut, {counted(changed, 'before')} försvinner och {counted(changed, 'after')} tillkommer.</p>
      {changed.length > 0 && (
        <ul>{changed.map(({ day, name, sentence, by }) => <li key={`${day} ${name} ${sentence} ${by}`}><span className="flag" data-k={by === 'before' ? 'warn' : undefined}>{WORDS[by]}</span> {shortDay(day)}, {name}: {sentence}</li>)}</ul>
      )}
    </div>
  );
}

const counted = (changed: readonly Readonly<{ by: string }>[], by: string): number => changed.filter((one) => one.by === by).length;
