import * as d from '../draw.mjs';

export const name = 'two-kinds-of-conflict';
export const course = 'ihl';

export const words = {
  ky: {
    title: 'Кайсы жаңжал: чечим схемасы',
    desc: 'Биринчи суроо: мамлекет мамлекетке каршы күч колдондубу же анын аймагын ээлеп алдыбы? Ооба: эл аралык куралдуу жаңжал. Жок: топ уюшканбы жана зомбулук күчтүүбү? Экөөнө тең ооба: эл аралык эмес куралдуу жаңжал. Болбосо: башка зомбулук, тынчтык мезгилинин укугу.',
    first: 'Мамлекет мамлекетке каршы курал күчүн колдондубу же анын аймагын макулдугусуз ээлеп алдыбы?',
    second: 'Уюшкан куралдуу топ барбы жана зомбулук күчтүүбү?',
    yes: 'ооба',
    both: 'экөөнө тең «ооба»',
    no: 'жок',
    one: 'бирөө эле «жок» болсо',
    international: 'Эл аралык куралдуу жаңжал',
    internationalLaw: 'Төрт Конвенция, I Протокол',
    internal: 'Эл аралык эмес куралдуу жаңжал',
    internalLaw: 'Жалпы 3-берене; шарттары аткарылса, II Протокол',
    other: 'Башка зомбулук',
    otherLaw: 'Өлкөнүн мыйзамы, адам укуктары',
  },
  ru: {
    title: 'Какой это конфликт: схема решения',
    desc: 'Первый вопрос: применило ли государство силу против государства или заняло его территорию? Да: международный вооружённый конфликт. Нет: организована ли группа и интенсивно ли насилие? Оба да: немеждународный вооружённый конфликт. Иначе: иное насилие, право мирного времени.',
    first: 'Государство применило вооружённую силу против государства или без согласия заняло его территорию?',
    second: 'Есть организованная вооружённая группа и насилие интенсивно?',
    yes: 'да',
    both: 'оба «да»',
    no: 'нет',
    one: 'хотя бы одно «нет»',
    international: 'Международный вооружённый конфликт',
    internationalLaw: 'Четыре Конвенции, Протокол\u00a0I',
    internal: 'Немеждународный вооружённый конфликт',
    internalLaw: 'Общая статья 3; при его условиях – Протокол\u00a0II',
    other: 'Иное насилие',
    otherLaw: 'Право страны, права человека',
  },
  en: {
    title: 'Which conflict: a decision diagram',
    desc: 'First question: has a state used force against a state, or occupied its territory? Yes: international armed conflict. No: is the group organised and the violence intense? Both yes: non-international armed conflict. Otherwise: other violence, the law of peacetime.',
    first: 'Has a state used armed force against a state, or taken its territory without consent?',
    second: 'Is there an organised armed group, and is the violence intense?',
    yes: 'yes',
    both: 'both yes',
    no: 'no',
    one: 'at least one no',
    international: 'International armed conflict',
    internationalLaw: 'Four Conventions, Protocol I',
    internal: 'Non-international armed conflict',
    internalLaw: 'Common Article 3; Protocol II where its conditions are met',
    other: 'Other violence',
    otherLaw: 'National law, human rights law',
  },
};

const LEAD = 20;

/** Questions stand at the left edge, answers are indented under them; the height follows the words. */
export function draw(say, lang) {
  const parts = [];
  let y = 0;
  const question = (/** @type {string} */ number, /** @type {string} */ text) => {
    const height = 28 + d.lineCount(text, 260, 17, 650) * LEAD;
    parts.push(
      d.box(0, y, 360, height, { fill: d.GREY, r: 14 }),
      d.mark(number, 34, y + height / 2, d.INK, 13),
      d.words(text, 74, y + 33, { size: 17, weight: 650, width: 260, lead: LEAD / 17 }),
    );
    y += height;
  };
  const answer = (/** @type {string} */ label, /** @type {string} */ name, /** @type {string} */ law, tone) => {
    const [names, laws] = [d.lineCount(name, 264, 18, 700), d.lineCount(law, 264, 16)];
    const height = 24 + names * 22 + laws * LEAD;
    parts.push(
      d.arrow(30, y, 30, y + 42, d.INK, 3),
      d.words(label, 46, y + 28, { size: 16, weight: 700, fill: tone.dark }),
      d.box(46, y + 42, 314, height, { fill: tone.pale, r: 14 }),
      d.line(`M46 ${y + 54}V${y + 30 + height}`, tone.dark, 6),
      d.line(`M30 ${y + 42}H44`, d.INK, 3),
      d.words(name, 66, y + 67, { size: 18, weight: 700, fill: tone.dark, width: 264, lead: 22 / 18 }),
      d.words(law, 66, y + 67 + names * 22, { size: 16, width: 264, lead: LEAD / 16 }),
    );
    y += 42 + height;
  };
  const go = (/** @type {string} */ label) => {
    parts.push(
      d.arrow(30, y - 4, 30, y + 36, d.INK, 3),
      d.words(label, 46, y + 24, { size: 16, weight: 700, fill: d.SOFT }),
    );
    y += 40;
  };
  question('1–2', say.first);
  answer(say.yes, say.international, say.internationalLaw, { dark: '#8a4a00', pale: d.PALE_AMBER });
  go(say.no);
  question('3–4', say.second);
  answer(say.both, say.internal, say.internalLaw, { dark: '#8a4a00', pale: d.PALE_AMBER });
  answer(say.one, say.other, say.otherLaw, { dark: d.GREEN, pale: d.PALE_GREEN });
  return d.picture({ height: Math.ceil(y), title: say.title, desc: say.desc, lang }, parts);
}
