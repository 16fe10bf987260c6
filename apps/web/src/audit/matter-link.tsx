import { useSession } from '../app/session.js';
import { knownAtOf, useMoment } from '../moment/moment.js';

/** A whole matter to take away, as of the moment shown: for auditors, who may read all of it. */
export function MatterLink({ about }: Readonly<{ about: string }>) {
  const { person } = useSession();
  const { moment } = useMoment();
  if (!person?.capacities.some(({ role }) => role === 'auditor')) return null;
  return <a className="ds-button no-print" data-variant="secondary" href={`/v1/matter?${new URLSearchParams({ about, ...knownAtOf(moment) }).toString()}`} download>Hämta ärendet (zip)</a>;
}
