export { Clock, addDays, addMonths, dateInBishkek, endOfDayInBishkek } from './clock.js';
