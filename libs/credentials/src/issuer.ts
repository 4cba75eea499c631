import { Inject, Injectable } from '@nestjs/common';
import { Config } from '#kernel/config';
import type { LocalizedText } from '#kernel/text';

const SOCIETY: LocalizedText = {
  ky: 'Кыргызстандын Кызыл Жарым Ай коому',
  ru: 'Общество Красного Полумесяца Кыргызстана',
  en: 'Red Crescent Society of Kyrgyzstan',
};

/** Who issues certificates: the Society, or whom `ISSUER_NAME` names. */
@Injectable()
export class Issuer {
  readonly name: LocalizedText;

  constructor(@Inject(Config) config: Config) {
    const given = config.values.ISSUER_NAME;
    this.name = given ? { ky: given, ru: given, en: given } : SOCIETY;
  }
}
