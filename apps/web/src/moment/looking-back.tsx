import { dayInWords, momentInWords } from './day-in-words.js';
import { NOW, isNow, useMoment, type Moment } from './moment.js';

/** While a page shows another moment than now, it says so and offers one way home. */
export function LookingBack() {
  const { moment, show } = useMoment();
  if (isNow(moment)) return null;
  return (
    <div className="look" role="status">
      <div>
        <p>{sentence(moment)}</p>
        <button type="button" className="ds-button" onClick={() => { show(NOW); }}>Tillbaka till i dag</button>
      </div>
    </div>
  );
}

function sentence({ knownAt, inForceOn }: Moment) {
  if (knownAt === undefined) return <><span className="strong">Du ser det som gällde {dayInWords(inForceOn ?? '')}</span>, med det vi vet i dag.</>;
  if (inForceOn === undefined) return <><span className="strong">Du ser det som det var känt {momentInWords(knownAt)}.</span> Det som registrerats senare är inte med.</>;
  return <><span className="strong">Du ser det som gällde {dayInWords(inForceOn)}</span>, så som det var känt {momentInWords(knownAt)}.</>;
}
