import { useLanguage, useSay } from '../../../i18n/language.js';
import { writeNumber } from '../../../i18n/write-values.rules.js';

const KILOBYTE = 1000;

/** A size in the words of the reader: `34 kB`, `1.2 MB`. */
export function useSize(bytes: number): string {
  const say = useSay();
  const { locale } = useLanguage();
  const kilobytes = Math.max(1, Math.round(bytes / KILOBYTE));
  return kilobytes < KILOBYTE
    ? say('size.kilobytes', { size: writeNumber(kilobytes, locale) })
    : say('size.megabytes', { size: writeNumber(kilobytes / KILOBYTE, locale, 1) });
}
