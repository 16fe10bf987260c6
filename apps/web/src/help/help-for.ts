import { matchPath } from 'react-router';
import { HELP_TEXTS, type HelpText } from './help-texts.js';

/** What there is to say of the page at an address; undefined where the address is no page. */
export function helpFor(pathname: string): HelpText | undefined {
  const [found] = Object.entries(HELP_TEXTS).filter(([pattern]) => matchPath({ path: pattern, end: true }, pathname) ?? matchPath({ path: `${pattern}/:year`, end: true }, pathname));
  return found?.[1];
}
