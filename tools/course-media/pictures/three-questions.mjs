import * as d from '../draw.mjs';

export const name = 'three-questions';
export const course = 'ihl';

export const words = {
  ky: {
    title: 'Чабуулдун алдындагы үч суроо',
    desc: 'Айырмалоо: бута аскердик объектпи? Жок же күмөн болсо – токтоо. Өлчөмдөштүк: тынч калктын күтүлгөн жоготуусу чектен ашабы? Ооба – токтоо. Сактык чаралары: дагы эмне кылса болот? Баары жасалгандан кийин гана чечим.',
    stop: 'токто',
    steps: [
      { name: 'Айырмалоо', asks: 'Бута комбатантпы же аскердик объектпи?', out: 'жок же күмөн' },
      {
        name: 'Өлчөмдөштүк',
        asks: 'Тынч калктын күтүлгөн жоготуусу аскердик артыкчылыкка караганда чектен ашабы?',
        out: 'ооба',
      },
      { name: 'Сактык чаралары', asks: 'Тынч калкты сактоо үчүн дагы эмне кылса болот?', out: 'жагдай өзгөрдү' },
    ],
    on: ['ооба', 'жок'],
    end: 'Үчөөнө тең жооп болсо гана чечим кабыл алынат',
  },
  ru: {
    title: 'Три вопроса перед нападением',
    desc: 'Различие: цель – комбатант или военный объект? Нет или сомнение – стоп. Соразмерность: чрезмерны ли ожидаемые потери среди гражданских? Да – стоп. Предосторожности: что ещё можно сделать? Решение – только после всех трёх.',
    stop: 'стоп',
    steps: [
      { name: 'Различие', asks: 'Цель – комбатант или военный объект?', out: 'нет или сомнение' },
      {
        name: 'Соразмерность',
        asks: 'Ожидаемые потери гражданских чрезмерны рядом с военным преимуществом?',
        out: 'да',
      },
      {
        name: 'Предосторожности',
        asks: 'Что ещё можно сделать, чтобы уберечь гражданских?',
        out: 'картина изменилась',
      },
    ],
    on: ['да', 'нет'],
    end: 'Решение – только когда есть ответ на все три',
  },
  en: {
    title: 'Three questions before an attack',
    desc: 'Distinction: is the target a combatant or a military objective? No or doubt: stop. Proportionality: are the expected civilian losses excessive? Yes: stop. Precautions: what more can be done? A decision only after all three.',
    stop: 'stop',
    steps: [
      { name: 'Distinction', asks: 'Is the target a combatant or a military objective?', out: 'no, or doubt' },
      {
        name: 'Proportionality',
        asks: 'Are expected civilian losses excessive beside the military advantage?',
        out: 'yes',
      },
      { name: 'Precautions', asks: 'What more can be done to spare civilians?', out: 'the picture changes' },
    ],
    on: ['yes', 'no'],
    end: 'A decision only when all three are answered',
  },
};

const STOP = '#9c1f2a';

export function draw(say, lang) {
  const parts = [];
  let y = 0;
  say.steps.forEach(({ name, asks, out }, index) => {
    const rows = d.lineCount(asks, 290, 16);
    const height = 84 + rows * 20;
    parts.push(
      d.box(0, y, 360, height, { fill: d.GREY, r: 16 }),
      d.mark(index + 1, 30, y + 31, d.GREEN, 16),
      d.words(name, 58, y + 38, { size: 20, weight: 700, fill: d.GREEN }),
      d.words(asks, 58, y + 64, { size: 16, width: 290, lead: 20 / 16 }),
      exit(say.stop, out, y + height - 20),
    );
    y += height;
    const label = say.on[index];
    parts.push(d.arrow(30, y - 2, 30, y + 32, d.GREEN, 4));
    if (label) parts.push(d.words(label, 48, y + 22, { size: 16, weight: 700, fill: d.GREEN }));
    y += 36;
  });
  const rows = d.lineCount(say.end, 300, 17, 700);
  parts.push(
    d.box(0, y, 360, 24 + rows * 22, { fill: d.GREEN, r: 14 }),
    d.words(say.end, 180, y + 29, {
      size: 17,
      weight: 700,
      fill: d.WHITE,
      anchor: 'middle',
      width: 300,
      lead: 22 / 17,
    }),
  );
  return d.picture({ height: y + 24 + rows * 22, title: say.title, desc: say.desc, lang }, parts);
}

/** The way out of a question: an octagon that says stop. */
function exit(stop, out, y) {
  return [
    d.words(out, 270, y + 2, { size: 16, weight: 650, fill: STOP, anchor: 'end' }),
    d.arrow(276, y - 3, 290, y - 3, STOP, 3),
    d.box(296, y - 19, 56, 32, { fill: STOP, r: 16 }),
    d.words(stop, 324, y + 3, { size: 16, weight: 700, fill: d.WHITE, anchor: 'middle' }),
  ];
}
