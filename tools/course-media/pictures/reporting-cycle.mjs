import * as d from '../draw.mjs';

export const name = 'reporting-cycle';
export const course = 'reporting';

export const words = {
  ky: {
    title: 'Отчёттун айлампасы',
    desc: 'Алты кадам жогорудан ылдый: жыл бою чогултуу, сандарды салыштыруу, жазуу, бөтөн көз менен текшерүү, кол коюп жөнөтүү, сактоо жана сабак алуу. Алтынчыдан биринчиге жебе кайтып келет.',
    steps: [
      ['Чогултуу', 'ар дүйшөмбүдө, баарын'],
      ['Салыштыруу', '3–10-апрель: адам жана акча'],
      ['Жазуу', '16-апрель: алгачкы вариант'],
      ['Текшерүү', '20–24-апрель: эки бөтөн көз'],
      ['Кол коюу, жөнөтүү', '28-апрель, эки күн мурда'],
      ['Сактоо, сабак алуу', 'кийинки отчёт үчүн'],
    ],
  },
  ru: {
    title: 'Круг отчёта',
    desc: 'Шесть шагов сверху вниз: собирать, сверить, написать, проверить чужими глазами, подписать и отправить, сохранить и сделать выводы. От шестого стрелка возвращается к первому.',
    steps: [
      ['Собирать', 'каждый понедельник'],
      ['Сверить', '3–10 апреля: люди и деньги'],
      ['Написать', '16 апреля: первый черновик'],
      ['Проверить', '20–24 апреля: чужие глаза'],
      ['Подписать и отправить', '28 апреля, на два дня раньше'],
      ['Сохранить, обдумать', 'для нового полугодия'],
    ],
  },
  en: {
    title: 'The reporting cycle',
    desc: 'Six steps from top to bottom: collect, compare, write, check with other eyes, sign and send, file and learn. From the sixth an arrow leads back to the first.',
    steps: [
      ['Collect', 'each Monday, all along'],
      ['Compare', '3–10 April: people and money'],
      ['Write', '16 April: the first draft'],
      ['Check', '20–24 April: other eyes'],
      ['Sign and send', '28 April, two days early'],
      ['File and learn', 'for the next half-year'],
    ],
  },
};

const ROW = 68;
const GAP = 18;

export function draw(say, lang) {
  const height = say.steps.length * (ROW + GAP) - GAP;
  const middle = (/** @type {number} */ index) => index * (ROW + GAP) + ROW / 2;
  return d.picture({ height, title: say.title, desc: say.desc, lang }, [
    d.line(
      `M318 ${middle(5)}H328A20 20 0 0 0 348 ${middle(5) - 20}V${middle(0) + 20}A20 20 0 0 0 328 ${middle(0)}H322`,
      d.AMBER,
      5,
    ),
    d.arrow(330, middle(0), 319, middle(0), d.AMBER, 5),
    say.steps.map(([what, when], index) => {
      const y = index * (ROW + GAP);
      return [
        d.box(0, y, 314, ROW, { fill: index < 3 ? d.PALE_GREEN : index < 5 ? d.PALE_AMBER : d.GREY, r: 14 }),
        d.mark(index + 1, 28, y + ROW / 2, d.GREEN, 16),
        d.words(what, 54, y + 29, { size: 18, weight: 700 }),
        d.words(when, 54, y + 53, { size: 16, fill: d.SOFT }),
        index < say.steps.length - 1 ? d.arrow(28, y + ROW - 2, 28, y + ROW + GAP, d.GREEN, 4) : '',
      ];
    }),
  ]);
}
