import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Locale } from '#kernel/text';

/** A person with an account: one person, one learning record, whatever they become. */
@Entity({ schema: 'identity', name: 'person' })
export class PersonEntity {
  @PrimaryColumn('uuid')
  id: string;

  @Column('text', { name: 'given_name' })
  givenName: string;

  @Column('text', { name: 'family_name', nullable: true })
  familyName: string | null;

  @Column('text', { nullable: true })
  patronymic: string | null;

  /** How the name stands in the person's document; what certificates carry. */
  @Column('text', { name: 'name_on_document' })
  nameOnDocument: string;

  /** The name in Latin letters, as the passport has it: what certificates in English carry. */
  @Column('text', { name: 'latin_name', nullable: true })
  latinName: string | null;

  /** 1, and one more for each change of the names. */
  @Column('int', { name: 'names_revision' })
  namesRevision: number;

  /** All names, folded for search. */
  @Column('text', { name: 'search_name' })
  searchName: string;

  @Column('text')
  branch: string;

  @Column('text')
  locale: Locale;

  /** `YYYY-MM-DD`. */
  @Column('date', { name: 'birth_date', nullable: true })
  birthDate: string | null;

  @Column('text', { nullable: true, unique: true })
  email: string | null;

  /** `+996` and nine digits. */
  @Column('text', { nullable: true, unique: true })
  phone: string | null;

  @Column('text', { name: 'password_hash' })
  passwordHash: string;

  @Column('timestamptz', { name: 'suspended_at', nullable: true })
  suspendedAt: Date | null;

  @Column('timestamptz', { name: 'created_at' })
  createdAt: Date;
}
