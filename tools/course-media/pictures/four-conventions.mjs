import * as d from '../draw.mjs';

export const name = 'four-conventions';
export const course = 'ihl';

export const words = {
  ky: {
    title: 'Ким кайсы конвенция менен корголот',
    desc: '1949-жылдын төрт Женева конвенциясы: I – кургактагы жарадарлар жана оорулуулар, II – деңиздеги жарадарлар, оорулуулар жана кеме кырсыгына учурагандар, III – согуш туткундары, IV – тынч тургундар. Баарынын астында жалпы 3-берене.',
    one: 'Кургактагы жарадарлар жана оорулуулар',
    two: 'Деңизде жарадар болгон же кырсыкка учурагандар',
    three: 'Согуш туткундары',
    four: 'Тынч тургундар',
    floor: 'Жалпы 3-берене: ар бир адамга, ар дайым – адамча мамиле',
  },
  ru: {
    title: 'Кого защищает какая конвенция',
    desc: 'Четыре Женевские конвенции 1949 года: I – раненые и больные на суше, II – раненые, больные и потерпевшие кораблекрушение на море, III – военнопленные, IV – гражданские лица. Под всеми – общая статья 3.',
    one: 'Раненые и больные на суше',
    two: 'Раненые на море, потерпевшие крушение',
    three: 'Военнопленные',
    four: 'Гражданские лица',
    floor: 'Общая статья 3: гуманное обращение с каждым, всегда',
  },
  en: {
    title: 'Who is protected by which Convention',
    desc: 'The four Geneva Conventions of 1949: I – wounded and sick on land, II – wounded, sick and shipwrecked at sea, III – prisoners of war, IV – civilians. Beneath all of them common Article 3.',
    one: 'Wounded and sick on land',
    two: 'Wounded at sea, shipwrecked',
    three: 'Prisoners of war',
    four: 'Civilians',
    floor: 'Common Article 3: humane treatment for everyone, always',
  },
};

export function draw(say, lang) {
  const tiles = [
    { number: 'I', text: say.one, x: 0, y: 0, fill: d.PALE_GREEN, drawing: stretcher() },
    { number: 'II', text: say.two, x: 184, y: 0, fill: d.PALE_GREEN, drawing: boat() },
    { number: 'III', text: say.three, x: 0, y: 248, fill: d.PALE_AMBER, drawing: prisoner() },
    { number: 'IV', text: say.four, x: 184, y: 248, fill: d.PALE_AMBER, drawing: family() },
  ];
  return d.picture({ height: 530, title: say.title, desc: say.desc, lang }, [
    tiles.map(({ number, text, x, y, fill, drawing }) => [
      d.box(x, y, 176, y === 0 ? 240 : 192, { fill, r: 16 }),
      `<g transform="translate(${x + 88} ${y + 80})">`,
      drawing,
      '</g>',
      d.words(number, x + 16, y + 32, { size: 22, weight: 700, fill: d.GREEN }),
      d.words(text, x + 88, y + (y === 0 ? 222 : 174) - (d.lineCount(text, 160, 16, 400) - 1) * 20, {
        size: 16,
        anchor: 'middle',
        width: 160,
        lead: 20 / 16,
      }),
    ]),
    d.box(0, 448, 360, 82, { fill: d.GREEN, r: 16 }),
    d.words(say.floor, 180, 448 + (d.lineCount(say.floor, 300, 17, 650) > 1 ? 35 : 47), {
      size: 17,
      weight: 650,
      fill: d.WHITE,
      anchor: 'middle',
      width: 300,
    }),
  ]);
}

/** A wounded soldier on a stretcher, his head bandaged. */
function stretcher() {
  return [
    d.line('M-66 30H66', d.INK, 5),
    d.line('M-50 30V44M50 30V44', d.INK, 4),
    d.limb('M-20 14H52', '#8b938d', 17),
    d.limb('M-22 14H14', '#7d8f5a', 22),
    d.head(-50, 12, 14),
    d.line('M-60 3L-41 5', d.INK, 10),
    d.line('M-60 3L-41 5', d.WHITE, 6),
  ];
}

/** Somebody in the water holds a life ring beside a boat. */
function boat() {
  return [
    d.shape('M-64 6H30L16 34H-46Z', d.WHITE, d.INK, 3),
    d.limb('M-18 2V-10', d.GREEN, 16),
    d.head(-18, -28, 12),
    d.limb('M-14 -8L22 6', d.GREEN, 7),
    d.head(46, 12, 11),
    d.disc(46, 32, 15, { fill: 'none', stroke: d.INK, w: 11 }),
    d.disc(46, 32, 15, { fill: 'none', stroke: d.AMBER, w: 6 }),
    d.shape('M-78 40q13 -12 26 0t26 0t26 0t26 0t26 0t26 0V60H-78Z', '#a9cfd6'),
    d.line('M-78 40q13 -12 26 0t26 0t26 0t26 0t26 0t26 0', d.INK, 3),
  ];
}

/** A prisoner behind a fence reads a letter from home. */
function prisoner() {
  return [
    d.limb('M0 44V8', '#7d8f5a', 28),
    d.head(0, -18, 15),
    d.limb('M-12 8L-22 26L-4 28M12 8L22 26L4 28', '#7d8f5a', 7),
    d.box(-14, 18, 28, 19, { fill: d.WHITE, stroke: d.INK, r: 2, w: 2.5 }),
    d.line('M-8 24H8M-8 30H4', d.SOFT, 2),
    d.line('M-62 -34V52M62 -34V52', d.INK, 5),
    d.line('M-62 -24H-30M30 -24H62M-62 4H-34M34 4H62M-62 32H-34M34 32H62', d.SOFT, 2.5),
  ];
}

/** Two grown-ups and a child before a house. */
function family() {
  return [
    d.shape('M-56 -4L0 -48L56 -4V50H-56Z', d.WHITE, d.INK, 3),
    d.limb('M-26 44V22', d.GREEN, 18),
    d.head(-26, 0, 12),
    d.limb('M26 44V22', d.AMBER, 18),
    d.head(26, 0, 12),
    d.limb('M0 46V36', '#a9cfd6', 13),
    d.head(0, 20, 9),
  ];
}
