import * as d from '../draw.mjs';

export const name = 'iceberg';
export const course = 'negotiation';

export const words = {
  ky: {
    title: 'Айсберг: позициялар жана кызыкчылыктар',
    desc: 'Суунун үстүндө айсбергдин кичине учу: позиция, эмне талап кылынат. Суунун астында чоң бөлүгү: кызыкчылыктар – коопсуздук, акча жана убакыт, эрежелер, урмат, «менден да сурашса» деген тилек.',
    position: 'Позиция',
    says: '«Төрттөн кийин бөтөн киши кирбейт»',
    interests: 'Кызыкчылыктар',
    list: ['коопсуздук', 'акча жана убакыт', 'эреже жана жоопкерчилик', 'урмат', 'менден да сурашса'],
    ask: '«Бул сизге эмне үчүн маанилүү?»',
  },
  ru: {
    title: 'Айсберг: позиции и интересы',
    desc: 'Над водой маленькая вершина айсберга: позиция, то, чего требуют. Под водой большая часть: интересы – безопасность, деньги и время, правила, уважение, желание, чтобы спросили и их.',
    position: 'Позиция',
    says: '«После четырёх – никаких посторонних»',
    interests: 'Интересы',
    list: ['безопасность', 'деньги и время', 'правила и ответственность', 'уважение', 'чтобы спросили'],
    ask: '«Чем это для вас важно?»',
  },
  en: {
    title: 'Iceberg: positions and interests',
    desc: 'Above the water the small tip of an iceberg: the position, what is demanded. Beneath the water the large part: the interests – safety, money and time, rules, respect, being asked.',
    position: 'Position',
    says: '“No outsiders after four o’clock”',
    interests: 'Interests',
    list: ['safety', 'money and time', 'rules to answer for', 'respect', 'being asked'],
    ask: '“Why does this matter to you?”',
  },
};

export function draw(say, lang) {
  return d.picture({ height: 460, title: say.title, desc: say.desc, lang }, [
    d.box(0, 0, 360, 460, { fill: '#e6f1f4', r: 16 }),
    d.words(say.position, 20, 34, { size: 20, weight: 700, fill: '#8a4a00' }),
    d.words(say.says, 20, 60, { size: 16, width: 300 }),
    d.shape('M122 168L150 112L176 128L204 92L240 168Z', d.WHITE, d.INK, 3),
    d.shape('M204 92L240 168H196Z', '#d5e4e8'),
    d.shape(
      'M0 168q15 -9 30 0t30 0t30 0t30 0t30 0t30 0t30 0t30 0t30 0t30 0t30 0t30 0V444a16 16 0 0 1 -16 16H16a16 16 0 0 1 -16 -16Z',
      '#2c6f86',
    ),
    d.shape('M58 190L118 178H246L312 196L340 282L300 372L206 406L104 390L36 318Z', '#c9e2e8', d.INK, 3),
    d.shape('M246 178L312 196L340 282L300 372L262 300Z', '#b2d4dd'),
    d.words(say.interests, 180, 222, { size: 20, weight: 700, anchor: 'middle', fill: '#0d3d4d' }),
    say.list.map((text, index) => d.words(text, 180, 254 + index * 27, { size: 17, anchor: 'middle' })),
    d.words(say.ask, 180, 438, { size: 16, weight: 650, anchor: 'middle', fill: d.WHITE }),
  ]);
}
