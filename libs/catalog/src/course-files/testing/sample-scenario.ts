/** A story of four steps: two ways in, which meet again. */
export const SAMPLE_SCENARIO = `id: saw-slipped
title: { en: The saw slipped, ru: Соскочила пила, ky: Араа тайып кетти }
intro: { en: You hear a cry., ru: Вы слышите крик., ky: Сиз кыйкырык угасыз. }
outcome: stop-bleeding
nodes:
  - id: arrive
    text: { en: A man bleeds., ru: Мужчина истекает кровью., ky: Киши канап жатат. }
    choices:
      - { text: { en: Look, ru: Осмотреться, ky: Кароо }, feedback: { en: Safe., ru: Безопасно., ky: Коопсуз. }, next: safe }
      - { text: { en: Run, ru: Бежать, ky: Чуркоо }, feedback: { en: Risky., ru: Опасно., ky: Кооптуу. }, next: hurry }
  - id: safe
    text: { en: It is safe., ru: Опасности нет., ky: Коркунуч жок. }
    choices:
      - { text: { en: Press, ru: Давить, ky: Басуу }, feedback: { en: It slows., ru: Слабеет., ky: Азайды. }, next: hold }
      - { text: { en: Wait, ru: Ждать, ky: Күтүү }, feedback: { en: It spurts., ru: Бьёт., ky: Атылат. }, next: faint }
  - id: hurry
    text: { en: The saw runs., ru: Пила работает., ky: Араа иштеп жатат. }
    choices:
      - { text: { en: Stop it, ru: Выключить, ky: Өчүрүү }, feedback: { en: Good., ru: Хорошо., ky: Жакшы. }, next: hold }
      - { text: { en: Reach over, ru: Тянуться, ky: Созулуу }, feedback: { en: A cut., ru: Порез., ky: Кесик. }, next: faint }
  - id: hold
    text: { en: It slows., ru: Кровь слабеет., ky: Кан азайды. }
    choices:
      - { text: { en: Hold on, ru: Держать, ky: Кармоо }, feedback: { en: Yes., ru: Да., ky: Ооба. }, next: saved }
      - { text: { en: Peek, ru: Посмотреть, ky: Кароо }, feedback: { en: Again., ru: Снова., ky: Кайра. }, next: slower }
endings:
  - { id: saved, verdict: good, text: { en: He will mend., ru: Он поправится., ky: Ал сакаят. } }
  - { id: slower, verdict: mixed, text: { en: It takes longer., ru: Это дольше., ky: Узак болот. } }
  - { id: faint, verdict: poor, text: { en: He faints., ru: Он теряет сознание., ky: Эсинен танды. } }
`;
