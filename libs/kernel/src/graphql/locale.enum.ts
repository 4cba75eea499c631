import { registerEnumType } from '@nestjs/graphql';

/** The languages of the product, as GraphQL knows them. */
export enum LocaleCode {
  ky = 'ky',
  ru = 'ru',
  en = 'en',
}

registerEnumType(LocaleCode, {
  name: 'Locale',
  description: 'A language of the product (ISO 639-1).',
  valuesMap: {
    ky: { description: 'Kyrgyz, the state language.' },
    ru: { description: 'Russian, the official language.' },
    en: { description: 'English.' },
  },
});
