import * as d from '../draw.mjs';

export const name = 'emblem-two-uses';
export const course = 'fundamental-principles';

export const words = {
  ky: {
    title: 'Эмблеманын эки колдонулушу',
    desc: 'Коргоо үчүн: унаанын үстүндө чоң, жалгыз белги, сөзсүз. Таанытуу үчүн: жилеттин үстүндө кичине белги, жанында Коомдун аты. Эмблеманын ордуна бош чарчы тартылган.',
    emblem: 'эмблема',
    shield: 'Коргоо үчүн',
    shieldSays: '«Кол салбагыла»',
    shieldLooks: 'чоң, жалгыз, сөзсүз',
    sign: 'Таанытуу үчүн',
    signSays: '«Биз Кыймылданбыз»',
    signLooks: 'кичине, Коомдун аты менен',
    society: 'Коомдун аты',
  },
  ru: {
    title: 'Два вида использования эмблемы',
    desc: 'Защитное: большой знак на машине, один, без надписи. Отличительное: маленький знак на жилете рядом с названием Общества. Вместо эмблемы нарисован пустой квадрат.',
    emblem: 'эмблема',
    shield: 'Защитное',
    shieldSays: '«Не нападайте»',
    shieldLooks: 'большая, одна, без надписи',
    sign: 'Отличительное',
    signSays: '«Мы из Движения»',
    signLooks: 'маленькая, с названием',
    society: 'название Общества',
  },
  en: {
    title: 'Two uses of an emblem',
    desc: 'Protective: a large sign on a vehicle, alone, without words. Indicative: a small sign on a vest with the name of the Society. An empty square stands for the emblem.',
    emblem: 'emblem',
    shield: 'Protective',
    shieldSays: '“Do not attack”',
    shieldLooks: 'large, alone, no words',
    sign: 'Indicative',
    signSays: '“We belong to the Movement”',
    signLooks: 'small, with the name',
    society: 'name of the Society',
  },
};

export function draw(say, lang) {
  return d.picture({ height: 508, title: say.title, desc: say.desc, lang }, [
    d.box(0, 0, 360, 242, { fill: d.PALE_AMBER, r: 16 }),
    d.words(say.shield, 20, 34, { size: 20, weight: 700, fill: '#8a4a00' }),
    d.words(say.shieldSays, 20, 60, { size: 17 }),
    vehicle(say),
    d.words(say.shieldLooks, 340, 228, { size: 16, fill: d.SOFT, anchor: 'end' }),
    d.box(0, 258, 360, 250, { fill: d.PALE_GREEN, r: 16 }),
    d.words(say.sign, 20, 292, { size: 20, weight: 700, fill: d.GREEN }),
    d.words(say.signSays, 20, 318, { size: 17 }),
    vest(say),
    d.words(say.signLooks, 340, 496, { size: 16, fill: d.SOFT, anchor: 'end' }),
  ]);
}

/** Stands for the emblem: a picture of ours never shows one. */
function placeholder(x, y, side, label) {
  return [
    d.box(x, y, side, side, { fill: d.WHITE, stroke: d.SOFT, r: 4, dash: '6 5', w: 2.5 }),
    label ? d.words(label, x + side / 2, y + side / 2 + 6, { size: 17, anchor: 'middle', fill: d.SOFT }) : '',
  ];
}

function vehicle(say) {
  return [
    d.line('M20 206H340', d.INK, 3),
    d.shape('M60 82H232V190H60Z', d.WHITE, d.INK, 3),
    d.shape('M232 112H284L308 150V190H232Z', d.WHITE, d.INK, 3),
    d.shape('M246 122H278L294 150H246Z', d.PALE_GREEN, d.INK, 2.5),
    [106, 266].map((x) => [d.disc(x, 190, 20, { fill: d.INK }), d.disc(x, 190, 8, { fill: d.EDGE })]),
    placeholder(104, 88, 84, say.emblem),
  ];
}

function vest(say) {
  return [
    '<g transform="translate(-68 4)">',
    d.shape('M112 336L150 330Q180 352 210 330L248 336L256 470H104Z', '#2f8f73', d.INK, 3),
    d.line('M180 348V468', d.INK, 2.5),
    d.shape('M106 432H180V448H105ZM180 432H254L255 448H180Z', d.PALE_AMBER),
    placeholder(198, 362, 28, ''),
    d.line('M232 376H262', d.INK, 2),
    d.words(say.emblem, 268, 381, { size: 16 }),
    d.box(194, 398, 38, 10, { fill: d.WHITE, r: 2 }),
    d.line('M232 403H262', d.INK, 2),
    d.words(say.society, 268, 408, { size: 16, width: 140 }),
    '</g>',
  ];
}
