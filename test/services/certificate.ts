import { execFileSync } from 'node:child_process';
import { chownSync, statSync } from 'node:fs';
import { join } from 'node:path';

export type Certificate = Readonly<{ certificateFile: string; keyFile: string }>;

/** A certificate that nobody has signed but its own key, for `host`, in `folder` and owned by whoever owns that. */
export function selfSigned(folder: string, host: string): Certificate {
  const [certificateFile, keyFile] = [join(folder, `${host}.crt`), join(folder, `${host}.key`)];
  execFileSync('openssl', [
    'req', '-x509', '-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:P-256', '-noenc', '-days', '2',
    '-subj', `/CN=${host}`, '-addext', `subjectAltName=DNS:${host}`, '-keyout', keyFile, '-out', certificateFile,
  ], { stdio: 'pipe' });
  const { uid, gid } = statSync(folder);
  for (const file of [certificateFile, keyFile]) chownSync(file, uid, gid);
  return { certificateFile, keyFile };
}
