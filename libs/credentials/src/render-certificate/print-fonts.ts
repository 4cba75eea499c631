import { createRequire } from 'node:module';
import { SharedFont } from './shared-font.js';

/** PT Serif and PT Sans (SIL Open Font Licence) hold every letter of Kyrgyz, Russian, Uzbek and English. */
const load = (file: string): SharedFont =>
  new SharedFont(createRequire(import.meta.url).resolve(`@expo-google-fonts/${file}`));

export const SERIF = load('pt-serif/400Regular/PTSerif_400Regular.ttf');
export const SERIF_BOLD = load('pt-serif/700Bold/PTSerif_700Bold.ttf');
export const SANS = load('pt-sans/400Regular/PTSans_400Regular.ttf');
export const SANS_BOLD = load('pt-sans/700Bold/PTSans_700Bold.ttf');

export const PRINT_FONTS = [SERIF, SERIF_BOLD, SANS, SANS_BOLD];
