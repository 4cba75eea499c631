import * as d from '../draw.mjs';

export const name = 'seven-principles';
export const course = 'fundamental-principles';

/** Without words: the Society still gives the official Kyrgyz names, and the lesson names them beside the numbers. */
export const words = {
  all: {
    title: '1 – 7',
    desc: 'The seven Principles in their order: the aim, how it is applied, two means, and three about the organisation.',
  },
};

const ROWS = [
  { y: 0, height: 124, fill: d.PALE_AMBER, tiles: [{ number: 1, x: 180, draw: humanity }] },
  { y: 140, height: 124, fill: d.PALE_AMBER, tiles: [{ number: 2, x: 180, draw: impartiality }] },
  {
    y: 280,
    height: 124,
    fill: d.PALE_GREEN,
    tiles: [
      { number: 3, x: 96, draw: neutrality },
      { number: 4, x: 264, draw: independence },
    ],
  },
  {
    y: 420,
    height: 136,
    fill: d.GREY,
    tiles: [
      { number: 5, x: 64, draw: service },
      { number: 6, x: 180, draw: unity },
      { number: 7, x: 296, draw: universality },
    ],
  },
];

export function draw(say) {
  const rows = ROWS.map(({ y, height, fill, tiles }, index) => [
    d.box(0, y, 360, height, { fill, r: 16 }),
    index > 0 ? down(y) : '',
    tiles.map((tile) => [
      `<g transform="translate(${tile.x} ${y + height / 2 + 4})">`,
      tile.draw(),
      '</g>',
      d.mark(tile.number, tile.x - OFFSETS[tiles.length], y + 26, d.GREEN, 15),
    ]),
  ]);
  return d.picture({ height: 556, title: say.title, desc: say.desc }, rows);
}

/** How far the number stands from the middle of its tile, by how many there are in the row. */
const OFFSETS = { 1: 154, 2: 70, 3: 40 };

/** A notch that leads from one row to the next. */
function down(y) {
  return d.shape(`M168 ${y - 14}h24l-12 12z`, d.SOFT);
}

/** A hand that holds a heart. */
function humanity() {
  return [
    d.shape('M0 18C-34 -6 -22 -40 0 -22C22 -40 34 -6 0 18Z', d.AMBER, d.INK, 2.5),
    d.line('M-48 22Q-24 44 0 38Q24 44 48 22', d.INK, 16),
    d.line('M-48 22Q-24 44 0 38Q24 44 48 22', d.SKIN, 11),
  ];
}

/** Different people, each lifted to the same height: help goes by need. */
function impartiality() {
  const people = [
    { x: -56, lift: 0, tall: 46 },
    { x: 0, lift: 14, tall: 32 },
    { x: 56, lift: 26, tall: 20 },
  ];
  return [
    people.map(({ x, lift, tall }) => [
      lift > 0 ? d.box(x - 20, 44 - lift, 40, lift, { fill: d.AMBER, stroke: d.INK, r: 3, w: 2.5 }) : '',
      d.limb(`M${x} ${34 - lift}V${34 - lift - tall + 18}`, d.GREEN, 16),
      d.head(x, -20, 11),
    ]),
    d.line('M-84 -36H84', d.INK, 3, '1 8'),
  ];
}

/** A person between two sides, who belongs to neither and is open to both. */
function neutrality() {
  return [
    d.box(-62, -6, 30, 46, { fill: d.EDGE, stroke: d.INK, r: 6, w: 2.5 }),
    d.box(32, -6, 30, 46, { fill: d.WHITE, stroke: d.INK, r: 6, w: 2.5 }),
    d.limb('M0 34V2', d.GREEN, 18),
    d.limb('M-2 4L-22 14M2 4L22 14', d.GREEN, 7),
    d.head(0, -22, 13),
  ];
}

/** A compass that no hand turns. */
function independence() {
  return [
    d.disc(0, 4, 42, { fill: d.WHITE, stroke: d.INK, w: 3 }),
    d.shape('M0 -28L11 4H-11Z', d.AMBER, d.INK, 2.5),
    d.shape('M0 36L11 4H-11Z', d.EDGE, d.INK, 2.5),
    d.disc(0, 4, 4, { fill: d.INK }),
  ];
}

/** A raised hand. */
function service() {
  return [
    d.limb('M4 46V30', d.GREEN, 24),
    d.shape(
      'M-16 12V-18a5 5 0 0 1 10 0V-26a5 5 0 0 1 10 0V-22a5 5 0 0 1 10 0V-14a5 5 0 0 1 10 0V16Q24 34 4 34Q-8 34 -14 24L-24 8a5 5 0 0 1 8 -6z',
      d.SKIN,
      d.INK,
      2.5,
    ),
    d.line('M-6 -16V4M4 -20V4M14 -14V6', d.INK, 2.5),
  ];
}

/** One house with an open door. */
function unity() {
  return [
    d.shape('M-36 4L0 -30L36 4V44H-36Z', d.WHITE, d.INK, 3),
    d.shape('M-10 44V12H12V44Z', d.PALE_AMBER, d.INK, 2.5),
    d.shape('M-10 44V12L-24 20V50Z', d.AMBER, d.INK, 2.5),
  ];
}

/** People of equal size around one world. */
function universality() {
  const around = Array.from({ length: 8 }, (_, index) => {
    const angle = (index * Math.PI) / 4 + 0.39;
    return d.disc(40 * Math.cos(angle), 6 + 40 * Math.sin(angle), 8, { fill: d.AMBER, stroke: d.INK, w: 2 });
  });
  return [
    d.disc(0, 6, 27, { fill: d.PALE_GREEN, stroke: d.INK, w: 3 }),
    d.line('M-25 -4Q0 4 25 -4M-25 16Q0 24 25 16M0 -21Q-20 6 0 33Q20 6 0 -21', d.GREEN, 2.5),
    around,
  ];
}
