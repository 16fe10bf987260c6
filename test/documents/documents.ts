import { dependenciesDocument } from './dependencies-document.js';
import { eventsDocument } from './events-document.js';

/** Every document that is written from the source rather than by hand. */
export const DOCUMENTS = [
  { path: 'docs/events.md', text: eventsDocument },
  { path: 'docs/dependencies.md', text: dependenciesDocument },
] as const;
