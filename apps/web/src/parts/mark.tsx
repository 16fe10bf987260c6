import { MARKS, type MarkName } from './marks.js';
import { Icon } from './icon.js';

/** The shape of a status. Its word stands beside it, or is said to those who cannot see it. */
export function MarkIcon({ mark }: Readonly<{ mark: MarkName | 'preliminary' }>) {
  return <Icon name={mark === 'preliminary' ? 'preliminary' : MARKS[mark].icon} />;
}

/** A status in shape and word. */
export function Mark({ mark }: Readonly<{ mark: MarkName }>) {
  return <span className="st" data-tone={MARKS[mark].tone}><MarkIcon mark={mark} />{MARKS[mark].word}</span>;
}
