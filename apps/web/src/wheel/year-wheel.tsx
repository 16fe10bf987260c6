import { useId } from 'react';
import type { YearWheelAnswer } from '../api/generated.js';
import { useUnitNames } from '../app/units.js';
import { PHONE, WIDE, apart, drawnRings, innermost, type Arc, type DrawnRing, type Size, type Wheel } from './drawing.js';
import { TURN, angleOf, linePath, pointAt, ringPath } from './geometry.js';
import { inWords, periodWords, weekOf } from './wheel-days.js';
import { RINGS, nameOfEntry, type Entry } from './wheel-words.js';
import { rowIdOf } from './row-id.js';

type Props = Readonly<{ wheel: YearWheelAnswer; entries: readonly Entry[]; next: readonly Entry[] }>;

/** The year as a wheel, twice: with words along its arcs, and for a phone; the style shows one of them. */
export const YearWheel = (props: Props) => (
  <>
    <Drawing {...props} size={WIDE} />
    <Drawing {...props} size={PHONE} />
  </>
);

function Drawing({ wheel: { year, today }, entries, next, size }: Props & Readonly<{ size: Size }>) {
  const hand = today.startsWith(String(year)) ? angleOf(today, year) : undefined;
  const drawn: Wheel = { year, size, hand };
  const trim = size.name === 'wide' ? 14 : 6;
  return (
    <svg className={`wheel ${size.name}`} viewBox={`${-size.box} ${trim - size.box} ${2 * size.box} ${2 * (size.box - trim)}`} role="group" aria-label={`Årshjulet ${year}. Samma uppgifter finns i listan.`}>
      <circle className="disc" r={size.outer + 5} />
      <Dial {...drawn} />
      {drawnRings(entries, drawn, next.map(({ from }) => angleOf(from, year))).map((ring) => <RingDrawn key={ring.ring} drawn={ring} size={size} today={today} />)}
      {hand !== undefined && <Hand angle={hand} size={size} />}
      <Numbers next={next} {...drawn} />
      <Centre year={year} today={today} size={size} isNow={hand !== undefined} />
    </svg>
  );
}

const MONTHS = ['jan', 'feb', 'mars', 'april', 'maj', 'juni', 'juli', 'aug', 'sep', 'okt', 'nov', 'dec'] as const;
const monthBegins = (year: number, month: number): number => (month === 12 ? TURN : angleOf(`${year}-${String(month + 1).padStart(2, '0')}-01`, year));
const monthMiddle = (year: number, month: number): number => (monthBegins(year, month) + monthBegins(year, month + 1)) / 2;

/** One stroke a week, a longer one where a month begins. */
function Dial({ year, size, hand }: Wheel) {
  const [rim, isWide] = [size.outer + 5, size.name === 'wide'];
  return (
    <g>
      {Array.from({ length: 52 }, (_, week) => <path key={week} className="tick week" d={linePath((week / 52) * TURN, rim, size.outer + (isWide ? 10 : 8))} />)}
      {MONTHS.map((name, month) => {
        const [begins, [x, y]] = [monthBegins(year, month), pointAt(monthMiddle(year, month), size.month)];
        const isNow = hand !== undefined && begins <= hand && hand < monthBegins(year, month + 1);
        const anchor = isWide || Math.abs(x) < 60 ? 'middle' : x > 0 ? 'start' : 'end';
        return (
          <g key={name}>
            <path className="tick" d={linePath(begins, rim, size.outer + (isWide ? 20 : 13))} />
            <text x={isWide || anchor === 'middle' ? x : x - Math.sign(x) * 4} y={y + 4.5} textAnchor={anchor} className={isNow ? 'month now' : 'month'}>{isWide ? name : name.slice(0, 3)}</text>
          </g>
        );
      })}
    </g>
  );
}

