import './help.css';
import { useLocation } from 'react-router';
import { helpFor } from './help-for.js';

/** What the page is for, how one goes about it and what the law says, in plain words. */
export function HelpPanel() {
  const help = helpFor(useLocation().pathname);
  return (
    <section className="help" id="hjalp" aria-label="Hjälp om sidan">
      <div>
        <div className="stack tight">
          <h2>{help?.title ?? 'Årshjul'}</h2>
          <p>{help?.purpose ?? 'Välj en sida i menyn, eller sök upp det du letar efter.'}</p>
        </div>
        {help && help.steps.length > 0 && <div className="stack tight"><h3>Så gör du</h3><ul className="list">{help.steps.map((step) => <li key={step}>{step}</li>)}</ul></div>}
        {help && help.law.length > 0 && <div className="stack tight"><h3>Vad lagen säger</h3><ul className="list">{help.law.map((rule) => <li key={rule}>{rule}</li>)}</ul></div>}
      </div>
    </section>
  );
}
