export { foldText } from './fold.js';
export { formatDate } from './format-date.js';
export { isLocale, LOCALES, negotiateLocale, pickText, type Locale, type LocalizedText } from './locale.js';
export { loadMessages, type Say } from './messages.js';
export { isPrintableName } from './name-letters.js';