function RingDrawn({ drawn: { organ, inner, outer, arcs, meetings, lastDays, name }, size, today }: Readonly<{ drawn: DrawnRing; size: Size; today: string }>) {
  const id = useId();
  return (
    <g data-o={organ}>
      <path className="track" d={ringPath(inner, outer)} fillRule="evenodd" />
      {arcs.map((arc, order) => <ArcDrawn key={rowIdOf(arc.entry)} arc={arc} id={`${id}${order}`} />)}
      {meetings.map(({ entry, angle, radius }) => {
        const [[x, y], isToday] = [pointAt(angle, radius), entry.from === today];
        return <circle key={rowIdOf(entry)} cx={x} cy={y} r={isToday ? 4.2 : 3.2} className={isToday ? 'dot today' : entry.state === 'past' ? 'dot been' : 'dot'} />;
      })}
      {lastDays.map(({ entry, angle, radius }) => {
        const [x, y] = pointAt(angle, radius);
        return <rect key={rowIdOf(entry)} x={x - 3.4} y={y - 3.4} width="6.8" height="6.8" transform={`rotate(45 ${x} ${y})`} className={entry.state === 'past' ? 'dot been' : 'dot'} />;
      })}
      {name && <><path id={`${id}n`} d={name.d} className="guide" /><text className="ring-name" fontSize={size.font}><textPath href={`#${id}n`} startOffset="50%" textAnchor="middle">{name.text}</textPath></text></>}
    </g>
  );
}

/** Leads to its row in the list. */
function ArcDrawn({ arc: { entry, d, words }, id }: Readonly<{ arc: Arc; id: string }>) {
  const nameOf = useUnitNames();
  const name = nameOfEntry(entry, nameOf);
  const said = `${words && !name.includes(words.text) ? `${words.text}: ${name}` : name}, ${RINGS.find(({ ring }) => ring === entry.ring)?.name ?? ''}, ${periodWords(entry)}`;
  const tone = words?.place === 'beside' ? 'off' : entry.state === 'past' ? 'was' : 'on';
  return (
    <a href={`#${rowIdOf(entry)}`} aria-label={said}>
      <path className={entry.state === 'past' ? 'arc past' : 'arc live'} d={d} />
      {words && <><path id={id} d={words.d} className="guide" /><text className={`lab ${tone}`}><textPath href={`#${id}`} startOffset="50%" textAnchor="middle">{words.text}</textPath></text></>}
    </a>
  );
}

function Hand({ angle, size }: Readonly<{ angle: number; size: Size }>) {
  const d = linePath(angle, innermost(size) - 2, size.outer + (size.name === 'wide' ? 20 : 7));
  const [x, y] = pointAt(angle, size.outer + 20);
  return <g><path className="hand halo" d={d} /><path className="hand" d={d} />{size.name === 'wide' && <circle cx={x} cy={y} r="4" className="hand-end" />}</g>;
}

/** The next dates, numbered as in the strip above; a dotted line leads each to its ring. */
function Numbers({ next, year, size }: Wheel & Readonly<{ next: readonly Entry[] }>) {
  const isWide = size.name === 'wide';
  const [radius, badge] = [size.month + (isWide ? 2 : 6), isWide ? 11 : 9];
  const shown = next.filter(({ from }) => from.startsWith(String(year)));
  const places = apart(shown.map(({ from }) => angleOf(from, year)), { least: (2 * badge + 4) / radius, obstacles: MONTHS.map((_, month) => monthMiddle(year, month)), clear: isWide ? 0.075 : 0.1 });
  return (
    <g aria-hidden="true">
      {shown.map((entry, order) => {
        const [[x, y], [fromX, fromY]] = [pointAt(places[order] ?? 0, radius), pointAt(places[order] ?? 0, radius - badge)];
        const ring = RINGS.findIndex((one) => one.ring === entry.ring);
        const [toX, toY] = pointAt(angleOf(entry.from, year), size.outer - ring * (size.band + size.rail + size.gap) - (size.rail > 0 ? size.band + size.rail / 2 - 5 : -2));
        return (
          <g key={rowIdOf(entry)}>
            <path className="leader" d={`M${fromX} ${fromY}L${toX} ${toY}`} />
            <g className="number"><circle cx={x} cy={y} r={badge} /><text x={x} y={y + (isWide ? 4.6 : 4)} textAnchor="middle">{order + 1}</text></g>
          </g>
        );
      })}
    </g>
  );
}

function Centre({ year, today, size, isNow }: Readonly<{ year: number; today: string; size: Size; isNow: boolean }>) {
  if (size.name === 'phone') {
    return <g textAnchor="middle"><text className="year" y={isNow ? -1 : 6}>{year}</text>{isNow && <text className="soft small-day" y="14">{inWords(today, 'day')}</text>}</g>;
  }
  return (
    <g textAnchor="middle">
      <text className="year" y={isNow ? -14 : 14}>{year}</text>
      {isNow && <><text className="today" y="16">{inWords(today, 'weekday')}</text><text className="soft" y="38" fontSize="13.5">vecka {weekOf(today)}</text></>}
    </g>
  );
}

