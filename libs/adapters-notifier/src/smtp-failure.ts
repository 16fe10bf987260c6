import type { NotSentReason } from '#lib/kernel';

/**
 * What an error of the conversation says of a letter that has begun to leave or not; undefined where nobody knows what became of it.
 * An answer that refuses is one: 4xx now, 5xx for good. No answer is none once the letter has begun to leave.
 */
export function whyNotSent(error: unknown, isBegun: boolean): NotSentReason | undefined {
  const { code, responseCode } = (error ?? {}) as Readonly<{ code?: string; responseCode?: number }>;
  if (code === 'EAUTH' || code === 'ENOAUTH') return 'credentials-refused';
  if (responseCode !== undefined && responseCode >= 400) return refusal(code, responseCode);
  if (isBegun) return undefined;
  return code === 'EENVELOPE' ? 'address-refused' : 'server-unreachable';
}

function refusal(code: string | undefined, responseCode: number): NotSentReason {
  if (responseCode < 500) return 'server-busy';
  // 530 and 535: the server wants a login, or another one.
  if (responseCode === 530 || responseCode === 535) return 'credentials-refused';
  return code === 'EENVELOPE' ? 'address-refused' : 'letter-refused';
}
