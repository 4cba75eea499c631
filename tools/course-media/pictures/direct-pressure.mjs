import * as d from '../draw.mjs';

export const name = 'direct-pressure';
export const course = 'first-aid';

export const words = {
  ky: {
    title: 'Жараны басуу: кездеме, эки кол, 10 мүнөт',
    desc: 'Жардамчы жаранын үстүнө кездеме коюп, эки колун түз кармап бүт салмагы менен басат. Саат 10 мүнөттү көрсөтөт.',
    press: 'эки колдоп, бүт салмак менен',
    time: '10 мүнөт|карабай басыңыз',
  },
  ru: {
    title: 'Давление на рану: ткань, две руки, 10 минут',
    desc: 'Помощник положил на рану ткань и давит на неё обеими прямыми руками всем весом. Часы показывают 10 минут.',
    press: 'двумя руками, всем весом',
    time: '10 минут,|не заглядывая',
  },
  en: {
    title: 'Pressure on a wound: cloth, two hands, 10 minutes',
    desc: 'A helper has laid a cloth on the wound and presses on it with both straight arms and the weight of the body. A clock shows 10 minutes.',
    press: 'both hands, your whole weight',
    time: '10 minutes|without looking',
  },
};

export function draw(say, lang) {
  return d.picture({ height: 326, title: say.title, desc: say.desc, lang }, [
    d.box(0, 0, 360, 326, { fill: d.PALE_GREEN, r: 16 }),
    d.words(say.press, 20, 38, { size: 18, weight: 700, fill: d.GREEN }),
    d.limb('M58 182L104 232L34 236', d.GREEN, 20),
    arm(),
    helper(),
    clock(266, 130, 46),
    d.words(say.time, 340, 290, { size: 18, weight: 700, anchor: 'end', fill: '#8a4a00' }),
  ]);
}

/** The injured forearm lies on firm ground. */
function arm() {
  return [
    d.line('M16 262H344', d.INK, 3),
    d.limb('M26 244L88 244', '#e8b765', 26),
    d.limb('M98 244L196 244', d.SKIN, 24),
    d.disc(206, 244, 14, { fill: d.SKIN, stroke: d.INK, w: 2.5 }),
    d.line('M216 238h16M217 245h17M216 251h14', d.INK, 6),
    d.line('M216 238h16M217 245h17M216 251h14', d.SKIN, 3),
    d.shape('M112 238q30 -16 62 0l-3 -9q-28 -14 -56 0z', d.WHITE, d.INK, 2.5),
    d.box(108, 222, 70, 18, { fill: d.WHITE, stroke: d.INK, r: 6, w: 2.5 }),
    d.line('M116 229h54M116 234h40', d.EDGE, 2),
  ];
}

function helper() {
  return [
    d.limb('M86 84L56 186', '#2f8f73', 34),
    d.head(118, 84, 19),
    d.limb('M92 112L138 212', '#2f8f73', 13),
    d.limb('M100 100L146 210', '#2f8f73', 13),
    d.disc(144, 214, 10, { fill: d.SKIN, stroke: d.INK, w: 2.5 }),
    d.arrow(186, 152, 186, 206, d.AMBER, 6),
  ];
}

function clock(x, y, r) {
  return [
    d.disc(x, y, r, { fill: d.WHITE, stroke: d.INK, w: 4 }),
    wedge(x, y, r - 7, 60),
    d.line(`M${x} ${y}V${y - r + 10}`, d.INK, 4),
    d.line(`M${x} ${y}L${x + (r - 12) * 0.866} ${y - (r - 12) * 0.5}`, d.INK, 4),
    d.disc(x, y, 4, { fill: d.INK }),
  ];
}

/** A slice of the dial from twelve o'clock. */
function wedge(x, y, r, degrees) {
  const angle = (degrees * Math.PI) / 180;
  const [endX, endY] = [x + r * Math.sin(angle), y - r * Math.cos(angle)].map((value) => value.toFixed(1));
  return d.shape(`M${x} ${y}V${y - r}A${r} ${r} 0 0 1 ${endX} ${endY}Z`, '#f3c982');
}
