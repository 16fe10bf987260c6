import { useQuery } from '@tanstack/react-query';
import { Link } from 'react-router';
import { listComingReminders } from '../api/generated.js';
import { dayInWords } from '../moment/day-in-words.js';

/** The next reminder, so that nobody needs to wait for it. */
export function Coming({ personId }: Readonly<{ personId: string }>) {
  const coming = useQuery({ queryKey: ['coming-reminders', personId], queryFn: () => listComingReminders() });
  const [next] = coming.data ?? [];
  if (!next) return null;
  return (
    <p className="soft">
      Nästa påminnelse kommer {dayInWords(next.day)}. <Link to="/inkorg">Se dina påminnelser</Link>
    </p>
  );
}
