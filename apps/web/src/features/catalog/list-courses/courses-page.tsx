import { useState, type FormEvent, type JSX } from 'react';
import { usePages } from '../../../api/operations.js';
import { CoursesDocument } from '../../../gql/graphql.js';
import { useSay } from '../../../i18n/language.js';
import { Button } from '../../../ui/button.js';
import { TextField } from '../../../ui/field.js';
import { textOf } from '../../../ui/form-values.js';
import { Loaded } from '../../../ui/loaded.js';
import { Page } from '../../../ui/page.js';
import { ShowMore } from '../../../ui/show-more.js';
import { CourseCard } from './course-card.js';

/** All published courses, for anybody. */
export default function CoursesPage(): JSX.Element {
  const say = useSay();
  const [search, setSearch] = useState<string | null>(null);
  const courses = usePages(CoursesDocument, { search }, (page) => page.courses.pageInfo);
  const find = (event: FormEvent<HTMLFormElement>): void => {
    event.preventDefault();
    setSearch(textOf(new FormData(event.currentTarget), 'search') || null);
  };
  return (
    <Page title={say('nav.courses')}>
      <form className="search" role="search" onSubmit={find}>
        <TextField label={say('courses.search')} name="search" type="search" maxLength={100} enterKeyHint="search" />
        <Button type="submit">{say('courses.find')}</Button>
      </form>
      <Loaded query={courses}>
        {({ pages }) => {
          const found = pages.flatMap((page) => page.courses.nodes);
          return (
            <>
              <p className={found.length === 0 ? 'empty' : 'visually-hidden'} role="status">
                {say('courses.found', { count: found.length })}
              </p>
              <ul className="cards">
                {found.map((course) => (
                  <li key={course.id}>
                    <CourseCard course={course} headingLevel={2} />
                  </li>
                ))}
              </ul>
              <ShowMore query={courses} />
            </>
          );
        }}
      </Loaded>
    </Page>
  );
}
