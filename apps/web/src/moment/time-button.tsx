import { Icon } from '../parts/icon.js';
import { dayOf, shortDay } from './day-in-words.js';
import { isNow, useMoment, type Moment } from './moment.js';

/** Opens and closes the time control, and says which day is shown. */
export function TimeButton({ isOpen, toggle }: Readonly<{ isOpen: boolean; toggle: () => void }>) {
  const { moment } = useMoment();
  return (
    <button type="button" className="when" aria-expanded={isOpen} aria-controls="tidsreglage" onClick={toggle}>
      <Icon name="clock" /> {isNow(moment) ? 'Visar i dag' : `Visar ${dayShown(moment)}`}
    </button>
  );
}

const dayShown = ({ knownAt, inForceOn }: Moment): string => shortDay(inForceOn ?? dayOf(knownAt ?? ''));
