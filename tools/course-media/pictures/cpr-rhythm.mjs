import * as d from '../draw.mjs';

export const name = 'cpr-rhythm';
export const course = 'first-aid';

export const words = {
  ky: {
    title: 'Реанимациянын ыргагы: 30 басуу, 2 дем',
    desc: 'Жардамчы жатып калган кишинин көкүрөгүнүн ортосун колун түз кармап басат. Тереңдик 5–6 см, мүнөтүнө 100–120 жолу; 30 басуудан кийин 2 дем.',
    depth: '5–6 см',
    rate: 'мүнөтүнө 100–120',
    presses: '30 жолу басуу',
    breaths: '2 дем',
    seconds: '15–18 секунд',
    pause: '10 секундга чейин',
  },
  ru: {
    title: 'Ритм реанимации: 30 нажатий, 2 вдоха',
    desc: 'Помощник прямыми руками давит на середину груди лежащего. Глубина 5–6 см, частота 100–120 в минуту; после 30 нажатий 2 вдоха.',
    depth: '5–6 см',
    rate: '100–120 в минуту',
    presses: '30 нажатий',
    breaths: '2 вдоха',
    seconds: '15–18 секунд',
    pause: 'меньше 10 секунд',
  },
  en: {
    title: 'The rhythm of CPR: 30 compressions, 2 breaths',
    desc: 'A helper presses with straight arms on the middle of the chest. 5 to 6 cm deep, 100 to 120 a minute; after 30 compressions 2 breaths.',
    depth: '5–6 cm',
    rate: '100–120 a minute',
    presses: '30 compressions',
    breaths: '2 breaths',
    seconds: '15–18 seconds',
    pause: 'under 10 seconds',
  },
};

export function draw(say, lang) {
  return d.picture({ height: 378, title: say.title, desc: say.desc, lang }, [
    d.box(0, 0, 360, 236, { fill: d.PALE_GREEN, r: 16 }),
    helper(),
    patient(),
    d.line('M14 221H346', d.INK, 3),
    d.arrow(84, 112, 84, 170, d.AMBER, 6),
    d.words(say.depth, 20, 98, { size: 22, weight: 700, fill: '#8a4a00' }),
    d.words(say.rate, 20, 36, { size: 20, weight: 700, fill: d.GREEN }),
    beats(22, 272),
    d.words(say.presses, 20, 340, { size: 17, weight: 700 }),
    d.words(say.seconds, 20, 364, { size: 16, fill: d.SOFT }),
    breaths(),
    d.words(say.breaths, 340, 340, { size: 17, weight: 700, anchor: 'end' }),
    d.words(say.pause, 340, 364, { size: 16, fill: d.SOFT, anchor: 'end' }),
  ]);
}

/** Kneels behind the patient, arms straight, shoulders above the hands. */
function helper() {
  return [
    d.limb('M204 166L170 203L240 204', d.GREEN, 20),
    d.limb('M150 92L203 158', '#2f8f73', 30),
    d.head(129, 63, 18),
    d.limb('M143 98L129 176', '#2f8f73', 13),
    d.disc(128, 179, 8, { fill: d.SKIN, stroke: d.INK, w: 2.5 }),
  ];
}

function patient() {
  return [
    d.limb('M196 203L322 207', '#8b938d', 17),
    d.limb('M86 201L182 203', d.PALE_AMBER, 28),
    d.head(44, 201, 17),
    d.limb('M92 208L150 211', d.PALE_AMBER, 9),
  ];
}

/** Thirty beats in two rows. */
function beats(x, y) {
  return Array.from({ length: 30 }, (_, index) => {
    const [row, column] = [Math.floor(index / 15), index % 15];
    return d.disc(x + column * 14.5, y + row * 22, 5.5);
  });
}

/** Two breaths, larger and slower. */
function breaths() {
  return [262, 316].map((x) => [
    d.disc(x, 283, 19, { fill: d.PALE_AMBER, stroke: d.AMBER }),
    d.line(`M${x - 9} 287q4.500 -9 9 -3t9 -3`, d.AMBER, 3),
  ]);
}
