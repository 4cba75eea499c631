import * as d from '../draw.mjs';

export const name = 'logframe';
export const course = 'proposals';

export const words = {
  ru: {
    title: 'Логическая рамка как дом в четыре этажа',
    desc: 'Снизу вверх: мероприятия, непосредственные результаты, конечный результат, общая цель. Между этажами стоят допущения: если сделано и допущение верно, то получится следующий этаж.',
    floors: ['Общая цель', 'Конечный результат', 'Непосредственные результаты', 'Мероприятия'],
    says: ['вносим вклад', 'люди делают иначе', 'можем обещать', 'делаем мы'],
    link: 'если … и допущение верно, то',
  },
  en: {
    title: 'The logframe as a house of four floors',
    desc: 'From the bottom to the top: activities, outputs, outcome, goal. Between the floors stand assumptions: if it is done and the assumption holds, then the next floor follows.',
    floors: ['Goal', 'Outcome', 'Outputs', 'Activities'],
    says: ['we contribute', 'people do it differently', 'we can promise', 'we do'],
    link: 'if … and the assumption holds, then',
  },
};

const FLOOR = 76;
const GAP = 44;
const FILLS = [d.PALE_AMBER, '#f3d9a4', '#a9d5c3', '#6bb497'];

export function draw(say, lang) {
  const top = 64;
  const bottom = top + say.floors.length * FLOOR + (say.floors.length - 1) * GAP;
  return d.picture({ height: bottom + 14, title: say.title, desc: say.desc, lang }, [
    d.shape(`M52 ${top - 6}L180 8L308 ${top - 6}Z`, d.AMBER, d.INK, 3),
    say.floors.map((floor, index) => {
      const y = top + index * (FLOOR + GAP);
      const inset = Math.max(4, 34 - index * 14);
      return [
        d.box(inset, y, 360 - 2 * inset, FLOOR, { fill: FILLS[index], stroke: d.INK, r: 6, w: 3 }),
        d.words(floor, 180, y + 32, { size: 17, weight: 700, anchor: 'middle' }),
        d.words(say.says[index], 180, y + 58, { size: 16, anchor: 'middle' }),
        index < say.floors.length - 1 ? step(say.link, y + FLOOR) : '',
      ];
    }),
    d.line(`M2 ${bottom + 6}H358`, d.INK, 4),
  ]);
}

/** What carries one floor on the other. @param {string} text @param {number} y */
function step(text, y) {
  return [
    d.arrow(34, y + GAP - 5, 34, y + 6, d.GREEN, 4),
    d.words(text, 52, y + GAP / 2 + 6, { size: 16, fill: d.SOFT }),
  ];
}
