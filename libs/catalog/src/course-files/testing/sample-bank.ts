const VERDICTS = `feedback: { correct: { en: "Yes, for", ru: Да }, incorrect: { en: "No, for", ru: Нет } }`;

/** One question of every type, and two checks. Keys carry words that no learner may see: KEY and WHY. */
export const SAMPLE_BANK = `- id: bleed-first
  type: single
  outcome: stop-bleeding
  difficulty: 1
  tags: [pressure]
  text: { en: What first?, ru: Что сначала? }
  options:
    - { id: a, text: { en: Wait, ru: Ждать }, feedback: { en: WHY no, ru: WHY нет } }
    - { id: b, correct: true, text: { en: Press, ru: Давить }, feedback: { en: WHY yes, ru: WHY да } }
    - { id: c, text: { en: Run, ru: Бежать }, feedback: { en: WHY no, ru: WHY нет } }
- id: bleed-which
  type: multiple
  use: exam
  outcome: stop-bleeding
  difficulty: 2
  text: { en: Which ones?, ru: Что из этого? }
  options:
    - { id: m1, correct: true, text: { en: Gloves, ru: Перчатки }, feedback: { en: WHY, ru: WHY } }
    - { id: m2, correct: true, text: { en: Cloth, ru: Ткань }, feedback: { en: WHY, ru: WHY } }
    - { id: m3, text: { en: Earth, ru: Земля }, feedback: { en: WHY, ru: WHY } }
- id: bleed-true
  type: true-false
  outcome: stop-bleeding
  difficulty: 1
  text: { en: Press and wait., ru: Давить и ждать. }
  answer: true
  ${VERDICTS}
- id: bleed-match
  type: match
  outcome: stop-bleeding
  difficulty: 2
  text: { en: Match., ru: Соедините. }
  pairs:
    - { id: p1, left: { en: Spurts, ru: Бьёт }, right: { en: Tourniquet, ru: Жгут } }
    - { id: p2, left: { en: Oozes, ru: Сочится }, right: { en: Bandage, ru: Бинт } }
    - { id: p3, left: { en: Nose, ru: Нос }, right: { en: Lean forward, ru: Наклон вперёд } }
  distractors:
    - { id: d1, text: { en: Lie flat, ru: Лечь } }
  ${VERDICTS}
- id: bleed-order
  type: order
  outcome: stop-bleeding
  difficulty: 2
  text: { en: Order., ru: Порядок. }
  items:
    - { id: i1, text: { en: Look, ru: Смотреть } }
    - { id: i2, text: { en: Press, ru: Давить } }
    - { id: i3, text: { en: Call, ru: Звонить } }
    - { id: i4, text: { en: Stay, ru: Остаться } }
  ${VERDICTS}
- id: bleed-minutes
  type: numeric
  outcome: stop-bleeding
  difficulty: 1
  text: { en: How long?, ru: Сколько? }
  answer: 4711
  tolerance: 5
  unit: { en: minutes, ru: минут }
  ${VERDICTS}
- id: bleed-word
  type: short
  outcome: stop-bleeding
  difficulty: 1
  text: { en: Whom?, ru: Кого? }
  accept: { en: [KEY ambulance, "{{ambulance-number}}"], ru: [KEY скорая] }
  ${VERDICTS}
- id: bleed-gap
  type: gap
  outcome: stop-bleeding
  difficulty: 3
  text: { en: "[[g1]] then [[g2]]", ru: "[[g1]], потом [[g2]]" }
  gaps:
    - { id: g1, accept: { en: [KEY press], ru: [KEY давить] } }
    - { id: g2, choices: [{ id: x, text: { en: run, ru: бежать } }, { id: y, correct: true, text: { en: call, ru: звонить } }] }
  ${VERDICTS}
- id: chk-press
  type: true-false
  use: check
  outcome: stop-bleeding
  difficulty: 1
  text: { en: Hard?, ru: Сильно?, ky: Катуубу? }
  answer: true
  feedback: { correct: { en: "Yes, for", ru: Да, ky: Ооба }, incorrect: { en: "No, for", ru: Нет, ky: Жок } }
- id: chk-call
  type: true-false
  use: check
  outcome: stop-bleeding
  difficulty: 1
  text: { en: Call?, ru: Звонить? }
  answer: true
  ${VERDICTS}
`;
