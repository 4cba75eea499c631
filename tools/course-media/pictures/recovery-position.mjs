import * as d from '../draw.mjs';

export const name = 'recovery-position';
export const course = 'first-aid';

/** Without words: the steps are numbered as in the lesson. */
export const words = {
  all: {
    title: '2 – 7',
    desc: 'Four steps, seen from above: near arm out, far hand to the cheek, far knee up, on the side with the head tilted back.',
  },
};

const SHIRT = '#2f8f73';
const TROUSERS = '#8b938d';
const MOVED = '#e8a13a';

export function draw(say) {
  return d.picture({ height: 640, title: say.title, desc: say.desc }, [
    panel('2', 0, nearArm()),
    panel('3', 162, farHand()),
    panel('4–5', 324, farKnee()),
    panel('6–7', 486, onTheSide()),
  ]);
}

function panel(number, y, parts) {
  return [
    d.box(0, y, 360, 152, { fill: d.PALE_GREEN, r: 16 }),
    `<g transform="translate(0 ${y})">`,
    parts,
    '</g>',
    d.mark(number, 18 + 8 * String(number).length, y + 27, d.GREEN, 16),
  ];
}

/** On the back, head to the left, seen from above; the helper kneels at the lower edge. */
function lying({ farArm, nearArm: near, farLeg, head: turn = 0 }) {
  return [
    near,
    d.limb('M212 84L318 90', TROUSERS, 17),
    farLeg ?? d.limb('M212 66L318 60', TROUSERS, 17),
    d.limb('M126 75L204 75', SHIRT, 42),
    d.head(76, 75, 19),
    face(76, 75, turn),
    farArm,
  ];
}

/** Eyes and mouth show where the face looks: up to the viewer; a nose, to the helper. */
function face(x, y, turn) {
  if (turn === 1)
    return [d.shape(`M${x - 9} ${y + 16}l2 11l9 -8z`, d.SKIN, d.INK, 2.5), d.disc(x - 9, y + 5, 2.2, { fill: d.INK })];
  return [
    d.disc(x - 4, y - 6, 2.2, { fill: d.INK }),
    d.disc(x - 4, y + 6, 2.2, { fill: d.INK }),
    d.line(`M${x + 9} ${y - 4}v8`, d.INK, 2.5),
  ];
}

function nearArm() {
  return [
    lying({ nearArm: d.limb('M124 90L124 128L84 130', MOVED, 11), farArm: d.limb('M122 54L196 42', SHIRT, 11) }),
    d.line('M196 122A70 60 0 0 1 146 134', d.AMBER, 4),
    d.arrow(154, 135, 144, 133, d.AMBER, 4),
  ];
}

function farHand() {
  return [
    lying({ nearArm: d.limb('M124 90L124 128L84 130', SHIRT, 11), farArm: d.limb('M122 56L140 88L92 97', MOVED, 11) }),
    d.line('M190 44A60 50 0 0 1 168 92', d.AMBER, 4),
    d.arrow(172, 86, 160, 98, d.AMBER, 4),
  ];
}

function farKnee() {
  return [
    lying({
      nearArm: d.limb('M124 90L124 128L84 130', SHIRT, 11),
      farArm: d.limb('M122 56L140 88L92 97', SHIRT, 11),
      farLeg: d.limb('M212 66L262 36L286 72', MOVED, 17),
    }),
    d.arrow(326, 50, 296, 40, d.AMBER, 4),
    d.line('M252 62A80 60 0 0 0 244 128', d.AMBER, 5),
    d.arrow(242, 118, 245, 132, d.AMBER, 5),
  ];
}

/** On the side, belly towards the helper. */
function onTheSide() {
  return [
    d.limb('M118 92L118 130L80 132', SHIRT, 11),
    d.limb('M214 70L326 62', TROUSERS, 17),
    d.limb('M126 66L206 68', SHIRT, 32),
    d.limb('M210 76L236 122L298 122', MOVED, 17),
    d.limb('M124 74L142 104L96 102', MOVED, 11),
    d.head(82, 72, 19),
    face(82, 72, 1),
    d.line('M50 104A40 40 0 0 1 56 62', d.AMBER, 4),
    d.arrow(54, 66, 58, 58, d.AMBER, 4),
  ];
}
