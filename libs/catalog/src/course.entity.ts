import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A course as a line of editions; everything that people read stands in its versions. */
@Entity({ schema: 'catalog', name: 'course' })
export class CourseEntity {
  @PrimaryColumn('uuid')
  id: string;

  @Column('text', { unique: true })
  slug: string;

  @Column('timestamptz', { name: 'created_at' })
  createdAt: Date;
}
