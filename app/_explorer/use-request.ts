import { useEffect, useState } from "react";
import { AppError } from "@/lib/base/errors";
import { en } from "@/lib/explorer/strings/en";

export interface Request<T> {
  /** The last answer, kept while the next one is on its way. */
  readonly value: T | null;
  readonly busy: boolean;
  /** A sentence for the user; empty where all is well. */
  readonly fault: string;
}

interface Answer<T> extends Request<T> {
  readonly key: string | null;
}

/** What a user may read of an error. */
export function faultOf(error: unknown): string {
  return error instanceof AppError ? error.message : en.faults.unexpected;
}

/** Loads for a key, drops what a newer key made obsolete, and keeps the last value for as long as it loads. */
export function useRequest<T>(
  key: string | null,
  load: (key: string, signal: AbortSignal) => Promise<T>,
  delayMs = 0,
): Request<T> {
  const [answer, setAnswer] = useState<Answer<T>>({ key: null, value: null, busy: false, fault: "" });
  useEffect(() => {
    if (key === null) return;
    const abort = new AbortController();
    const settle = (next: Pick<Answer<T>, "value" | "fault">) => {
      if (!abort.signal.aborted) setAnswer({ key, busy: false, ...next });
    };
    const timer = setTimeout(() => {
      load(key, abort.signal).then(
        (value) => settle({ value, fault: "" }),
        (error: unknown) => settle({ value: null, fault: faultOf(error) }),
      );
    }, delayMs);
    return () => {
      clearTimeout(timer);
      abort.abort();
    };
  }, [key, load, delayMs]);
  if (key === null) return { value: null, busy: false, fault: "" };
  return answer.key === key ? answer : { value: answer.value, busy: true, fault: "" };
}
