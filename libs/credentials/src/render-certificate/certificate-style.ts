import { SANS, SANS_BOLD, SERIF, SERIF_BOLD } from './print-fonts.js';
import type { TextStyle } from './text-block.js';

/** A plain green: neutral, and no emblem. */
export const ACCENT = '#2b6a4b';
export const INK = '#1c1c1c';
export const MUTED = '#555555';

/** A4 landscape; lengths in points from the upper left corner. */
export const PAGE = {
  width: 841.89,
  height: 595.28,
  outerFrame: 22,
  innerFrame: 28,
  inset: 58,
  headerTop: 47,
  logo: 38,
  factsTop: 403,
  factsHeight: 46,
  footerTop: 464,
  qrSize: 82,
};

const lineWidth = PAGE.width - 2 * PAGE.inset;
const footerWidth = lineWidth - PAGE.qrSize - 24;

const style = (
  font: TextStyle['font'],
  colour: string,
  fontSize: number,
  height: number,
  width = lineWidth,
): TextStyle => ({
  font,
  colour,
  box: { width, height, fontSize, leastFontSize: Math.min(fontSize, 8), lineHeight: 1.25 },
});

/** The heights add up: the longest texts are set smaller and still leave no overlap. */
export const STYLES = {
  issuer: style(SANS_BOLD, INK, 13.5, 34),
  kind: style(SERIF, ACCENT, 36, 46),
  title: style(SERIF_BOLD, INK, 20, 50),
  certifies: style(SANS, MUTED, 11.5, 15),
  holder: style(SERIF_BOLD, INK, 31, 75),
  achievement: style(SERIF, INK, 14, 52),
  factLabel: style(SANS, MUTED, 9, 12),
  factValue: style(SANS_BOLD, INK, 12, 16),
  serial: style(SANS_BOLD, INK, 12, 16, footerWidth),
  small: style(SANS, MUTED, 9.5, 24, footerWidth),
  link: style(SANS, ACCENT, 10, 26, footerWidth),
} satisfies Record<string, TextStyle>;
