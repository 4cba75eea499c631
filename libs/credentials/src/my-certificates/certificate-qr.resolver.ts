import { Field, Int, ObjectType, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { Access, allow } from '#kernel/access';
import { CertificateType } from '../certificate.type.js';
import { qrCode, qrSvgPath } from '../render-certificate/qr-code.js';

@ObjectType('QrCode', { description: 'A QR code as a drawing.' })
@Access(allow.holder)
export class QrCodeType {
  @Field(() => Int, { description: 'Modules on each side, without the quiet zone: leave four of them around it.' })
  size: number;

  @Field(() => String, { description: 'The dark modules as the path of an SVG; the unit is a module.' })
  path: string;
}

/** The QR code comes with the certificate, so that a phone has it where there is no network. */
@Resolver(() => CertificateType)
export class CertificateQrResolver {
  @ResolveField(() => QrCodeType, { description: 'The address of the public page as a QR code.' })
  @Access(allow.holder)
  verifyQr(@Parent() { verifyUrl }: CertificateType): QrCodeType {
    const code = qrCode(verifyUrl);
    return { size: code.size, path: qrSvgPath(code) };
  }
}
