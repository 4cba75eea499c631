import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A source file of a version, byte for byte as it came, so that an export gives back what was imported. */
@Entity({ schema: 'catalog', name: 'course_file' })
export class CourseFileEntity {
  @PrimaryColumn('uuid', { name: 'version_id' })
  versionId: string;

  /** The path inside the course, with `/`. */
  @PrimaryColumn('text')
  path: string;

  @Column('bytea')
  content: Buffer;
}
