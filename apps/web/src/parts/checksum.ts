/** The SHA-256 of a file in hex; undefined where it cannot be read: it may have been moved since it was chosen, or be closed to the reader. */
export async function checksumOf(file: Pick<Blob, 'arrayBuffer'>): Promise<string | undefined> {
  try {
    return hexOf(await crypto.subtle.digest('SHA-256', await file.arrayBuffer()));
  } catch {
    return undefined;
  }
}

const hexOf = (digest: ArrayBuffer): string => Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, '0')).join('');
