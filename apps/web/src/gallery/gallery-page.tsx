import './gallery.css';
import type { ReactNode } from 'react';
import { usePageTitle } from '../app/page-title.js';
import { DraftConflict } from '../parts/draft-conflict.js';
import { ICON_NAMES, Icon } from '../parts/icon.js';
import { Mark, MarkIcon } from '../parts/mark.js';
import { MARK_NAMES } from '../parts/marks.js';
import { RefusalNote } from '../parts/refusal-note.js';
import { Resumed } from '../parts/resumed.js';
import { SavingLine } from '../parts/saving-line.js';
import { Segment } from '../parts/segment.js';
import { Waiting } from '../parts/waiting.js';
import { Fields } from './fields.js';
import { REFUSALS, SAVINGS } from './samples.js';

/** Every component in every state, side by side: for whoever develops, and for the tests that look at them in light and dark. In a demo only. */
export function GalleryPage() {
  usePageTitle('Komponenter');
  return (
    <>
      <div className="stack heading"><h1>Komponenter</h1><p className="lead">Allt som sidorna är byggda av, i alla sina lägen.</p></div>
      <Part title="Text"><p className="lead">Ingress som säger vad sidan svarar på.</p><p>Brödtext med <a href="#text">en länk</a>, <span className="strong">starkt</span>, <span className="soft">svagt</span> och <kbd>Ctrl</kbd> + <kbd>K</kbd>.</p><p className="small soft">Liten text</p></Part>
      <Part title="Lägen"><ul className="samples">{MARK_NAMES.map((mark) => <li key={mark}><Mark mark={mark} /></li>)}<li className="st"><MarkIcon mark="preliminary" />Preliminärt</li></ul></Part>
      <Part title="Märken"><ul className="samples">{FLAGS.map(([key, icon, words]) => <li key={key}><span className="flag" data-k={key}><Icon name={icon} />{words}</span></li>)}</ul></Part>
      <Part title="Figurer"><ul className="samples">{ICON_NAMES.map((name) => <li key={name} className="small"><Icon name={name} /> {name}</li>)}</ul></Part>
      <Part title="Knappar"><Buttons /></Part>
      <Part title="Val"><Segment legend="Vad som visas" name="visas" words={{ laget: 'Läget', forslag: 'Förslag', ks: 'KS', kf: 'KF' }} chosen="forslag" choose={nothing} /></Part>
      <Part title="Fält"><Fields /></Part>
      <Part title="Besked">
        <p className="note" data-k="good">Beslutet är registrerat.</p><p className="note" data-k="warn">Det här är värt att se en gång till.</p><p className="note">Något att känna till.</p>
        {REFUSALS.map((refusal) => <RefusalNote key={refusal.problem.code} error={refusal} />)}
        <DraftConflict keepMine={nothing} takeTheirs={nothing} />
      </Part>
      <Part title="Sparat"><ul className="stack tight">{SAVINGS.map((saving, order) => <li key={order}><SavingLine saving={saving} /></li>)}</ul><Resumed forget={nothing} /><Waiting /></Part>
      <Part title="Tabell"><Table /></Part>
    </>
  );
}

const nothing = (): void => undefined;

const FLAGS = [['late', 'warning', '3 dagar för sent'], ['warn', 'clock', 'Bordlagt'], ['prel', 'preliminary', 'Preliminärt'], ['reply', 'back', 'Svar på återremiss'], ['own', 'none', 'Egen förvaltning']] as const;

const Part = ({ title, children }: Readonly<{ title: string; children: ReactNode }>) => (
  <section className="stack" aria-label={title} id={title.toLowerCase()}><h2>{title}</h2><div className="sheet pad stack">{children}</div></section>
);

const Buttons = () => (
  <p className="actions">
    <button type="button" className="ds-button">Det viktigaste</button>
    <button type="button" className="ds-button" data-variant="secondary">Det näst viktigaste</button>
    <button type="button" className="ds-button" data-variant="secondary" data-size="sm">Liten</button>
    <button type="button" className="ds-button" disabled>Går inte nu</button>
    <button type="button" className="ds-button" aria-busy disabled>Pågår</button>
    <button type="button" className="link">Som en länk</button>
  </p>
);

const Table = () => (
  <table className="tb">
    <caption className="sr">En tabell</caption>
    <thead><tr><th scope="col">Vad</th><th scope="col">Sista dag</th><th scope="col" className="r">Värde</th></tr></thead>
    <tbody><tr><th scope="row">Förslag till mål</th><td>1 september 2026</td><td className="r">87,5</td></tr><tr><th scope="row">Delårsrapport</th><td>20 september 2027</td><td className="r">1 204</td></tr></tbody>
  </table>
);
