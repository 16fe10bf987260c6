/** `node infra/docker/make-env.mjs [MUNICIPALITY]`: writes .env for docker-compose.yml, with passwords that nobody else has. */
import { randomBytes } from 'node:crypto';
import { existsSync, writeFileSync } from 'node:fs';
import { inRoot } from '../tool/root.mjs';
import { Problem, command } from '../tool/step.mjs';

const LULEA = '2580';
const password = () => randomBytes(24).toString('base64url');

/** Names that are settings of Årshjul mean the same here; the others are docker-compose.yml's own. */
const environment = (municipality) => [
  '# Written by infra/docker/make-env.mjs. The servers took the passwords at their first start: keep this file, and keep it secret.',
  `ARSHJUL_MUNICIPALITY=${municipality}`,
  '# Where people reach it, when a reverse proxy with a certificate stands before it: https://arshjul.example.se',
  'ARSHJUL_PUBLIC_URL=',
  '# The mail server that reminders leave by, and who they come from. Left out, they are caught: http://127.0.0.1:8025',
  'ARSHJUL_SMTP_URL=',
  'ARSHJUL_MAIL_FROM=',
  'PORT=3000',
  `KURRENT_PASSWORD=${password()}`,
  `KURRENT_OPS_PASSWORD=${password()}`,
  `POSTGRES_PASSWORD=${password()}`,
  `REDIS_PASSWORD=${password()}`,
  '',
].join('\n');

await command(async () => {
  const [municipality = LULEA] = process.argv.slice(2);
  const file = inRoot('.env');
  if (existsSync(file)) throw new Problem('.env finns redan. Dess lösenord är serverns: ta bort filen bara tillsammans med servrarnas data.');
  if (!/^\d{4}$/.test(municipality)) throw new Problem(`Kommunens kod har fyra siffror, som ${LULEA}.`);
  writeFileSync(file, environment(municipality), { mode: 0o600 });
  process.stdout.write(`${file} är skriven. Starta med: docker compose up --detach --build\n`);
});
