import { askForViewer } from './api/first-question.js';
import { loadCatalogue } from './i18n/catalogue.js';
import { applyLocale, chosenLocale } from './i18n/locale.js';

// Everything that the first screen waits for sets out at once: the words, who is signed in, and the application itself.
const locale = chosenLocale();
applyLocale(locale);
askForViewer(locale);
const words = loadCatalogue(locale);
void import('./app/start.js').then(async ({ start }) => start(await words));
