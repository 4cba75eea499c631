import * as d from '../draw.mjs';

export const name = 'zone-of-agreement';
export const course = 'negotiation';

export const words = {
  ky: {
    title: 'Макулдашууга мүмкүн аралык сызыкта',
    desc: 'Айына 18 миңден 30 миң сомго чейинки сызык. Ээси 20 миңден төмөн бербейт; филиал 26 миңден жогору төлөбөйт. Ортосунда макулдашууга мүмкүн аралык; макулдашуу 23 500.',
    axis: 'айына миң сом',
    owner: 'Ээси: 20дан төмөн эмес',
    branch: 'Филиал: 26дан жогору эмес',
    zone: 'макулдашууга|мүмкүн аралык',
    deal: '23,5',
  },
  ru: {
    title: 'Зона согласия на линии',
    desc: 'Линия от 18 до 30 тысяч сомов в месяц. Хозяин не отдаст ниже 20 тысяч; филиал не заплатит выше 26. Между ними зона согласия; договорились на 23 500.',
    axis: 'тысяч сомов в месяц',
    owner: 'Хозяин: не меньше 20',
    branch: 'Филиал: не больше 26',
    zone: 'зона согласия',
    deal: '23,5',
  },
  en: {
    title: 'The zone of agreement on a line',
    desc: 'A line from 18 to 30 thousand som a month. The owner does not go below 20 thousand; the branch does not pay above 26. Between them lies the zone of agreement; they agree on 23,500.',
    axis: 'thousand som a month',
    owner: 'Owner: not below 20',
    branch: 'Branch: not above 26',
    zone: 'zone of agreement',
    deal: '23.5',
  },
};

/** The place of a price on the line. @param {number} price */
const at = (price) => 24 + ((price - 18) / 12) * 312;

export function draw(say, lang) {
  const [low, high] = [at(20), at(26)];
  return d.picture({ height: 318, title: say.title, desc: say.desc, lang }, [
    d.box(0, 0, 360, 318, { fill: d.GREY, r: 16 }),
    d.words(say.owner, 20, 38, { size: 18, weight: 700, fill: '#8a4a00' }),
    d.box(low, 52, 344 - low, 30, { fill: '#e8b765', r: 8 }),
    d.arrow(low + 16, 67, 330, 67, '#8a4a00', 3),
    d.box(low, 52, high - low, 170, { fill: '#ffffff', r: 0 }),
    d.box(low, 52, high - low, 30, { fill: '#e8b765', r: 0 }),
    d.arrow(low + 14, 67, 330, 67, '#6b3900', 3),
    d.words(say.zone, (low + high) / 2, d.lineCount(say.zone, 170, 17, 700) > 1 ? 104 : 114, {
      size: 17,
      weight: 700,
      anchor: 'middle',
      width: 170,
    }),
    d.line(`M24 164H336`, d.INK, 4),
    [18, 20, 22, 24, 26, 28, 30].map((price) => [
      d.line(`M${at(price)} 157V171`, d.INK, 3),
      d.words(String(price), at(price), 150, {
        size: 16,
        anchor: 'middle',
        weight: price === 20 || price === 26 ? 700 : 400,
      }),
    ]),
    d.disc(at(23.5), 164, 10, { fill: d.AMBER, stroke: d.INK, w: 3 }),
    d.words(say.deal, at(23.5), 192, { size: 17, weight: 700, anchor: 'middle', fill: '#8a4a00' }),
    d.box(16, 204, low - 16, 30, { fill: '#7dbda6', r: 8 }),
    d.box(low - 10, 204, high - low + 10, 30, { fill: '#7dbda6', r: 0 }),
    d.arrow(high - 14, 219, 30, 219, d.GREEN, 3),
    d.line(`M${low} 52V234M${high} 52V234`, d.INK, 3, '2 7'),
    d.words(say.branch, 340, 264, { size: 18, weight: 700, fill: d.GREEN, anchor: 'end' }),
    d.words(say.axis, 180, 298, { size: 16, anchor: 'middle', fill: d.SOFT }),
  ]);
}
