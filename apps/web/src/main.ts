import { askForViewer } from './api/first-question.js';
import { loadFirstWords } from './i18n/catalogue.js';
import { applyLocale, chosenLocale } from './i18n/locale.js';
import { applyAppearance } from './styles/appearance.js';

// Everything that the first screen waits for sets out at once: the words, who is signed in, and the application itself.
const locale = chosenLocale();
applyAppearance();
applyLocale(locale);
askForViewer(locale);
const words = loadFirstWords(locale);
void import('./app/start.js').then(async ({ start }) => start(await words));
