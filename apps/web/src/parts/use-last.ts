import { useState } from 'react';

/** The value; while there is none, the last there was: what somebody types in does not go away because a session has ended. */
export function useLast<Value>(value: Value | undefined): Value | undefined {
  const [last, setLast] = useState(value);
  if (value !== undefined && value !== last) setLast(value);
  return value ?? last;
}
