import { Icon } from '../parts/icon.js';
import { dayOf, shortDay } from './day-in-words.js';
import { isNow, useMoment, type Moment } from './moment.js';

/** Opens the page's time control, wherever the page has it. */
export function TimeButton() {
  const { moment } = useMoment();
  return <p className="when"><Icon name="clock" /> {isNow(moment) ? 'Visar i dag' : `Visar ${dayShown(moment)}`}</p>;
}

const dayShown = ({ knownAt, inForceOn }: Moment): string => shortDay(inForceOn ?? dayOf(knownAt ?? ''));
