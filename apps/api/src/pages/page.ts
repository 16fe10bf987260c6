/** A piece of HTML that may stand in a page as it is. */
export class Html {
  constructor(readonly text: string) {}
}

/** HTML from a template: what is put in is escaped, unless it is HTML itself. */
export const html = (parts: TemplateStringsArray, ...values: readonly (string | Html | readonly Html[])[]): Html =>
  new Html(String.raw({ raw: parts }, ...values.map(asHtml)));

function asHtml(value: string | Html | readonly Html[]): string {
  if (value instanceof Html) return value.text;
  if (typeof value !== 'string') return value.map(asHtml).join('');
  return value.replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`);
}

/** A whole page, readable without scripts. */
export const page = (title: string, content: Html): string => html`<!doctype html>
<html lang="sv">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title} – Årshjul</title>
<link rel="icon" href="/assets/emblem.svg" type="image/svg+xml">
<link rel="stylesheet" href="/style.css">
</head>
<body>
<main>
<h1>${title}</h1>
${content}
</main>
</body>
</html>
`.text;

/** The web client's colours and measures, for the few pages that the server makes itself. */
export const STYLE = `:root {
  color-scheme: light dark; font: 1rem/1.5 'Inter Variable', system-ui, sans-serif;
  --ink: light-dark(#17212c, #e9eef3); --soft: light-dark(#4d5b69, #a9b6c3); --paper: light-dark(#f6f8fa, #0f161d);
  --sheet: light-dark(#ffffff, #17202a); --line: light-dark(#dde3ea, #2b3743); --accent: light-dark(#174f92, #86b6ec);
}
body { margin: 0; color: var(--ink); background: var(--paper); }
main { max-width: 56rem; margin: 3rem auto; padding: 0 1rem; }
h1 { font-size: 2.25rem; line-height: 1.15; letter-spacing: -.022em; margin: 0 0 .5rem; }
p { max-width: 44rem; color: var(--soft); }
a { color: var(--accent); text-underline-offset: .2em; }
button { font: inherit; font-weight: 560; white-space: nowrap; padding: .4rem 1rem; border: 1px solid var(--accent); border-radius: 8px; background: transparent; color: var(--accent); cursor: pointer; }
button:hover { background: var(--accent); color: var(--sheet); }
table { border-collapse: separate; border-spacing: 0; width: 100%; margin-top: 1.5rem; background: var(--sheet); border: 1px solid var(--line); border-radius: 8px; }
caption { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }
th, td { text-align: left; padding: .5rem 1rem; border-top: 1px solid var(--line); font-weight: 400; }
thead th { border-top: 0; color: var(--soft); font-size: .875rem; }
tbody th { font-weight: 600; white-space: nowrap; }
td:last-child { text-align: right; }
.for-readers { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
:focus-visible { outline: 3px solid var(--ink); outline-offset: 2px; }
@media (max-width: 40rem) { thead { display: none; } tr { display: block; border-top: 1px solid var(--line); } th, td { display: block; border: 0; padding: .25rem 1rem; } td:last-child { text-align: left; padding-bottom: .75rem; } }
`;
