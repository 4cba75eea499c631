import * as d from '../draw.mjs';

export const name = 'variance-bars';
export const course = 'reporting';

export const words = {
  ru: {
    title: 'Отклонения трёх строк бюджета и порог',
    desc: 'Полосы от нуля влево и вправо. Строка 2, курсы: −18,0 %, за порогом. Строка 6, транспорт: +12,0 %, за порогом. Строка 8: −5,3 %, внутри порога. Порог – плюс-минус 10 %.',
    less: 'меньше плана',
    more: 'больше плана',
    lines: [
      ['Строка 2, курсы', '−18,0 %'],
      ['Строка 6, транспорт', '+12,0 %'],
      ['Строка 8', '−5,3 %'],
    ],
    explain: 'объяснить',
    may: 'можно не объяснять',
    threshold: 'порог ±10 %',
  },
  en: {
    title: 'Variances of three budget lines and the threshold',
    desc: 'Bars from zero to the left and right. Line 2, courses: −18.0%, beyond the threshold. Line 6, transport: +12.0%, beyond it. Line 8: −5.3%, within it. The threshold is plus or minus 10%.',
    less: 'below plan',
    more: 'above plan',
    lines: [
      ['Line 2, courses', '−18.0%'],
      ['Line 6, transport', '+12.0%'],
      ['Line 8', '−5.3%'],
    ],
    explain: 'explain',
    may: 'need not be explained',
    threshold: 'threshold ±10%',
  },
};

const VALUES = [-18, 12, -5.3];
const BEYOND = '#8a4a00';
/** The place of a percentage; zero is in the middle. @param {number} percent */
const at = (percent) => 180 + percent * 8;

export function draw(say, lang) {
  const rows = VALUES.map((value, index) => {
    const y = 68 + index * 98;
    const isBeyond = Math.abs(value) >= 10;
    const [label, percent] = say.lines[index];
    const [from, to] = [Math.min(at(0), at(value)), Math.max(at(0), at(value))];
    const colour = isBeyond ? BEYOND : d.GREEN;
    const verdict = isBeyond ? say.explain : say.may;
    return [
      d.words(label, 20, y, { size: 17, weight: 700 }),
      d.words(percent, 340, y, { size: 17, weight: 700, anchor: 'end', fill: colour }),
      d.box(at(-10), y + 8, at(10) - at(-10), 36, { r: 0 }),
      d.box(from, y + 13, to - from, 26, { fill: isBeyond ? '#e8a13a' : '#7dbda6', r: 3 }),
      d.line(`M${at(-10)} ${y + 8}v36M${at(10)} ${y + 8}v36`, d.INK, 2.5, '3 7'),
      d.line(`M180 ${y + 6}v40`, d.INK, 3),
      value < 0
        ? d.words(verdict, 20, y + 64, { size: 16, weight: 650, fill: colour })
        : d.words(verdict, 340, y + 64, { size: 16, weight: 650, fill: colour, anchor: 'end' }),
    ];
  });
  return d.picture({ height: 386, title: say.title, desc: say.desc, lang }, [
    d.box(0, 0, 360, 386, { fill: d.GREY, r: 16 }),
    d.words(`← ${say.less}`, 20, 32, { size: 16, fill: d.SOFT }),
    d.words(`${say.more} →`, 340, 32, { size: 16, fill: d.SOFT, anchor: 'end' }),
    rows,
    d.words('−10', at(-10), 350, { size: 16, anchor: 'middle' }),
    d.words('0', 180, 350, { size: 16, anchor: 'middle' }),
    d.words('+10', at(10), 350, { size: 16, anchor: 'middle' }),
    d.words(say.threshold, 180, 373, { size: 16, anchor: 'middle', fill: d.SOFT }),
  ]);
}
