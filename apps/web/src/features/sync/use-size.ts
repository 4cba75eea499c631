import { useCallback } from 'react';
import { useLanguage, useSay } from '../../i18n/language.js';
import { writeNumber } from '../../i18n/write-values.rules.js';

const KILOBYTE = 1000;

/** Writes a number of bytes as people read it: whole kilobytes, or megabytes with one digit. */
export function useSize(): (bytes: number) => string {
  const say = useSay();
  const { locale } = useLanguage();
  return useCallback(
    (bytes) => {
      const kilobytes = Math.max(1, Math.round(bytes / KILOBYTE));
      return kilobytes < KILOBYTE
        ? say('size.kilobytes', { size: writeNumber(kilobytes, locale) })
        : say('size.megabytes', { size: writeNumber(kilobytes / KILOBYTE, locale, 1) });
    },
    [say, locale],
  );
}
