import * as d from '../draw.mjs';

export const name = 'problem-tree';
export const course = 'proposals';

export const words = {
  ky: {
    title: 'Көйгөй дарагы жана максат дарагы',
    desc: 'Бир дарактын эки жарымы. Сол жарымы жылаңач: бутагында кесепеттер, өзөгүндө негизги көйгөй, тамырында себептер; ылдый «эмне үчүн?», өйдө «андан эмне келип чыгат?». Оң жарымы жашыл: максаттар, долбоордун максаты, каражаттар; ылдыйдан өйдө «эгер … анда …».',
    left: 'Көйгөй',
    right: 'Максат',
    crown: ['Кесепет-|тер', 'Жакшы|абал'],
    trunk: ['Негизги|көйгөй', 'Долбоор-|дун максаты'],
    roots: ['Себептер', 'Каражат-|тар'],
    read: ['себеби … ошондуктан …', 'эгер … анда …'],
  },
  ru: {
    title: 'Дерево проблем и дерево целей',
    desc: 'Две половины одного дерева. Левая голая: в ветвях последствия, ствол – ключевая проблема, корни – причины. Правая зелёная: цели, цель проекта, средства. Слева читают «потому что … поэтому …», справа «если … то …».',
    left: 'Проблемы',
    right: 'Цели',
    crown: ['Послед-|ствия', 'Цели'],
    trunk: ['Ключевая|проблема', 'Цель|проекта'],
    roots: ['Причины', 'Средства'],
    read: ['потому что … поэтому …', 'если … то …'],
  },
  en: {
    title: 'Problem tree and objective tree',
    desc: 'Two halves of one tree. The left half is bare: effects in the branches, the core problem in the trunk, causes in the roots. The right half is green: ends, the objective, means. On the left one reads “because … therefore …”, on the right “if … then …”.',
    left: 'Problems',
    right: 'Objectives',
    crown: ['Effects', 'Ends'],
    trunk: ['Core|problem', 'The|objective'],
    roots: ['Causes', 'Means'],
    read: ['because … therefore …', 'if … then …'],
  },
};

const BARK = '#8a5a33';
const DARK_AMBER = '#8a4a00';

export function draw(say, lang) {
  return d.picture({ height: 480, title: say.title, desc: say.desc, lang }, [
    d.shape('M16 0H180V480H16A16 16 0 0 1 0 464V16A16 16 0 0 1 16 0Z', d.PALE_AMBER),
    d.shape('M180 0H344A16 16 0 0 1 360 16V464A16 16 0 0 1 344 480H180Z', d.PALE_GREEN),
    leaves(),
    tree(),
    d.line('M180 44V398', d.WHITE, 2, '2 8'),
    d.words(say.left, 16, 32, { size: 20, weight: 700, fill: DARK_AMBER }),
    d.words(say.right, 344, 32, { size: 20, weight: 700, fill: d.GREEN, anchor: 'end' }),
    row(say.crown, 96),
    row(say.trunk, 230),
    row(say.roots, 352),
    d.arrow(22, 264, 22, 320, DARK_AMBER, 4),
    d.arrow(22, 196, 22, 140, DARK_AMBER, 4),
    d.arrow(338, 326, 338, 270, d.GREEN, 4),
    d.arrow(338, 196, 338, 140, d.GREEN, 4),
    d.words(say.read[0], 90, 438, { size: 16, anchor: 'middle', width: 150, weight: 650, fill: DARK_AMBER }),
    d.words(say.read[1], 270, 438, { size: 16, anchor: 'middle', width: 150, weight: 650, fill: d.GREEN }),
  ]);
}

/** The same floor of both trees. */
function row([problem, objective], y) {
  return [
    d.words(problem, 16, y, { size: 17, weight: 650 }),
    d.words(objective, 344, y, { size: 17, weight: 650, anchor: 'end' }),
  ];
}

function tree() {
  return [
    d.line(
      'M180 330V150M180 196L136 138M180 166L158 84M180 216L120 186M180 196L224 138M180 166L202 84M180 216L240 186',
      d.INK,
      15,
    ),
    d.line(
      'M180 320Q176 360 128 388M180 330Q182 366 168 402M180 320Q184 360 232 388M180 330Q178 366 192 402',
      d.INK,
      13,
    ),
    d.line(
      'M180 330V150M180 196L136 138M180 166L158 84M180 216L120 186M180 196L224 138M180 166L202 84M180 216L240 186',
      BARK,
      10,
    ),
    d.line('M180 320Q176 360 128 388M180 330Q182 366 168 402M180 320Q184 360 232 388M180 330Q178 366 192 402', BARK, 8),
    d.line('M180 336V190', d.INK, 33),
    d.line('M180 336V190', BARK, 28),
  ];
}

/** Only the half that has been turned into objectives is green. */
function leaves() {
  const places = [
    [204, 84, 24],
    [226, 110, 22],
    [232, 142, 24],
    [244, 184, 22],
    [206, 124, 26],
    [216, 168, 20],
  ];
  return places.map(([x, y, r]) => d.disc(x, y, r, { fill: '#58ab8c', stroke: d.GREEN, w: 2.5 }));
}
