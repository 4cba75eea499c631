import * as d from '../draw.mjs';

export const name = 'choking';
export const course = 'first-aid';

export const words = {
  all: {
    title: '5, 5',
    desc: 'Five blows between the shoulder blades of a person who is bent forward; then five thrusts inwards and upwards above the navel; again.',
  },
};

const PATIENT = '#e8b765';
const HELPER = '#2f8f73';
const TROUSERS = '#8b938d';

export function draw(say) {
  return d.picture({ height: 536, title: say.title, desc: say.desc }, [
    d.box(0, 0, 360, 252, { fill: d.PALE_GREEN, r: 16 }),
    count(2, 34),
    backBlows(),
    d.box(0, 284, 360, 252, { fill: d.PALE_GREEN, r: 16 }),
    '<g transform="translate(0 284)">',
    count(3, 34),
    thrusts(),
    '</g>',
    round(),
  ]);
}

/** Five dots: up to five times. */
function count(number, y) {
  const beats = [0, 1, 2, 3, 4].map((beat) => d.disc(66 + beat * 20, y, 7, { fill: d.AMBER }));
  return [d.mark(number, 32, y, d.GREEN, 16), beats];
}

/** The helper stands beside and a little behind; the patient is bent well forward. */
function backBlows() {
  return [
    d.line('M40 236H332', d.INK, 3),
    // The helper's far arm supports the chest.
    d.limb('M232 96L178 146', HELPER, 13),
    d.limb('M206 142L210 188L206 230', TROUSERS, 18),
    d.limb('M206 142L136 108', PATIENT, 32),
    d.head(96, 104, 19),
    d.shape('M84 118l-8 8l12 1z', d.SKIN, d.INK, 2.5),
    d.limb('M140 116L146 158L120 176', PATIENT, 11),
    d.limb('M258 154L262 192L258 230', TROUSERS, 18),
    d.limb('M248 94L258 150', HELPER, 32),
    d.head(244, 52, 19),
    d.limb('M244 92L196 66L166 88', HELPER, 13),
    d.disc(163, 91, 9, { fill: d.SKIN, stroke: d.INK, w: 2.5 }),
    d.arrow(146, 46, 156, 74, d.AMBER, 5),
    d.line('M76 140l-6 12M88 144l-3 13', d.AMBER, 4),
  ];
}

/** From behind: a fist between navel and breastbone, the other hand over it. */
function thrusts() {
  return [
    d.line('M40 236H332', d.INK, 3),
    d.limb('M236 158L246 194L242 230', TROUSERS, 18),
    d.limb('M212 92L232 152', HELPER, 32),
    d.limb('M188 156L192 194L186 230', TROUSERS, 18),
    d.limb('M150 96L186 150', PATIENT, 32),
    d.head(122, 70, 19),
    d.shape('M106 80l-9 6l11 4z', d.SKIN, d.INK, 2.5),
    d.limb('M146 98L112 136L92 132', PATIENT, 11),
    d.head(198, 48, 19),
    d.limb('M206 94L186 140L150 138', HELPER, 13),
    d.disc(148, 137, 10, { fill: d.SKIN, stroke: d.INK, w: 2.5 }),
    d.line('M116 168A46 46 0 0 0 140 154', d.AMBER, 5),
    d.arrow(120, 166, 144, 150, d.AMBER, 5),
  ];
}

/** One after the other, again and again. */
function round() {
  return [
    d.disc(180, 268, 26, { fill: d.WHITE }),
    d.line('M167 262A14 14 0 0 1 190 258', d.GREEN, 4),
    d.arrow(187, 256, 193, 262, d.GREEN, 4),
    d.line('M193 275A14 14 0 0 1 170 279', d.GREEN, 4),
    d.arrow(173, 281, 167, 275, d.GREEN, 4),
  ];
}
