import { createUnionType, Field, ID, InputType, ObjectType, registerEnumType } from '@nestjs/graphql';
import { Access, allow } from '#kernel/access';
import { CertificateType } from './certificate.type.js';

export enum CertificateChangeRefusalCode {
  REASON_MISSING = 'REASON_MISSING',
  ALREADY_REVOKED = 'ALREADY_REVOKED',
  ALREADY_REPLACED = 'ALREADY_REPLACED',
  NAME_NOT_VALID = 'NAME_NOT_VALID',
}

registerEnumType(CertificateChangeRefusalCode, {
  name: 'CertificateChangeRefusalCode',
  description: 'Why a certificate was neither revoked nor re-issued.',
  valuesMap: {
    REASON_MISSING: { description: 'A reason of 5 to 500 characters is needed.' },
    ALREADY_REVOKED: { description: 'It is void already.' },
    ALREADY_REPLACED: { description: 'Another certificate has taken its place; change that one.' },
    NAME_NOT_VALID: {
      description: 'The name is empty, longer than 200 characters, or has letters that a certificate cannot print.',
    },
  },
});

@InputType({ description: 'A certificate to declare void.' })
export class RevokeCertificateInput {
  @Field(() => ID, { description: 'Which.' })
  certificateId: string;

  @Field(() => String, { description: 'Why: 5 to 500 characters, kept in the audit trail.' })
  reason: string;
}

@InputType({ description: 'A certificate to correct.' })
export class ReissueCertificateInput {
  @Field(() => ID, { description: 'Which.' })
  certificateId: string;

  @Field(() => String, { description: 'Why: 5 to 500 characters, kept in the audit trail.' })
  reason: string;

  @Field(() => String, { description: 'The right name, as it stands in the holder’s document.' })
  nameOnDocument: string;
}

@ObjectType({ description: 'The certificate after the change.' })
@Access(allow.coordinator)
export class CertificateChanged {
  @Field(() => CertificateType, { description: 'The revoked certificate, or the new one after a re-issue.' })
  certificate: CertificateType;
}

@ObjectType({ description: 'Nothing was changed.' })
@Access(allow.coordinator)
export class CertificateChangeRefused {
  @Field(() => CertificateChangeRefusalCode, { description: 'Why.' })
  code: CertificateChangeRefusalCode;

  @Field(() => String, { description: 'Why, in words for the reader.' })
  message: string;
}

export const CertificateChangeResult = createUnionType({
  name: 'CertificateChangeResult',
  description: 'The outcome of revoking or re-issuing a certificate.',
  types: () => [CertificateChanged, CertificateChangeRefused] as const,
  resolveType: (value: object) => ('certificate' in value ? CertificateChanged : CertificateChangeRefused),
});
