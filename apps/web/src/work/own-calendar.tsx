import { useUnitNames } from '../app/units.js';
import type { HeldCapacity } from '../api/generated.js';

const OF_NO_BODY: readonly string[] = ['controller', 'auditor', 'administrator'] satisfies HeldCapacity['role'][];

/** The body's meetings and last days, for the calendar that somebody uses anyway. */
export function OwnCalendar({ capacity: { role, body } }: Readonly<{ capacity: HeldCapacity }>) {
  const nameOf = useUnitNames();
  if (OF_NO_BODY.includes(role)) return null;
  return (
    <p className="soft">
      Vill du ha sammanträden och sista dagar i din egen kalender? Låt den prenumerera på <a href={`/kalender/${body}.ics`}>{nameOf(body)} (iCalendar)</a>.
    </p>
  );
}
